/** A response that was handed over, as the measurement takes it in. */
import type { Channel } from '../../state/groupRecords';
import type { IncomingResponse } from '../../state/groupPorts';
import type { HandedResponse } from './handedResponse';

export interface Arrived {
  readonly snapshotId: string;
  readonly channel: Extract<Channel, 'qr' | 'code' | 'file'>;
  /** ISO time. */
  readonly now: string;
}

/** Only a file can carry notes: by the other ways nothing is said of them. */
export function toIncoming(response: HandedResponse, { snapshotId, channel, now }: Arrived): IncomingResponse {
  const { respondentId, partnerType, name, revision, answers, notes } = response;
  const given = { snapshotId, respondentId, partnerType, name, channel, revision, givenAt: now, answers };
  return channel === 'file' ? { ...given, notes } : given;
}
