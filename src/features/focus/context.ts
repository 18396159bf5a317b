/** What the parts of the focus share. */
import type { Advice, Questions } from '../../catalog/parts';
import type { Focus } from '../../domain/focus/focus';
import type { Model } from '../../domain/instrument/modelSchema';
import type { SnapshotContent } from '../../state/records';

export interface FocusContext {
  readonly content: SnapshotContent;
  readonly model: Model;
  readonly questions: Questions;
  readonly advice: Advice;
  readonly focus: Focus;
  /** Whether anything stands at a level that may be shown. */
  readonly hasLevels: boolean;
}

/** Short name of an item. */
export function labelOf({ questions }: Pick<FocusContext, 'questions'>, item: string): string {
  return questions.items[item]?.label ?? item;
}
