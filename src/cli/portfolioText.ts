/** The portfolio of issues as text: every issue with its type and why, every line with its path and next iteration. */
import type { MeasurementFile } from '../domain/measurement/inputSchema';
import type { Result } from '../domain/result';
import type { Input } from './readInput';
import type { TextContext } from './textContext';

type FileIssue = MeasurementFile['issues'][number];

export function portfolioText({ file }: Input, { portfolio }: Result, { t, wording }: TextContext): string {
  if (portfolio.issues.length === 0) return `  ${t('cli:noIssues')}`;
  const given = new Map(file.issues.map((issue) => [issue.id, issue]));
  const nameOf = (id: string) => localName(given.get(id), wording.language) ?? id;
  const issues = portfolio.issues.map(({ id, type, reason }) => {
    const derived = t(`engine:issue.type.${reason.derived}`);
    const notes = [
      reason.rule === 'overruled' && t('engine:issue.overruled', { derived }),
      reason.mismatch && t(`engine:issue.mismatch.${reason.mismatch}`),
    ].filter((note) => typeof note === 'string');
    return [`  ${nameOf(id)}: ${t(`engine:issue.type.${type}`)}`, ...notes.map((note) => `     – ${note}`)].join('\n');
  });
  const lines = portfolio.lines.map((line) =>
    [
      `  ${t('cli:line', { path: t(`engine:path.name.${line.path}`), issues: line.issues.map(nameOf).join(' → ') })}`,
      `     ${t(`engine:path.reason.${line.reason}`)} ${t(`engine:path.next.${line.next}`)}`,
    ].join('\n'),
  );
  return [...issues, '', ...lines].join('\n');
}

function localName(issue: FileIssue | undefined, language: 'nl' | 'en'): string | undefined {
  return typeof issue?.name === 'object' ? issue.name[language] : issue?.name;
}
