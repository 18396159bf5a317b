import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioProblems } from '../../src/domain/growth/portfolio';
import { soundLinks } from '../../src/state/soundLinks';
import { issueOf } from '../support/issues';

const issue = (id: string, predecessor?: string) => issueOf(['simple', 'simple', 'project'], id, { predecessor });
const linksOf = (issues: ReturnType<typeof soundLinks>) => issues.map(({ id, predecessor }) => [id, predecessor]);

describe('links between issues', () => {
  it('that are in order stay as they are', () => {
    const issues = [issue('a'), issue('b', 'a'), issue('c', 'b')];
    expect(soundLinks(issues)).toBe(issues);
  });

  it('to an issue that is gone are left out', () => {
    expect(linksOf(soundLinks([issue('a', 'gone'), issue('b', 'a')]))).toEqual([
      ['a', undefined],
      ['b', 'a'],
    ]);
  });

  it('in a circle are opened in one place', () => {
    expect(linksOf(soundLinks([issue('a', 'c'), issue('b', 'a'), issue('c', 'b')]))).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
    ]);
  });

  it('can be followed whatever was stored, and no issue is lost', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const anyLinks = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'gone'), { nil: undefined })));
    fc.assert(
      fc.property(anyLinks, (links) => {
        const stored = ids.map((id, index) => issue(id, links[index]));
        const sound = soundLinks(stored);
        expect(portfolioProblems(sound)).toEqual([]);
        expect(sound.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });
});
