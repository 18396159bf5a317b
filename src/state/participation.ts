/** A participant's own answers: how they begin, change, and are handed over. Pure. */
import type { Answer } from '../domain/answer';
import type { Channel } from './groupRecords';
import { newId } from './newId';
import type { Invitation, ParticipationRecord } from './sessionRecords';

/** @param at ISO time. A name is kept in open mode only. */
export function newParticipation(
  invitation: Invitation,
  { partnerType, name }: Pick<ParticipationRecord, 'partnerType' | 'name'>,
  at: string,
): ParticipationRecord {
  return {
    id: invitation.id,
    invitation,
    respondentId: newId(),
    partnerType,
    name: invitation.privacy === 'open' ? name.trim() : '',
    answers: {},
    notes: {},
    revision: 0,
    delivered: null,
    live: null,
    createdAt: at,
    changedAt: at,
  };
}

/** @param answer null takes it back. */
export function withAnswer(own: ParticipationRecord, itemId: string, answer: Answer | null): ParticipationRecord {
  if ((own.answers[itemId] ?? null) === answer) return own;
  const { [itemId]: _before, ...others } = own.answers;
  return changed(own, { answers: answer === null ? others : { ...others, [itemId]: answer } });
}

export function withNote(own: ParticipationRecord, itemId: string, text: string): ParticipationRecord {
  const note = text.trim();
  if ((own.notes[itemId] ?? '') === note) return own;
  const { [itemId]: _before, ...others } = own.notes;
  return changed(own, { notes: note === '' ? others : { ...others, [itemId]: note } });
}

export function withPartnerType(own: ParticipationRecord, partnerType: string | null): ParticipationRecord {
  return own.partnerType === partnerType ? own : changed(own, { partnerType });
}

/** @param at ISO time. */
export function handedOver(own: ParticipationRecord, channel: Channel, at: string): ParticipationRecord {
  return { ...own, delivered: { revision: own.revision, channel, at } };
}

/** Whether the host has these answers: not at all, as they are now, or as they were before a change. */
export function handState({ delivered, revision }: ParticipationRecord): 'open' | 'delivered' | 'changed' {
  if (!delivered) return 'open';
  return delivered.revision < revision ? 'changed' : 'delivered';
}

/** What a participant says to the host when withdrawing; a typed code begins with it too. */
export function shortName(respondentId: string): string {
  return respondentId.slice(0, 4).toUpperCase();
}

/** What the host gets rises in revision, so that it replaces what was handed over before. */
function changed(own: ParticipationRecord, change: Partial<ParticipationRecord>): ParticipationRecord {
  return { ...own, ...change, revision: own.revision + 1 };
}
