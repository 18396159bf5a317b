import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/compare/comparison';
import type { Fact } from '../../../src/domain/progress/narrative';
import { chanceText, formatChange, labelText } from '../../../src/features/compare/changeWords';
import { narrativeText } from '../../../src/features/compare/narrativeText';
import { reasonText } from '../../../src/features/compare/reasonText';
import { compare as compareEn } from '../../../src/i18n/en/compare';
import { engine as engineEn } from '../../../src/i18n/en/engine';
import { compare as compareNl } from '../../../src/i18n/nl/compare';
import { engine as engineNl } from '../../../src/i18n/nl/engine';
import type { Translate } from '../../../src/i18n/translator';
import { hanzeTerra } from '../../support/instrument';

const names = {
  dimension: (id: string) => `D-${id}`,
  item: (id: string) => `I-${id}`,
  issue: (id: string) => `V-${id}`,
};
const { rules } = hanzeTerra.model;
const SPAN: Fact = { kind: 'span', from: '2024-03-01', to: '2025-03-01' };
const people = (pairing: 'same' | 'other' | 'unknown', count = 12): Fact => ({
  kind: 'people',
  pairing,
  before: count,
  after: count,
  both: pairing === 'same' ? count : 0,
});

const spoken = createInstance();
await spoken.init({
  lng: 'nl',
  resources: { nl: { compare: compareNl, engine: engineNl }, en: { compare: compareEn, engine: engineEn } },
  interpolation: { escapeValue: false },
});
const words: Record<'nl' | 'en', Translate> = { nl: spoken.getFixedT('nl'), en: spoken.getFixedT('en') };

const tell = (facts: readonly Fact[], language: 'nl' | 'en' = 'nl', imagined = false) =>
  narrativeText(facts, { t: words[language], language, names, imagined }).join('\n');

/** Words that may stand in a text only when a change is real. */
const CLAIMS = {
  nl: /\b(?:echt|bewezen|dankzij|doordat|omdat|werkte)\b/iu,
  en: /\b(?:really|proven|thanks to|because of|worked)\b/iu,
};

const MODEST: readonly (readonly [string, Fact])[] = [
  ['possible, up', { kind: 'possible', direction: 'up', dimensions: [{ id: 'a', change: 0.6 }] }],
  ['possible, down', { kind: 'possible', direction: 'down', dimensions: [{ id: 'a', change: -0.6 }] }],
  ['noise', { kind: 'noise', dimensions: [{ id: 'a' }] }],
  [
    'yardstick',
    { kind: 'yardstick', dimensions: [{ id: 'a', before: 3, level: 2, lookBack: 2, shift: -1, change: 1 }] },
  ],
  ['respondents', { kind: 'respondents', dimensions: [{ id: 'a', difference: 1 }] }],
  [
    'incomparable',
    {
      kind: 'incomparable',
      dimensions: [
        { id: 'a', reason: 'too-few-shared' },
        { id: 'b', reason: 'protected' },
      ],
    },
  ],
  [
    'focus',
    {
      kind: 'focus',
      moved: ['a'],
      perhaps: ['b'],
      notMoved: ['c'],
      down: ['d'],
      perhapsDown: ['e'],
      canNotSay: ['f'],
      acted: 2,
    },
  ],
  [
    'growth',
    {
      kind: 'growth',
      moved: ['a'],
      new: ['b'],
      ended: ['c'],
      iterations: 2,
      paths: [{ first: 'a', from: 'startA', to: 'A' }],
    },
  ],
];

