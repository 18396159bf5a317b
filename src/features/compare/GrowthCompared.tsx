/** The issues then and now: what moved, came or went, the rounds that were done, and the path of each line. */
import type { ReactNode } from 'react';
import type { GrowthComparison, LineChange, Place } from '../../domain/progress/growthChange';
import { Table, type Column } from '../../ui/Table';
import type { CompareContext } from './context';
import styles from './compare.module.css';

export function GrowthCompared({ context }: { context: CompareContext }) {
  const { t, view } = context;
  const { growth } = view;
  const isEmpty = growth && growth.kept.length + growth.new.length + growth.ended.length === 0;
  return (
    <section aria-labelledby="growth">
      <h2 id="growth">{t('compare:growth.title')}</h2>
      {growth === null && <p>{t('compare:growth.unknown')}</p>}
      {isEmpty && <p>{t('compare:growth.none')}</p>}
      {growth && !isEmpty && <Issues context={context} growth={growth} />}
    </section>
  );
}

interface IssuesProps {
  readonly context: CompareContext;
  readonly growth: GrowthComparison;
}

function Issues({ context, growth }: IssuesProps) {
  const { t, names } = context;
  const placeText = ({ type, scale }: Place) =>
    scale === null
      ? t('compare:growth.placeNoScale', { type: t(`engine:issue.type.${type}`) })
      : t('compare:growth.place', { type: t(`engine:issue.type.${type}`), scale: t(`engine:issue.scale.${scale}`) });
  const moved = growth.kept.filter((issue) => issue.moved);
  const standing = ({ id, at }: GrowthComparison['new'][number]) =>
    t('compare:growth.at', { name: names.issue(id), place: placeText(at) });
  return (
    <>
      <div className={styles.growth}>
        <List title={t('compare:growth.moved')} none={t('compare:growth.movedNone')}>
          {moved.map(({ id, from, to }) =>
            t('compare:growth.fromTo', { name: names.issue(id), from: placeText(from), to: placeText(to) }),
          )}
        </List>
        <List title={t('compare:growth.new')}>{growth.new.map(standing)}</List>
        <List title={t('compare:growth.ended')}>{growth.ended.map(standing)}</List>
        <List title={t('compare:growth.rounds')}>
          {growth.iterations.map(({ id, predecessor, rounds }) =>
            predecessor === null
              ? t('compare:growth.raised', { name: names.issue(id), count: rounds })
              : t('compare:growth.roundOf', { name: names.issue(id), before: names.issue(predecessor) }),
          )}
        </List>
      </div>
      <LineTable context={context} lines={growth.lines} />
    </>
  );
}

interface ListProps {
  readonly title: string;
  /** Said when there is nothing; without it the part is left out. */
  readonly none?: string | undefined;
  readonly children: readonly string[];
}

function List({ title, none, children }: ListProps): ReactNode {
  if (children.length === 0 && none === undefined) return null;
  return (
    <div>
      <h3>{title}</h3>
      {children.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {children.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function LineTable({ context, lines }: { context: CompareContext; lines: readonly LineChange[] }) {
  const { t, names } = context;
  const columns: Column<LineChange>[] = [
    {
      id: 'line',
      header: t('compare:growth.line'),
      rowHeader: true,
      cell: (line) => issuesOf(line).map(names.issue).join(' → '),
    },
    {
      id: 'then',
      header: t('compare:growth.then'),
      cell: ({ from }) =>
        from.length === 0
          ? t('compare:growth.newLine')
          : [...new Set(from.map(({ path }) => t(`engine:path.name.${path}`)))].join('; '),
    },
    {
      id: 'now',
      header: t('compare:growth.now'),
      cell: ({ to }) => (to ? t(`engine:path.name.${to.path}`) : t('compare:growth.endedLine')),
    },
  ];
  return (
    <Table
      caption={t('compare:growth.lines')}
      columns={columns}
      rows={lines}
      rowKey={(line) => issuesOf(line).join(' ')}
    />
  );
}

function issuesOf({ to, from }: LineChange): readonly string[] {
  return to?.issues ?? from.flatMap(({ issues }) => issues);
}
