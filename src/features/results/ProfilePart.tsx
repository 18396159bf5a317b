/** The profile: a sentence, the radar, and the same as a table. */
import { Suspense } from 'react';
import type { IndexScore } from '../../domain/scores/indexScore';
import { useWords } from '../../i18n/translator';
import { DimensionMark } from '../../ui/DimensionMark';
import { formatList, formatNumber, formatShare } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { markIndexOf } from '../../ui/markIndex';
import { Table, type Column } from '../../ui/Table';
import { targetOf, type ResultsContext } from './context';
import { profileSentence } from './profileSentence';
import { TopFocus } from './TopFocus';
import styles from './results.module.css';

const ProfileRadar = lazyPart(async () => (await import('../../ui/charts/ProfileRadar')).default);

export function ProfilePart({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { model, questions, result } = context;
  const { dimensions } = result.profile;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('results:profile.title')}</h2>
      <ProfileSentence context={context} />
      <div className={styles.profile}>
        <Suspense fallback={<Loading label={t('loading')} />}>
          <ProfileRadar
            label={t('results:profile.radar', { count: dimensions.length })}
            levelNames={questions.scale.levels.map((level) => level.name)}
            words={{
              current: t('results:column.score'),
              target: t('results:column.target'),
              previous: '',
              unknown: t('results:profile.unknown'),
            }}
            points={dimensions.map((index) => ({
              id: index.id,
              name: questions.dimensions[index.id]?.short ?? index.id,
              mark: markIndexOf(model, index.id),
              value: index.score,
              target: targetOf(context, index.id),
            }))}
          />
        </Suspense>
        <TopFocus context={context} />
      </div>
      <ProfileTable context={context} />
      <p className={styles.remark}>{t('results:profile.formative')}</p>
    </section>
  );
}

function ProfileSentence({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { questions, result } = context;
  const { strongest, weakest, even, little } = profileSentence(result.profile.dimensions);
  const name = (id: string) => questions.dimensions[id]?.name ?? id;
  const said = (index: IndexScore) => ({ dimension: name(index.id), score: formatNumber(language, index.score ?? 0) });
  const isEmpty = !strongest && even === null;
  return (
    <p className={styles.sentence}>
      {isEmpty && t('results:profile.nothing')} {strongest && t('results:profile.strongest', said(strongest))}{' '}
      {weakest && t('results:profile.weakest', said(weakest))}{' '}
      {even !== null && t('results:profile.even', { score: formatNumber(language, even) })}{' '}
      {!isEmpty &&
        little.length > 0 &&
        t('results:profile.little', {
          count: little.length,
          dimensions: formatList(
            language,
            little.map((id) => questions.dimensions[id]?.short ?? id),
          ),
        })}
    </p>
  );
}

function ProfileTable({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { model, questions, result } = context;
  const none = t('results:none');
  const number = (value: number | null) => (value === null ? none : formatNumber(language, value));
  const columns: Column<IndexScore>[] = [
    {
      id: 'dimension',
      header: t('results:column.dimension'),
      rowHeader: true,
      cell: (index) => (
        <span className={styles.named}>
          <DimensionMark mark={markIndexOf(model, index.id)} />
          <span>
            {questions.dimensions[index.id]?.name}
            {index.reason && <span className={styles.why}>{t(`engine:noIndex.${index.reason}`)}</span>}
          </span>
        </span>
      ),
    },
    { id: 'score', header: t('results:column.score'), numeric: true, cell: (index) => number(index.score) },
    { id: 'target', header: t('results:column.target'), numeric: true, cell: (index) => targetOf(context, index.id) },
    { id: 'median', header: t('results:column.median'), numeric: true, cell: (index) => number(index.median) },
    { id: 'low', header: t('results:column.low'), numeric: true, cell: (index) => index.low },
    {
      id: 'coverage',
      header: t('results:column.coverage'),
      numeric: true,
      cell: (index) => formatShare(language, index.coverage),
    },
  ];
  return (
    <Table
      caption={t('results:profile.caption')}
      columns={columns}
      rows={result.profile.dimensions}
      rowKey={(index) => index.id}
    />
  );
}
