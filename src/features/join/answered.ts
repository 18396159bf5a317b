/** How many of the questions that are asked have an answer. */
import { itemsInScope } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';
import type { ParticipationRecord } from '../../state/sessionRecords';

export function answeredCount({ answers, invitation }: ParticipationRecord, model: Model): number {
  return itemsInScope(model, invitation.scope).filter(({ id }) => answers[id] !== undefined).length;
}
