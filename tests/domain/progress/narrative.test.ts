import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/answer';
import type { Comparison } from '../../../src/domain/compare/comparison';
import { compareGrowth } from '../../../src/domain/progress/growthChange';
import { judgeFocus } from '../../../src/domain/progress/focusVerdicts';
import { narrate, type DimensionFact, type Fact } from '../../../src/domain/progress/narrative';
import { groupMeasurement, type Measurement } from '../../../src/domain/measurement/measurement';
import { arbitraryGroup, arbitraryRater } from '../../support/arbitraryMeasurement';
import { all, compared, comparedRater, comparedSmall, openGroup } from '../../support/comparison';
import { anyPortfolio, issueOf, lineOf } from '../../support/issues';
import { smallModel } from '../../support/smallInstrument';
import { alike } from '../../support/votes';

const META = { from: '2025-03-01', to: '2026-03-01' };
const facts = (comparison: Comparison) => narrate(comparison, [], null, META);
const kindsOf = (told: readonly Fact[]) => told.map(({ kind }) => kind);

const isAboutDimensions = (fact: Fact): fact is DimensionFact => 'dimensions' in fact;

describe('the facts of a comparison', () => {
  it('twelve people of whom a dimension rose and another fell', () => {
    const twelve = (practice: 2 | 3, vision: 2 | 4) => {
      const answers = Object.fromEntries(
        smallModel().items.map(({ id, dimension }) => [
          id,
          dimension === 'vision' ? vision : dimension === 'learning' ? practice : 3,
        ]),
      );
      return openGroup(Array.from({ length: 12 }, () => answers));
    };
    expect(facts(comparedSmall(twelve(3, 2), twelve(2, 4)))).toEqual([
      { kind: 'span', ...META },
      { kind: 'people', pairing: 'same', before: 12, after: 12, both: 12 },
      { kind: 'changed', label: 'real', direction: 'up', dimensions: [{ id: 'vision', change: 2, by: 'test' }] },
      { kind: 'changed', label: 'real', direction: 'down', dimensions: [{ id: 'learning', change: -1, by: 'test' }] },
      { kind: 'noise', dimensions: [{ id: 'growth' }] },
    ]);
  });

  it('one rater: possible, confirmed, and a yardstick that moved', () => {
    const comparison = comparedRater(all(3), all(4), ['vision'], { learning: 2 });
    expect(facts(comparison).filter(isAboutDimensions)).toEqual([
      { kind: 'changed', label: 'real', direction: 'up', dimensions: [{ id: 'vision', change: 1, by: 'confirmed' }] },
      { kind: 'possible', direction: 'up', dimensions: [{ id: 'growth', change: 1 }] },
      {
        kind: 'yardstick',
        dimensions: [{ id: 'learning', before: 3, level: 2, lookBack: 2, shift: -1, change: 2 }],
      },
    ]);
  });

  it('an anonymous group that differs, with a dimension that does not compare', () => {
    const silent = all(4, { 'growth.path': 'dk', 'growth.cycles': 'dk', 'growth.scaling': 'dk' });
    const comparison = comparedSmall(groupMeasurement(alike(6, all(2))), groupMeasurement(alike(6, silent)));
    expect(facts(comparison).slice(1)).toEqual([
      { kind: 'people', pairing: 'unknown', before: 6, after: 6, both: 0 },
      {
        kind: 'respondents',
        dimensions: [
          { id: 'vision', difference: 2 },
          { id: 'learning', difference: 2 },
        ],
      },
      { kind: 'incomparable', dimensions: [{ id: 'growth', reason: 'too-few-shared' }] },
    ]);
  });

  it('a version in which levels count for something else says so', () => {
    const newer = smallModel({ version: '1.1.0', scale: { values: [1, 1.5, 2.3, 3.4, 5] } });
    const measurement = groupMeasurement(alike(6, all(3)));
    const comparison = compared({ model: smallModel(), measurement }, { model: newer, measurement });
    expect(kindsOf(facts(comparison))).toEqual(['span', 'people', 'respaced', 'noise']);
  });
});

