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

/** @param received the revision that the host said to have. @returns the same record when nothing changes. */
export function withReceived(
  own: ParticipationRecord,
  received: ParticipantView['received'],
  at: string,
): ParticipationRecord {
  const isKnown = own.delivered?.channel === 'live' && own.delivered.revision === own.revision;
  // A seat in which nothing was answered yet hands nothing over.
  const isNothing = received === null || own.revision === 0;
  return isNothing || received < own.revision || isKnown ? own : handedOver(own, 'live', at);
}
