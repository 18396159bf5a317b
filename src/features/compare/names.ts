/** What the ids in a comparison are called, in the language of the screen. */
import type { Frame } from '../../catalog/parts';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import type { IssueRecord } from '../../state/records';

export interface Names {
  readonly dimension: (id: string) => string;
  readonly item: (id: string) => string;
  readonly issue: (id: string) => string;
}

interface NamedBy {
  readonly frame: Frame;
  /** Definitions of older versions: items that are gone have their name there. */
  readonly older: readonly Instrument[];
  readonly language: Language;
  /** In the order in which they are asked: the newest first. */
  readonly issues: readonly IssueRecord[];
}

export function namesFrom({ frame, older, language, issues }: NamedBy): Names {
  const olderItem = (id: string) => {
    for (const { wording } of older) {
      const label = (wording[language] ?? wording.nl ?? wording.en)?.items[id]?.label;
      if (label !== undefined) return label;
    }
    return id;
  };
  return {
    dimension: (id) => frame.dimensions[id]?.name ?? id,
    item: (id) => frame.items[id]?.label ?? olderItem(id),
    issue: (id) => issues.find((issue) => issue.id === id)?.name ?? id,
  };
}
