/** The profiles over each other, and the same per dimension as a table with what each difference is worth. */
import { Suspense } from 'react';
import type { Change } from '../../domain/compare/comparison';
import { ChangeBadge } from '../../ui/ChangeBadge';
import { DimensionMark } from '../../ui/DimensionMark';
import { formatList, formatNumber } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { markIndexOf } from '../../ui/markIndex';
import { Table, type Column } from '../../ui/Table';
import { formatChange, labelText } from './changeWords';
import type { CompareContext } from './context';
import { Why } from './Why';
import styles from './compare.module.css';

const SeriesRadar = lazyPart(async () => (await import('../../ui/charts/SeriesRadar')).default);

/** One of the measurements, as a line of the radar and a column of the table. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly value: (change: Change) => number | null;
}

export function ProfileCompared({ context }: { context: CompareContext }) {
  const { t, frame, model, view, nameOf } = context;
  const { comparison, from, to, between } = view;
  const places: Place[] = [
    { id: from.snapshot.id, name: nameOf(from.snapshot), value: ({ before }) => before },
    ...between.map(({ content, profile }) => ({
      id: content.snapshot.id,
      name: nameOf(content.snapshot),
      value: ({ id }: Change) =>
        [...profile.dimensions, profile.growth].find((index) => index?.id === id)?.score ?? null,
    })),
    { id: to.snapshot.id, name: nameOf(to.snapshot), value: ({ after }) => after },
  ];
  const { dimensions, growth } = comparison;
  const targetOf = (id: string) => to.snapshot.targets[id] ?? model.rules.defaultTarget;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('compare:profile.title')}</h2>
      <p className={styles.remark}>{t('compare:profile.shared')}</p>
      <div className={styles.profile}>
        <div className={styles.radar}>
          <Suspense fallback={<Loading label={t('loading')} />}>
            <SeriesRadar
              label={t('compare:profile.radar', {
                count: dimensions.length,
                names: formatList(
                  context.language,
                  places.map(({ name }) => name),
                ),
              })}
              levelNames={frame.scale.levels.map(({ name }) => name)}
              words={{ target: t('compare:profile.target'), unknown: t('compare:profile.unknown') }}
              axes={dimensions.map(({ id }) => ({
                id,
                name: frame.dimensions[id]?.short ?? id,
                mark: markIndexOf(model, id),
                target: targetOf(id),
              }))}
              series={places.map(({ id, name, value }) => ({ id, name, values: dimensions.map(value) }))}
              strongest={to.snapshot.id}
            />
          </Suspense>
        </div>
        <DimensionTable context={context} places={places} rows={growth ? [...dimensions, growth] : dimensions} />
      </div>
    </section>
  );
}

interface DimensionTableProps {
  readonly context: CompareContext;
  readonly places: readonly Place[];
  readonly rows: readonly Change[];
}

function DimensionTable({ context, places, rows }: DimensionTableProps) {
  const { t, language, names, model } = context;
  const none = t('compare:none');
  const number = (value: number | null) => (value === null ? none : formatNumber(language, value));
  const columns: Column<Change>[] = [
    {
      id: 'dimension',
      header: t('compare:column.dimension'),
      rowHeader: true,
      cell: ({ id }) => (
        <span className={styles.named}>
          <DimensionMark mark={markIndexOf(model, id)} />
          <span>{names.dimension(id)}</span>
        </span>
      ),
    },
    ...places.map(({ id, name, value }) => ({
      id,
      header: name,
      numeric: true,
      cell: (change: Change) => number(value(change)),
    })),
    {
      id: 'change',
      header: t('compare:column.change'),
      numeric: true,
      cell: ({ change }) => (change === null ? none : formatChange(language, change)),
    },
    {
      id: 'label',
      header: t('compare:column.label'),
      cell: (change) => (
        <div className={styles.label}>
          <ChangeBadge kind={change.label} label={labelText(change, t)} />
          <Why context={context} change={change} name={names.dimension(change.id)} />
        </div>
      ),
    },
  ];
  return <Table caption={t('compare:profile.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
