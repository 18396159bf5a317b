/** A result as text for a terminal: profile, growth, focus, what is not known. */
import type { Result } from '../domain/result';
import type { IndexScore } from '../domain/scores/indexScore';
import { focusText } from './focusText';
import { portfolioText } from './portfolioText';
import type { Input } from './readInput';
import type { TextContext } from './textContext';

export function toText(input: Input, result: Result, context: TextContext): string {
  const { t, wording } = context;
  const sections = [
    titleText(input, context),
    input.file.imagined === true && t('cli:imagined'),
    section(t('cli:title.profile'), profileText(input, result, context)),
    result.consensus && section(t('cli:title.consensus'), scoresText(result.consensus.dimensions, context)),
    result.groups.length > 0 && section(t('cli:title.groups'), groupsText(result, context)),
    section(t('cli:title.growth'), portfolioText(input, result, context)),
    section(t('cli:title.focus'), focusText(result, context)),
    result.focus.unknown.length > 0 &&
      section(
        t('cli:title.unknown'),
        result.focus.unknown.map((id) => `  ${wording.items[id]?.label ?? id} (${id})`).join('\n'),
      ),
    input.outsideScope.length > 0 && t('cli:outsideScope', { items: input.outsideScope.join(', ') }),
  ];
  return `${sections.filter((text) => typeof text === 'string').join('\n\n')}\n`;
}

function section(title: string, body: string): string {
  return `${title}\n${'─'.repeat(title.length)}\n${body}`;
}

function titleText({ instrument, measurement }: Input, { t, wording }: TextContext): string {
  const common = {
    name: wording.name,
    version: instrument.model.version,
    scope: t(`engine:scope.${measurement.scope}`),
  };
  if (measurement.by === 'rater') return t('cli:title.who_one', common);
  const privacy = t(`engine:privacy.${measurement.privacy}`);
  return t('cli:title.group', { ...common, privacy, count: measurement.responses.length });
}

function profileText({ instrument, measurement }: Input, { profile }: Result, context: TextContext): string {
  const { t, formats, wording } = context;
  const head = ['dimension', 'score', 'target', 'median', 'low', 'coverage'] as const;
  const indices = [...profile.dimensions, ...(profile.growth ? [profile.growth] : [])];
  const rows = indices.map((index) => [
    wording.dimensions[index.id]?.name ?? index.id,
    index.score === null ? '–' : formats.number(index.score),
    String(measurement.targets[index.id] ?? instrument.model.rules.defaultTarget),
    index.median === null ? '–' : formats.number(index.median),
    String(index.low),
    formats.share(index.coverage),
    index.reason ? t(`engine:noIndex.${index.reason}`) : '',
  ]);
  return table([[...head.map((key) => t(`cli:column.${key}`)), ''], ...rows]);
}

function scoresText(indices: readonly IndexScore[], { formats, wording }: TextContext): string {
  return table(
    indices.map((index) => [
      wording.dimensions[index.id]?.name ?? index.id,
      index.score === null ? '–' : formats.number(index.score),
    ]),
  );
}

function groupsText({ groups }: Result, { t, formats, wording }: TextContext): string {
  return groups
    .map(({ partnerType, n, profile }) => {
      const type = t(`engine:partnerType.${partnerType as 'education'}`, { defaultValue: partnerType });
      if (!profile) return `  ${t('cli:groupHidden', { type, n })}`;
      const scores = profile.dimensions
        .map((index) => `${wording.dimensions[index.id]?.short ?? index.id} ${formats.orDash(index.score)}`)
        .join(' · ');
      return `  ${t('cli:groupShown', { type, n, scores })}`;
    })
    .join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => (column === 0 || column > 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
