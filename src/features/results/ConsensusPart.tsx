/** What the group agreed on, beside what was voted: two series that are never mixed. */
import type { IndexScore } from '../../domain/scores/indexScore';
import { useWords } from '../../i18n/translator';
import { DimensionMark } from '../../ui/DimensionMark';
import { formatNumber } from '../../ui/formats';
import { markIndexOf } from '../../ui/markIndex';
import { Table, type Column } from '../../ui/Table';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function ConsensusPart({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { model, questions, result } = context;
  const { consensus, profile } = result;
  if (!consensus) return null;
  const voted = new Map(profile.dimensions.map((index) => [index.id, index.score]));
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(language, value) : t('results:none');
  const columns: Column<IndexScore>[] = [
    {
      id: 'dimension',
      header: t('results:column.dimension'),
      rowHeader: true,
      cell: ({ id }) => (
        <span className={styles.named}>
          <DimensionMark mark={markIndexOf(model, id)} />
          {questions.dimensions[id]?.name}
        </span>
      ),
    },
    { id: 'voted', header: t('results:group.voted'), numeric: true, cell: ({ id }) => number(voted.get(id)) },
    { id: 'agreed', header: t('results:group.agreed'), numeric: true, cell: ({ score }) => number(score) },
    {
      id: 'count',
      header: t('results:group.agreedItems'),
      numeric: true,
      cell: ({ scored, inScope }) => t('results:group.ofItems', { count: scored, total: inScope }),
    },
  ];
  const agreed = consensus.items.filter(({ level }) => level !== null).length;
  return (
    <section aria-labelledby="consensus">
      <h2 id="consensus">{t('results:group.consensus')}</h2>
      <p className={styles.sentence}>{t('results:group.consensusLead', { count: agreed })}</p>
      <Table
        caption={t('results:group.consensusCaption')}
        captionHidden
        columns={columns}
        rows={consensus.dimensions}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
