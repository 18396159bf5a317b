/**
 * An instrument small enough to work out by hand: two profile dimensions (one with two subscores), growth, weights 1 and the
 * rules of Hanze/Terra. The rules stand here in full, so that choosing others there leaves worked-out figures alone.
 */
import type { z } from 'zod';
import { modelSchema, type Item, type Model, type Rules } from '../../src/domain/instrument/modelSchema';

export interface SmallModelOverrides {
  readonly version?: string;
  readonly rules?: Partial<Omit<Rules, 'talk'>> & { readonly talk?: Partial<Rules['talk']> };
  readonly scale?: Partial<Model['scale']>;
  /** By id of an existing item: what is different about it; null leaves the item out. */
  readonly items?: Readonly<Record<string, Partial<Item> | null>>;
  /** Items that come after the others. */
  readonly add?: readonly ItemInput[];
}

type ItemInput = z.input<typeof modelSchema>['items'][number];

export function smallModel(overrides: SmallModelOverrides = {}): Model {
  const changes = overrides.items ?? {};
  const unknown = Object.keys(changes).filter((id) => !ITEMS.some((item) => item.id === id));
  if (unknown.length > 0) throw new Error(`smallModel: no item ${unknown.join(', ')}; use add for new ones`);
  const items = ITEMS.flatMap((item) => {
    const change = changes[item.id];
    return change === null ? [] : [{ ...item, ...change }];
  });
  return modelSchema.parse({
    format: 1,
    id: 'small',
    version: overrides.version ?? '1.0.0',
    languages: ['nl'],
    scale: { values: [1, 2, 3, 4, 5], ladders: ['growth'], ...overrides.scale },
    rules: { ...RULES, ...overrides.rules, talk: { ...RULES.talk, ...overrides.rules?.talk } },
    headings: { start: ['direction', 'education', 'quality'], focus: ['direction', 'education'] },
    dimensions: [
      { id: 'vision' },
      { id: 'learning', subscores: ['practice', 'structure'] },
      { id: 'growth', kind: 'growth' },
    ],
    items: [...items, ...(overrides.add ?? [])],
  });
}

const RULES: Rules = {
  defaultTarget: 4,
  minimumCoverage: 0.5,
  minimumAnswers: 3,
  lowLevel: 2,
  prerequisiteLevel: 3,
  front: 3,
  smallGroup: 5,
  minimumForAgreement: 5,
  talk: { agreementBelow: 0.4, unknownFrom: 0.3333, campEnds: 0.3333, campMiddle: 0.1 },
  spacings: [
    { id: 'first-steps-large', values: [1, 2.6, 3.7, 4.5, 5] },
    { id: 'last-steps-large', values: [1, 1.5, 2.3, 3.4, 5] },
    { id: 'agreement-step-large', values: [1, 1.5, 3.5, 4.3, 5] },
  ],
};

const direction = { ladder: 'growth', heading1: 'direction', heading2: 'direction', sources: ['M4.1'] };
const education = { ladder: 'growth', heading1: 'education', heading2: 'education', sources: ['M5.1'] };
const practice = { ...education, dimension: 'learning', subscore: 'practice' };
const structure = { ...education, dimension: 'learning', subscore: 'structure', heading1: 'quality' };

/** The quick scan holds three items of vision, one of learning's first subscore and none of its second, one of growth. */
const ITEMS: readonly ItemInput[] = [
  { id: 'vision.region', dimension: 'vision', quick: true, ...direction },
  { id: 'vision.agenda', dimension: 'vision', quick: true, ...direction },
  { id: 'vision.partners', dimension: 'vision', quick: true, ...direction },
  { id: 'vision.money', dimension: 'vision', ...direction },
  { id: 'learning.questions', quick: true, ...practice },
  { id: 'learning.teachers', ...practice },
  { id: 'learning.students', ...practice },
  { id: 'learning.timetable', ...structure },
  { id: 'learning.curriculum', ...structure },
  { id: 'growth.path', dimension: 'growth', quick: true, ...direction },
  { id: 'growth.cycles', dimension: 'growth', ...direction },
  { id: 'growth.scaling', dimension: 'growth', ...direction },
];
