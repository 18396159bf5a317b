/** What the growth plane shows, said in two sentences. */
import type { Portfolio } from '../../domain/growth/portfolio';
import { ISSUE_TYPES } from '../../domain/measurement/enums';
import type { Translate } from '../../i18n/translator';
import { formatList } from '../../ui/formats';

const PATHS = ['A', 'B', 'startA', 'startB', 'start', 'none'] as const;

/** @returns how many issues there are of each type, and how many lines follow which path. */
export function portfolioSentences({ issues, lines, paths }: Portfolio, t: Translate, language: string): string {
  /** How many of each, joined; where there is but one in all, its name alone. */
  const counted = (of: readonly { readonly count: number; readonly name: string }[], total: number) =>
    formatList(
      language,
      of.filter(({ count }) => count > 0).map(({ count, name }) => (total === 1 ? name : `${count} ${name}`)),
    );
  const types = ISSUE_TYPES.map((type) => ({
    count: issues.filter((issue) => issue.type === type).length,
    name: t(`engine:issue.type.${type}`),
  }));
  const followed = PATHS.map((path) => ({ count: paths[path], name: t(`growth:summary.path.${path}`) }));
  return [
    t('growth:summary.issues', { count: issues.length, types: counted(types, issues.length) }),
    t('growth:summary.lines', { count: lines.length, paths: counted(followed, lines.length) }),
  ].join(' ');
}
