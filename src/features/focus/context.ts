/** What the parts of the focus share. */
import type { Definition } from '../../catalog/definition';
import type { Focus } from '../../domain/focus/focus';
import type { SnapshotContent } from '../../state/records';

export interface FocusContext extends Definition {
  readonly content: SnapshotContent;
  readonly focus: Focus;
  /** Whether anything stands at a level that may be shown. */
  readonly hasLevels: boolean;
}

/** Short name of an item. */
export function labelOf({ questions }: Pick<FocusContext, 'questions'>, item: string): string {
  return questions.items[item]?.label ?? item;
}
