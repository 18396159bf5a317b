/** A response that was handed over, as the measurement takes it in. */
import type { Channel } from '../../state/groupRecords';
import type { IncomingResponse } from '../../state/groupPorts';
import type { HandedResponse } from './handedResponse';

export interface Arrived {
  readonly snapshotId: string;
  readonly channel: Extract<Channel, 'qr' | 'code' | 'file'>;
  /** ISO time. */
  readonly now: string;
  /** Ids of the respondents that are in the measurement. */
  readonly known: readonly string[];
}

/**
 * A typed code holds the first characters of an id only. Who came in by another way before is known by them, so that a correction
 * replaces and a double is not counted twice.
 */
export function toIncoming(response: HandedResponse, { snapshotId, channel, now, known }: Arrived): IncomingResponse {
  const { respondentId, partnerType, name, revision, answers } = response;
  const same = known.find((id) => id === respondentId) ?? known.find((id) => startsAlike(id, respondentId));
  return {
    snapshotId,
    respondentId: same ?? respondentId,
    partnerType,
    name,
    channel,
    revision,
    givenAt: now,
    answers,
  };
}

/** One of the two is the beginning of the other. */
function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
