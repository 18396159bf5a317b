import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/growth/issue';
import type { Path, PathReason } from '../../../src/domain/growth/path';
import { buildPortfolio } from '../../../src/domain/growth/portfolio';
import { issueOf, lineOf, type Round } from '../../support/issues';

const SIMPLE: Round = ['simple', 'simple', 'experiment'];
const SEED: Round = ['complex', 'advanced', 'experiment'];

function theLine(issues: readonly Issue[]) {
  const { lines } = buildPortfolio(issues);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}

describe('one issue is a start position', () => {
  it.each<[string, Round, Path, PathReason]>([
    ['simple with a simple skill', SIMPLE, 'startA', 'single'],
    ['simple with a simple skill in the whole region', ['simple', 'simple', 'region'], 'startA', 'single'],
    ['simple with a simple skill, scale not told', ['simple', 'simple', undefined], 'startA', 'single'],
    ['simple, skill not told', ['simple', undefined, 'experiment'], 'start', 'incomplete'],
    ['simple that asks more', ['simple', 'complicated', 'experiment'], 'start', 'skill-does-not-fit'],
    ['simple that asks the most', ['simple', 'advanced', undefined], 'start', 'skill-does-not-fit'],
    ['complicated', ['complicated', 'complicated', 'project'], 'start', 'complicated-start'],
    ['complicated, nothing else told', ['complicated', undefined, undefined], 'start', 'complicated-start'],
    ['complex, advanced, as an experiment', SEED, 'startB', 'single'],
    ['complex, advanced, as a project', ['complex', 'advanced', 'project'], 'start', 'complex-at-large-scale'],
    [
      'complex in the whole region, skill not told',
      ['complex', undefined, 'region'],
      'start',
      'complex-at-large-scale',
    ],
    ['complex with less skill', ['complex', 'complicated', 'experiment'], 'start', 'skill-does-not-fit'],
    ['complex with a simple skill, scale not told', ['complex', 'simple', undefined], 'start', 'skill-does-not-fit'],
    ['complex, skill not told', ['complex', undefined, 'experiment'], 'start', 'incomplete'],
    ['complex, scale not told', ['complex', 'advanced', undefined], 'start', 'incomplete'],
  ])('%s', (_name, round, path, reason) => {
    expect(theLine([issueOf(round, 'a')])).toMatchObject({ issues: ['a'], path, reason });
    expect(theLine([issueOf(round, 'a', { iteration: 1 })])).toMatchObject({ path, reason });
  });

  it.each<[string, Round]>([
    ['simple', SIMPLE],
    ['complex', SEED],
    ['complicated', ['complicated', 'complicated', 'project']],
  ])('a second round that names no predecessor has no path: %s', (_name, round) => {
    expect(theLine([issueOf(round, 'a', { iteration: 2 })])).toMatchObject({ path: 'none', reason: 'no-links' });
  });
});

describe('path A: simple, and built out', () => {
  it.each<[string, readonly Round[], Path, PathReason]>([
    ['higher in type', [SIMPLE, ['complicated', 'simple', 'experiment']], 'A', 'grew-in-complexity'],
    ['higher in skill', [SIMPLE, ['simple', 'complicated', 'experiment']], 'A', 'grew-in-complexity'],
    ['higher in type, its skill not told', [SIMPLE, ['complex', undefined, undefined]], 'A', 'grew-in-complexity'],
    ['no scale told anywhere', [['simple', 'simple', undefined], ['complicated', 'simple', undefined]], 'A', 'grew-in-complexity'], // prettier-ignore
    ['only in the third round', [SIMPLE, SIMPLE, ['simple', 'advanced', 'experiment']], 'A', 'grew-in-complexity'],
    ['higher once, then back', [SIMPLE, ['complex', 'advanced', 'project'], SIMPLE], 'A', 'grew-in-complexity'],
    ['only larger is not higher', [SIMPLE, ['simple', 'simple', 'region']], 'none', 'not-grown-yet'],
    ['the same again', [SIMPLE, SIMPLE, SIMPLE], 'none', 'not-grown-yet'],
    ['whether it grew can not be told', [SIMPLE, ['simple', undefined, 'project']], 'none', 'incomplete'],
    ['one round can not be told, the other did not', [SIMPLE, SIMPLE, ['simple', undefined, 'project']], 'none', 'incomplete'], // prettier-ignore
    ['the first asks too much', [['simple', 'advanced', 'experiment'], SEED], 'none', 'skill-does-not-fit'],
    ['the skill of the first not told', [['simple', undefined, 'experiment'], SEED], 'none', 'incomplete'],
  ])('%s', (_name, rounds, path, reason) => {
    expect(theLine(lineOf(...rounds))).toMatchObject({ path, reason });
  });
});

describe('path B: small and complex, then simple or larger', () => {
  it.each<[string, readonly Round[], Path, PathReason]>([
    ['becomes simple', [SEED, SIMPLE], 'B', 'spread-from-complex'],
    ['becomes larger', [SEED, ['complex', 'advanced', 'project']], 'B', 'spread-from-complex'],
    ['becomes simple, its scale not told', [SEED, ['simple', undefined, undefined]], 'B', 'spread-from-complex'],
    ['larger in the third round', [SEED, SEED, ['complicated', 'advanced', 'region']], 'B', 'spread-from-complex'],
    ['becomes simple once, then complex again', [SEED, SIMPLE, SEED], 'B', 'spread-from-complex'],
    ['one round can not be told, the other did not', [SEED, SEED, ['complex', 'advanced', undefined]], 'none', 'incomplete'], // prettier-ignore
    ['only less complex is not simple', [SEED, ['complicated', 'simple', 'experiment']], 'none', 'not-grown-yet'],
    ['whether it grew can not be told', [SEED, ['complex', 'advanced', undefined]], 'none', 'incomplete'],
    ['starts large at once', [['complex', 'advanced', 'project'], SIMPLE], 'none', 'complex-at-large-scale'],
    ['starts with less skill', [['complex', 'complicated', 'experiment'], SIMPLE], 'none', 'skill-does-not-fit'],
    ['the skill of the first not told', [['complex', undefined, 'experiment'], SIMPLE], 'none', 'incomplete'],
    ['the scale of the first not told', [['complex', 'advanced', undefined], SIMPLE], 'none', 'incomplete'],
  ])('%s', (_name, rounds, path, reason) => {
    expect(theLine(lineOf(...rounds))).toMatchObject({ path, reason });
  });
});

describe('a line that starts complicated', () => {
  it.each<[string, Round]>([
    ['goes up', ['complex', 'advanced', 'region']],
    ['goes down', SIMPLE],
  ])('follows neither path, whether it %s', (_name, next) => {
    const line = theLine(lineOf(['complicated', 'simple', 'experiment'], next));
    expect(line).toMatchObject({ path: 'none', reason: 'complicated-start' });
  });
});

describe('the type that counts for a path', () => {
  it('is the one the user set over the derived one', () => {
    const overrule = { type: 'complex' } as const;
    const seed = issueOf(['simple', 'advanced', 'experiment'], 'a', { overrule });
    expect(theLine([seed])).toMatchObject({ path: 'startB' });
    const follower = issueOf(['complicated', 'simple', 'experiment'], 'b', {
      predecessor: 'a',
      overrule: { type: 'simple' },
    });
    expect(theLine([seed, follower])).toMatchObject({ path: 'B', reason: 'spread-from-complex' });
  });
});
