import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/domain/instrument/wordingSchema';
import { everyWording, reworded } from '../support/wordings';

/** Items that a reader of a chart or a questionnaire could not tell apart. */
function sameNames(wording: Wording): string[] {
  return (['label', 'statement'] as const).flatMap((part) => {
    const seen = new Map<string, string>();
    return Object.entries(wording.items).flatMap(([item, words]) => {
      const text = words[part].toLowerCase();
      const earlier = seen.get(text);
      seen.set(text, earlier ?? item);
      return earlier === undefined ? [] : [`${item} has the ${part} of ${earlier}`];
    });
  });
}

describe.each(everyWording)('items of $name', ({ wording }) => {
  it('each have a label and a statement of their own', () => {
    expect(sameNames(wording)).toEqual([]);
  });

  it.runIf(Object.keys(wording.items).length > 1)('are found to share one', () => {
    const [first, second] = Object.keys(wording.items);
    const { label, statement } = wording.items[first!]!;
    const planted = reworded(wording, (_, place) => (place === 1 ? { label: label.toUpperCase(), statement } : {}));
    expect(sameNames(planted)).toEqual([
      `${second!} has the label of ${first!}`,
      `${second!} has the statement of ${first!}`,
    ]);
  });
});
