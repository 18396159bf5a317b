/** Invitations and responses as participants and hosts have them. */
import fc from 'fast-check';
import { ANSWERS } from '../../src/domain/answer';
import { itemsInScope, type Scope } from '../../src/domain/instrument/instrument';
import { newId } from '../../src/state/newId';
import type { HandedResponse } from '../../src/workshop/handover/handedResponse';
import { makeInvitation, type HostKeys, type InvitationTerms } from '../../src/workshop/handover/invitation';
import { hanzeTerra } from './instrument';

const PARTNER_TYPES = ['education', 'business', 'government', 'society', 'student'].map((id) => ({ id, name: '' }));

/** A host of a usual anonymous measurement, unless told otherwise. */
export function hostOf(scope: Scope, changes: Partial<InvitationTerms> = {}): HostKeys {
  const { model, hash } = hanzeTerra;
  return makeInvitation({
    communityName: 'Lerende community Oost-Groningen',
    instrument: { id: model.id, version: model.version, hash },
    scope,
    privacy: 'anonymous',
    threshold: 5,
    partnerTypes: PARTNER_TYPES,
    ...changes,
  });
}

/** Somebody who answered everything. */
export function fullResponse(scope: Scope, changes: Partial<HandedResponse> = {}): HandedResponse {
  const items = itemsInScope(hanzeTerra.model, scope);
  return {
    respondentId: newId(),
    partnerType: 'business',
    name: '',
    revision: items.length,
    answers: Object.fromEntries(items.map((item, index) => [item.id, ANSWERS[index % ANSWERS.length] ?? 'dk'])),
    notes: {},
    ...changes,
  };
}

const ID_CHARACTERS = Array.from('0123456789abcdefghjkmnpqrstvwxyz');

/** Any answers to any of the items asked, by anyone. */
export function anyResponse(scope: Scope): fc.Arbitrary<HandedResponse> {
  const items = itemsInScope(hanzeTerra.model, scope).map((item) => item.id);
  return fc.record({
    respondentId: fc
      .array(fc.constantFrom(...ID_CHARACTERS), { minLength: 20, maxLength: 20 })
      .map((id) => id.join('')),
    partnerType: fc.constantFrom(null, ...PARTNER_TYPES.map((type) => type.id)),
    name: fc.constant(''),
    revision: fc.nat({ max: 500 }),
    answers: fc
      .tuple(...items.map(() => fc.option(fc.constantFrom(...ANSWERS), { nil: undefined })))
      .map((given) => answersOf(items, given)),
    notes: fc.constant({}),
  });
}

function answersOf(
  items: readonly string[],
  given: readonly ((typeof ANSWERS)[number] | undefined)[],
): HandedResponse['answers'] {
  const pairs = items.map((item, index) => [item, given[index]] as const);
  return Object.fromEntries(pairs.flatMap(([item, answer]) => (answer === undefined ? [] : [[item, answer]])));
}
