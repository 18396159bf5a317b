/** What the parts of a participant's screen share. */
import type { Answer } from '../../domain/answer';
import type { ParticipantView } from '../../state/livePorts';
import type { Invitation, ParticipationRecord } from '../../state/sessionRecords';
import type { Answering } from '../../state/useOwnAnswers';
import type { Asked } from './subject';

export interface PartContext {
  readonly asked: Asked;
  readonly own: ParticipationRecord;
  readonly answering: Answering;
  readonly view: ParticipantView;
  readonly invitation: Invitation;
}

/** Where the answer to an item is: `saving` before the database has it. */
export function whereIs({ view, own, answering }: PartContext, itemId: string) {
  const answer: Answer | undefined = own.answers[itemId];
  if (answer === undefined) return null;
  return answering.state.saved === 'saving' ? 'saving' : (view.deliveries[itemId] ?? 'waiting');
}
