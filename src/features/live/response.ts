/** A participant's record as a room takes it. Pure. */
import type { LiveResponse, ParticipantView } from '../../state/livePorts';
import { handedOver } from '../../state/participation';
import type { LiveIdentity, ParticipationRecord } from '../../state/sessionRecords';

/** Nothing is left of what was answered. */
export function isWithdrawn({ revision, answers }: ParticipationRecord): boolean {
  return revision > 0 && Object.keys(answers).length === 0;
}

export function responseOf(own: ParticipationRecord): LiveResponse {
  const { respondentId, partnerType, name, answers, revision } = own;
  return { respondentId, partnerType, name, answers, revision, withdrawn: isWithdrawn(own) };
}

export function withdrawn(own: ParticipationRecord): ParticipationRecord {
  return { ...own, answers: {}, notes: {}, revision: own.revision + 1 };
}

/** @returns the same record when nothing changes. */
export function withIdentity(own: ParticipationRecord, live: LiveIdentity): ParticipationRecord {
  const { live: before } = own;
  const isSame = before?.secret === live.secret && before.counter === live.counter && before.hostKey === live.hostKey;
  return isSame ? own : { ...own, live };
}

/** What the host said: which revision it has, and what of it came too late; or that it does not have it. */
type Told = Pick<ParticipantView, 'received' | 'refusal' | 'deliveries'>;

/** @returns the same record when nothing changes. */
export function withTold(own: ParticipationRecord, told: Told, at: string): ParticipationRecord {
  const { received, refusal } = told;
  const before = own.delivered?.channel === 'live' && own.delivered.revision === own.revision ? own.delivered : null;
  if (refusal && refusal.revision >= own.revision) return before ? { ...own, delivered: null } : own;
  // A seat in which nothing was answered yet hands nothing over.
  if (received === null || own.revision === 0 || received < own.revision) return own;
  const late = Object.keys(own.answers).filter((item) => told.deliveries[item] === 'late');
  if (before && (before.late ?? []).join() === late.join()) return own;
  const handed = handedOver(own, 'live', at);
  return late.length > 0 && handed.delivered ? { ...handed, delivered: { ...handed.delivered, late } } : handed;
}