describe('the text on before and after', () => {
  it.each(MODEST)('claims nothing beyond its label: %s', (_, fact) => {
    for (const language of ['nl', 'en'] as const)
      for (const pairing of ['same', 'other', 'unknown'] as const) {
        const text = tell([SPAN, people(pairing), fact], language);
        expect(text).not.toMatch(CLAIMS[language]);
        expect(text).toMatch(/[DIV]-a/u);
      }
  });

  it('keeps up, down, tested and confirmed apart', () => {
    const change = (direction: 'up' | 'down', by: 'test' | 'confirmed', id: string): Fact => ({
      kind: 'changed',
      label: 'real',
      direction,
      dimensions: [{ id, change: direction === 'up' ? 0.84 : -0.5, by }],
    });
    expect(tell([change('up', 'test', 'a')])).toBe('Echt vooruit: D-a (+0,8).');
    expect(tell([change('down', 'test', 'a')])).toBe('Echt achteruit: D-a (−0,5).');
    expect(tell([change('up', 'confirmed', 'a')])).toBe('Vooruit, en bevestigd door wie invulde: D-a (+0,8).');
    expect(tell([change('up', 'test', 'a')], 'en')).toBe('Really up: D-a (+0.8).');
  });

  it('says of an unknown composition that it is unknown, never that others answered', () => {
    const fact: Fact = { kind: 'respondents', dimensions: [{ id: 'a', difference: 0.5 }] };
    const unknown = tell([people('unknown'), fact]);
    expect(unknown).toContain('samenstelling is onbekend: D-a (+0,5)');
    expect(unknown).not.toMatch(/ander(?:e|en) (?:invullers|mensen)/u);
    expect(tell([people('other'), fact])).toContain('andere invullers: D-a');
    expect(tell([people('unknown'), fact], 'en')).not.toMatch(/other (?:respondents|people)/u);
  });

  it('names one rater as one person', () => {
    expect(tell([people('same', 1)])).toBe('Dezelfde persoon vulde beide keren in.');
  });

  it('takes along that figures were imagined', () => {
    expect(tell([SPAN], 'nl', true)).toContain('verzonnen');
    expect(tell([SPAN])).not.toContain('verzonnen');
  });

  it('leaves no place open, in either language', () => {
    for (const language of ['nl', 'en'] as const)
      expect(
        tell([SPAN, people('same'), { kind: 'respaced' }, ...MODEST.map(([, fact]) => fact)], language),
      ).not.toMatch(/\{\{|compare:|undefined|NaN/u);
  });
});

const figures = { id: 'a', before: 2, after: 3, pairing: 'same' } as const;
const told = (change: Change, language: 'nl' | 'en' = 'nl') =>
  reasonText(change, { t: words[language], language, names, rules }).join(' ');
const judged = (label: 'real' | 'possible' | 'noise' | 'respondents', reason: object) =>
  ({ ...figures, label, change: 1, reason }) as Change;
const held = (reason: object) => ({ ...figures, label: 'incomparable', change: null, reason }) as Change;
const redirect = (kind: string, to?: unknown) =>
  held({ kind: 'redirect', redirect: { kind, from: 'a', to, since: '2.0.0', why: 'Want zo.' } });

describe('the reason of a label', () => {
  it.each<[string, Change, RegExp]>([
    [
      'a test',
      judged('real', { kind: 'paired-test', paired: 12, p: 0.01 }),
      /12 mensen.*1 op de 100 keer \(p = 0,01\).*echt/u,
    ],
    ['a doubtful test', judged('possible', { kind: 'paired-test', paired: 12, p: 0.1 }), /1 op de 10 keer.*te vaak/u],
    [
      'one rater',
      judged('possible', { kind: 'few-raters', paired: 1, noise: 0.6, confirmed: false }),
      /Eén persoon.*0,6 niveau.*verschil 1\. Dat is meer/u,
    ],
    [
      'a confirmed change',
      judged('real', { kind: 'few-raters', paired: 1, noise: 0.6, confirmed: true }),
      /zegt zelf/u,
    ],
    [
      'other people',
      judged('respondents', { kind: 'composition', pairing: 'other', p: 0.02 }),
      /andere mensen.*1 op de 50 keer/u,
    ],
    [
      'an unknown composition',
      judged('respondents', { kind: 'composition', pairing: 'unknown', p: 0.02 }),
      /niet bekend of dezelfde mensen/u,
    ],
    ['groups too small', judged('noise', { kind: 'composition', pairing: 'unknown', p: null }), /te klein/u],
    [
      'newcomers',
      judged('respondents', { kind: 'newcomers', paired: 8, pairedChange: 0.1, p: 0.01 }),
      /De 8 mensen.*0,1.*niet iedereen/u,
    ],
    ['a split', redirect('split', ['b', 'c']), /versie 2\.0\.0 opgesplitst in I-b en I-c\. Want zo\./u],
    ['a merger', redirect('merged', 'b'), /samengevoegd tot I-b/u],
    ['a retired item', redirect('retired'), /vervallen\. Want zo\./u],
    ['several in one', held({ kind: 'merged-here', from: ['b', 'c'], to: 'a' }), /I-b en I-c/u],
    ['a new item', held({ kind: 'new-item' }), /nieuw/u],
    ['an item that is gone', held({ kind: 'gone' }), /niet meer voor/u],
    ['a quick scan', held({ kind: 'outside-scope' }), /snelle scan/u],
    ['protection', held({ kind: 'protected' }), /anoniem/u],
    ['no level then', held({ kind: 'no-level', when: 'before' }), /Toen is hier geen niveau/u],
    [
      'too few shared',
      held({ kind: 'too-few-shared', shared: 2, coverage: 0.4 }),
      /2, ofwel 40%.*ten minste 3 nodig, en 50%/u,
    ],
    [
      'a moved yardstick',
      {
        ...figures,
        label: 'yardstick',
        change: 1,
        reason: { kind: 'yardstick', before: 3.2, level: 2, lookBack: 2, shift: -1.2, change: 1 },
      },
      /uit op 3,2.*niveau 2.*−1,2.*\+1/u,
    ],
  ])('is told with its figures: %s', (_, change, pattern) => {
    expect(told(change)).toMatch(pattern);
    expect(told(change, 'en')).not.toMatch(/\{\{|compare:|undefined|NaN/u);
  });

  it('has a badge of its own for what nobody knows', () => {
    const badge = (change: Change) => labelText(change, words.nl);
    expect(badge(judged('respondents', { kind: 'composition', pairing: 'unknown', p: null }))).toBe(
      'samenstelling onbekend',
    );
    expect(badge(judged('respondents', { kind: 'composition', pairing: 'other', p: null }))).toBe('andere invullers');
    expect(badge(judged('real', { kind: 'few-raters', paired: 1, noise: 0.6, confirmed: true }))).toBe(
      'bevestigd door wie invulde',
    );
    expect(badge(judged('real', { kind: 'paired-test', paired: 12, p: 0.01 }))).toBe('echt veranderd');
  });

  it('writes chances and changes as people do', () => {
    expect(chanceText(0.00001, words.nl, 'nl')).toBe('minder dan 1 op de 1000 keer (p < 0,001)');
    expect(chanceText(0.7, words.nl, 'nl')).toBe('vaker wel dan niet (p = 0,7)');
    expect([0.44, -0.44, 0.04, -0.04, 2].map((change) => formatChange('nl', change))).toEqual([
      '+0,4',
      '−0,4',
      '0',
      '0',
      '+2',
    ]);
  });
});
