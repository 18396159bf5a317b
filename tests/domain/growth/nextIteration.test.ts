import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NextIteration } from '../../../src/domain/growth/path';
import { buildPortfolio } from '../../../src/domain/growth/portfolio';
import { anyPortfolio, issueOf, lineOf, type Round } from '../../support/issues';

const SIMPLE: Round = ['simple', 'simple', 'experiment'];
const SEED: Round = ['complex', 'advanced', 'experiment'];

describe('the suggestion for the next iteration', () => {
  it.each<[string, readonly Round[], NextIteration]>([
    ['a start for A takes up a broader context', [SIMPLE], 'raise-type'],
    ['a start for B is made repeatable', [SEED], 'make-simple'],
    ['a complicated start is split', [['complicated', 'complicated', 'project']], 'choose-start'],
    ['a large complex start is made small', [['complex', 'advanced', 'region']], 'shrink'],
    ['a skill that does not fit is brought in line', [['simple', 'advanced', 'project']], 'fit-skill'],
    ['what is missing is filled in', [['simple', undefined, 'project']], 'complete'],
    ['what is missing later on too', [SEED, ['complex', 'advanced', undefined]], 'complete'],
    ['a simple line that stands still goes broader', [SIMPLE, SIMPLE], 'raise-type'],
    ['a complex line that stands still is made repeatable', [SEED, SEED], 'make-simple'],
    ['A, type ahead of skill: skill follows', [SIMPLE, ['complicated', 'simple', 'project']], 'raise-skill'],
    ['A, skill up with type: type goes first', [SIMPLE, ['complicated', 'complicated', 'project']], 'raise-type'],
    ['A, skill ahead of type: type follows', [SIMPLE, ['simple', 'advanced', 'project']], 'raise-type'],
    ['A, type at its top: skill follows', [SIMPLE, ['complex', 'complicated', 'project']], 'raise-skill'],
    ['A, both at their top: larger', [SIMPLE, ['complex', 'advanced', 'project']], 'raise-scale'],
    ['A, all at their top: the line is done', [SIMPLE, ['complex', 'advanced', 'region']], 'new-line'],
    ['B, larger but not simple yet', [SEED, ['complex', 'advanced', 'programme']], 'make-simple'],
    ['B, simple but still small: larger', [SEED, SIMPLE], 'raise-scale'],
    ['B, simple in the whole region: the line is done', [SEED, ['simple', 'simple', 'region']], 'new-line'],
  ])('%s', (_name, rounds, next) => {
    expect(buildPortfolio(lineOf(...rounds)).lines).toMatchObject([{ next }]);
  });

  it('asks a later round without a predecessor what it goes on from', () => {
    const loose = issueOf(SIMPLE, 'a', { iteration: 3 });
    expect(buildPortfolio([loose]).lines).toMatchObject([{ next: 'link' }]);
  });

  it('looks at all branches of a fork together', () => {
    const [first, second] = lineOf(SIMPLE, ['complicated', 'simple', 'project']);
    const branch = issueOf(['simple', 'complicated', 'project'], 'branch', { predecessor: 'r1' });
    // One branch raised the type, the other the skill: both stand one step up, so a broader context comes next.
    expect(buildPortfolio([first!, second!, branch]).lines).toMatchObject([{ path: 'A', next: 'raise-type' }]);
  });

  it('can always be carried out: nothing already at its top is raised', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        const portfolio = buildPortfolio(issues);
        for (const line of portfolio.lines) {
          const later = line.issues.slice(1);
          const scales = later.map((id) => issues.find((issue) => issue.id === id)?.scale);
          const types = later.map((id) => portfolio.issues.find((issue) => issue.id === id)?.type);
          if (line.next === 'raise-scale') expect(scales).not.toContain('region');
          if (line.next === 'raise-type') expect(types).not.toContain('complex');
        }
      }),
    );
  });
});
