/** What the growth plane shows, said in two sentences. Needs the words of the engine. */
import type { Portfolio } from '../domain/growth/portfolio';
import { ISSUE_TYPES } from '../domain/measurement/enums';
import type { Translate } from './translator';

const PATHS = ['A', 'B', 'startA', 'startB', 'start', 'none'] as const;

interface Counted {
  readonly count: number;
  readonly name: string;
}

/**
 * @param listed joins names as the language does.
 * @returns how many issues there are of each type, and how many lines follow which path.
 */
export function portfolioSentences(
  { issues, lines, paths }: Portfolio,
  t: Translate,
  listed: (names: readonly string[]) => string,
): string {
  const types = ISSUE_TYPES.map((type) => ({
    count: issues.filter((issue) => issue.type === type).length,
    name: t(`engine:issue.type.${type}`),
  }));
  const followed = PATHS.map((path) => ({ count: paths[path], name: t(`engine:portfolio.path.${path}`) }));
  return [
    t('engine:portfolio.issues', { count: issues.length, types: listed(inWords(types, issues.length)) }),
    t('engine:portfolio.lines', { count: lines.length, paths: listed(inWords(followed, lines.length)) }),
  ].join(' ');
}

/** How many of each; where there is but one in all, its name alone. */
function inWords(of: readonly Counted[], total: number): string[] {
  return of.filter(({ count }) => count > 0).map(({ count, name }) => (total === 1 ? name : `${count} ${name}`));
}
