/** A response on its way from a participant to the host. */
import type { Answers } from '../../domain/answer';
import type { ParticipationRecord } from '../../state/sessionRecords';

export interface HandedResponse {
  /** As the participant's device made it; of a typed code only its first characters are known. */
  readonly respondentId: string;
  /** One of the invitation's, or null when it was not told. */
  readonly partnerType: string | null;
  /** Empty unless the measurement is open and the participant gave it. */
  readonly name: string;
  readonly revision: number;
  readonly answers: Answers;
  /** By item; they travel by file only. */
  readonly notes: Readonly<Record<string, string>>;
}

export function toHanded(participation: ParticipationRecord): HandedResponse {
  const { respondentId, partnerType, name, revision, answers, notes } = participation;
  return { respondentId, partnerType, name, revision, answers, notes };
}
