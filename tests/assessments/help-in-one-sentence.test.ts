import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/domain/instrument/wordingSchema';
import { everyWording, itemTexts, reworded } from '../support/wordings';

/** Help says in one sentence what is meant, and its example tells one situation in one. */
function severalSentences(wording: Wording): string[] {
  return itemTexts(wording, 'help', 'example')
    .filter(({ text }) => /[.!?…]["'”’)]*\s+\S/u.test(text))
    .map(({ at }) => at);
}

describe.each(everyWording)('help and example of $name', ({ wording }) => {
  it('are one sentence each', () => {
    expect(severalSentences(wording)).toEqual([]);
  });

  it('are found to be two', () => {
    const [first] = Object.keys(wording.items);
    const planted = reworded(wording, (_, place) =>
      place === 0 ? { help: 'Wie zingt er? Dat is de vraag.', example: 'Het koor van 1.200 leden; één dirigent.' } : {},
    );
    expect(severalSentences(planted)).toContain(`${first!}.help`);
    expect(severalSentences(planted)).not.toContain(`${first!}.example`);
  });
});
