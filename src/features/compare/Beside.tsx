/** A case next to the whole: only when somebody asks for it, and never as a change. */
import { Suspense, useState } from 'react';
import type { Frame } from '../../catalog/parts';
import type { Series } from '../../domain/compare/series';
import type { Model } from '../../domain/instrument/modelSchema';
import { scoreProfile } from '../../domain/scores/profile';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { DimensionMark } from '../../ui/DimensionMark';
import { formatList, formatNumber } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { markIndexOf } from '../../ui/markIndex';
import { Notice } from '../../ui/Notice';
import { Table, type Column } from '../../ui/Table';
import styles from './compare.module.css';

const SeriesRadar = lazyPart(async () => (await import('../../ui/charts/SeriesRadar')).default);

interface BesideProps {
  readonly series: Series;
  readonly model: Model;
  readonly frame: Frame;
  /** By id of the measurement. */
  readonly nameOf: (id: string) => string;
}

export function Beside(props: BesideProps) {
  const { t, language } = useWords();
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <SideBySide {...props} />;
  const names = formatList(
    language,
    props.series.order.map(({ id }) => props.nameOf(id)),
  );
  return (
    <Notice
      kind="warning"
      title={t('compare:beside.title')}
      actions={
        <Button
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('compare:beside.show')}
        </Button>
      }
    >
      <p>{t('compare:beside.explain', { names })}</p>
    </Notice>
  );
}

function SideBySide({ series, model, frame, nameOf }: BesideProps) {
  const { t, language } = useWords();
  const profiles = series.order.map(({ id, model: own, measurement }) => ({
    id,
    name: nameOf(id),
    dimensions: scoreProfile(own, measurement).dimensions,
  }));
  const axes = model.dimensions.filter(({ kind }) => kind === 'profile').map(({ id }) => id);
  const score = (profile: (typeof profiles)[number], axis: string) =>
    profile.dimensions.find(({ id }) => id === axis)?.score ?? null;
  const columns: Column<string>[] = [
    {
      id: 'dimension',
      header: t('compare:column.dimension'),
      rowHeader: true,
      cell: (axis) => (
        <span className={styles.named}>
          <DimensionMark mark={markIndexOf(model, axis)} />
          <span>{frame.dimensions[axis]?.name ?? axis}</span>
        </span>
      ),
    },
    ...profiles.map((profile) => ({
      id: profile.id,
      header: profile.name,
      numeric: true,
      cell: (axis: string) => {
        const value = score(profile, axis);
        return value === null ? t('compare:none') : formatNumber(language, value);
      },
    })),
  ];
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t('compare:beside.heading')}</h2>
      <p className={styles.remark}>{t('compare:beside.said')}</p>
      <div className={styles.profile}>
        <div className={styles.radar}>
          <Suspense fallback={<Loading label={t('loading')} />}>
            <SeriesRadar
              label={t('compare:profile.radar', {
                count: axes.length,
                names: formatList(
                  language,
                  profiles.map(({ name }) => name),
                ),
              })}
              levelNames={frame.scale.levels.map(({ name }) => name)}
              words={{ target: t('compare:profile.target'), unknown: t('compare:profile.unknownBeside') }}
              axes={axes.map((id) => ({ id, name: frame.dimensions[id]?.short ?? id, mark: markIndexOf(model, id) }))}
              series={profiles.map((profile) => ({
                id: profile.id,
                name: profile.name,
                values: axes.map((axis) => score(profile, axis)),
              }))}
            />
          </Suspense>
        </div>
        <Table caption={t('compare:profile.caption')} columns={columns} rows={axes} rowKey={(axis) => axis} />
      </div>
    </section>
  );
}