describe('the facts of the focus', () => {
  it('keep apart what moved, perhaps moved, did not, fell and can not be judged', () => {
    const now = all(3, {
      'vision.region': 4,
      'vision.agenda': 5,
      'vision.partners': 2,
      'vision.money': 'dk',
      'learning.teachers': 2,
    });
    const comparison = comparedRater(all(3), now, ['vision.agenda', 'learning.teachers']);
    const ids = ['region', 'agenda', 'partners', 'money'].map((name) => `vision.${name}`);
    const entries = [...ids, 'learning.questions', 'learning.teachers'].map((itemId, done) => ({ itemId, done }));
    const told = narrate(comparison, judgeFocus(comparison, entries), null, META);
    expect(told.find(({ kind }) => kind === 'focus')).toEqual({
      kind: 'focus',
      moved: ['vision.agenda'],
      perhaps: ['vision.region'],
      notMoved: ['learning.questions'],
      down: ['learning.teachers'],
      perhapsDown: ['vision.partners'],
      canNotSay: ['vision.money'],
      acted: 5,
    });
  });

  it('are left out when nothing was chosen', () => {
    expect(kindsOf(facts(comparedRater(all(3), all(3))))).toEqual(['span', 'people', 'noise']);
  });
});

describe('the facts of growth', () => {
  it('tell what moved, came and went, the times round and the paths', () => {
    const line = lineOf(['simple', 'simple', 'experiment'], ['complicated', 'complicated', 'project']);
    const [moving, gone] = [
      issueOf(['complex', 'advanced', 'experiment'], 'm'),
      issueOf(['simple', 'simple', 'region'], 'g'),
    ];
    const growth = compareGrowth([line[0]!, moving, gone], [...line, { ...moving, scale: 'project' }]);
    expect(narrate(comparedRater(all(3), all(3)), [], growth, META).slice(3)).toEqual([
      {
        kind: 'growth',
        moved: ['m'],
        new: ['r2'],
        ended: ['g'],
        iterations: 1,
        paths: [
          { first: 'r1', from: 'startA', to: 'A' },
          { first: 'm', from: 'startB', to: 'start' },
        ],
      },
    ]);
  });

  it('are left out without issues', () => {
    const told = narrate(comparedRater(all(3), all(3)), [], compareGrowth([], []), META);
    expect(kindsOf(told)).not.toContain('growth');
  });
});

describe('any comparison', () => {
  const model = smallModel();
  const named = arbitraryGroup(model).map(
    (group): Measurement => ({
      ...group,
      responses: group.responses.map((response, index) => ({ ...response, id: `p${index}` })),
    }),
  );
  const any = fc.oneof(named, arbitraryGroup(model), arbitraryRater(model));
  const anyIds = fc.subarray(['vision', 'learning', 'growth']);
  const anyLookBack = fc.dictionary(fc.constantFrom('vision', 'learning', 'growth'), fc.constantFrom(...LEVELS));

  it('tells every dimension in exactly one fact, and only that which its label allows', () => {
    const FACT_OF = { real: 'changed', possible: 'possible', noise: 'noise', yardstick: 'yardstick' } as const;
    fc.assert(
      fc.property(any, any, anyIds, anyLookBack, (then, now, confirmed, lookBack) => {
        const comparison = comparedSmall(then, now, confirmed, lookBack);
        const told = facts(comparison).filter(isAboutDimensions);
        const changes = [...comparison.dimensions, comparison.growth!];
        expect(told.flatMap(({ dimensions }) => dimensions.map(({ id }) => id)).sort()).toEqual(
          changes.map(({ id }) => id).sort(),
        );
        for (const fact of told) {
          for (const { id } of fact.dimensions) {
            const own = changes.find((change) => change.id === id)!;
            const expected = { ...FACT_OF, respondents: 'respondents', incomparable: 'incomparable' }[own.label];
            expect(fact.kind).toBe(expected);
            if ('direction' in fact) expect(fact.direction).toBe(own.change! > 0 ? 'up' : 'down');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names no words: only kinds, ids, dates and figures', () => {
    fc.assert(
      fc.property(any, any, anyPortfolio, anyPortfolio, (then, now, issuesThen, issuesNow) => {
        const comparison = comparedSmall(then, now);
        const entries = model.items.map(({ id }) => ({ itemId: id, done: 1 }));
        const growth = compareGrowth(issuesThen, issuesNow);
        const told = JSON.stringify(narrate(comparison, judgeFocus(comparison, entries), growth, META));
        expect(told).not.toMatch(/"[^"]* [^"]*"/u);
      }),
    );
  });
});
