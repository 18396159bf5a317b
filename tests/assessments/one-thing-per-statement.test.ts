import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { allInstruments } from '../support/instrument';
import { everyWording, reworded } from '../support/wordings';

/** Words that join two asks in one statement: whoever agrees with one half only, has no answer to give. */
const JOINERS: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(?:en|alsook|alsmede|evenals|zowel|plus)(?!\p{L})|[&+]/iu,
  en: /(?<!\p{L})(?:and|as well as|plus)(?!\p{L})|[&+]/iu,
};

/** Instrument → item → why its statement asks one thing, whatever it joins. */
const allowListSchema = z.record(z.string(), z.record(z.string(), z.string().min(20)));
type AllowList = z.infer<typeof allowListSchema>;

const allowList = allowListSchema.parse(
  parse(readFileSync(new URL('double-barrelled.allow.yaml', import.meta.url), 'utf8')),
);

/** Ids of items whose statement joins two things, or is two sentences. */
function doubleBarrelled(wording: Wording): string[] {
  return Object.entries(wording.items)
    .filter(([, { statement }]) => JOINERS[wording.language].test(statement) || /[.?!]\s+\S/u.test(statement))
    .map(([item]) => item);
}

/** Entries of the allow list for which there is nothing to allow (any more), in any language. */
function needless(allowed: AllowList, wordings: readonly { instrument: string; wording: Wording }[]): string[] {
  const needed = new Set(
    wordings.flatMap(({ instrument, wording }) => doubleBarrelled(wording).map((item) => `${instrument}/${item}`)),
  );
  return Object.entries(allowed)
    .flatMap(([instrument, items]) => Object.keys(items).map((item) => `${instrument}/${item}`))
    .filter((entry) => !needed.has(entry));
}

describe.each(everyWording)('a statement of $name', ({ wording, instrument, language }) => {
  const allowed = allowList[instrument.model.id] ?? {};
  const [first] = Object.keys(wording.items);

  it('asks one thing, or is on the allow list with the reason', () => {
    expect(doubleBarrelled(wording).filter((item) => !Object.hasOwn(allowed, item))).toEqual([]);
  });

  it.each([
    { nl: 'Hoe kiest en betaalt het koor zijn bladmuziek?', en: 'How does the choir choose and pay for its music?' },
    { nl: 'Hoe kiest het koor? Wie betaalt dat?', en: 'How does the choir choose? Who pays for that?' },
  ])('is caught when it asks two: $nl', (two) => {
    const planted = reworded(wording, (_, place) => (place === 0 ? { statement: two[language] } : {}));
    expect(doubleBarrelled(planted)).toContain(first);
  });

  it('is left alone when the letters of a joining word are only part of another', () => {
    const statement = { nl: 'Wie kent men binnen de vereniging?', en: 'Who understands the band?' }[language];
    const planted = reworded(wording, () => ({ statement }));
    expect(doubleBarrelled(planted)).toEqual([]);
  });
});

describe('the allow list for double-barrelled statements', () => {
  const wordings = everyWording.map(({ instrument, wording }) => ({ instrument: instrument.model.id, wording }));

  it('holds nothing that is no longer needed', () => {
    expect(needless(allowList, wordings)).toEqual([]);
  });

  it('is told of an entry whose statement joins nothing, and of one whose item is gone', () => {
    const [{ model } = allInstruments[0]!] = allInstruments;
    const plain = wordings.map(({ instrument, wording }) => ({
      instrument,
      wording: reworded(wording, () => ({ statement: 'Hoe kiest het koor?' })),
    }));
    const reason = 'a reason that is long enough to be one';
    const entries = { [model.id]: { [model.items[0]!.id]: reason, 'gone.item': reason } };
    expect(needless(entries, plain)).toEqual([`${model.id}/${model.items[0]!.id}`, `${model.id}/gone.item`]);
  });
});
