/** Every question of a group: how the answers lie, per dimension as a table, and each question in full. */
import { useWords } from '../../i18n/translator';
import { protectionOf } from '../../domain/groups/protection';
import { itemsInScope } from '../../domain/instrument/instrument';
import type { ItemScore } from '../../domain/scores/itemScore';
import { DimensionMark } from '../../ui/DimensionMark';
import { Disclosure } from '../../ui/Disclosure';
import { formatNumber, formatShare } from '../../ui/formats';
import { markIndexOf } from '../../ui/markIndex';
import { DistributionKey } from '../../ui/plots/DistributionKey';
import { DistributionStrip } from '../../ui/plots/DistributionStrip';
import { Table, type Column } from '../../ui/Table';
import type { ResultsContext } from './context';
import { GroupItemDetail } from './GroupItemDetail';
import { agreementInWords, countsInWords } from './groupWords';
import styles from './results.module.css';

export function GroupItemsPart({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { model, questions, measurement, result } = context;
  const scores = new Map(result.profile.items.map((score) => [score.id, score]));
  const items = itemsInScope(model, measurement.scope);
  const parts = model.dimensions
    .map(({ id }) => ({
      id,
      scores: items.filter((item) => item.dimension === id).flatMap((item) => scores.get(item.id) ?? []),
    }))
    .filter((part) => part.scores.length > 0);
  const hidden = result.profile.items.filter(({ state }) => state === 'protected').length;
  const { threshold } = protectionOf(measurement, model.rules.smallGroup);
  const heldItems = Object.keys(measurement.held ?? {}).length;
  const { scale } = questions;
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('results:items.title')}</h2>
      <p className={styles.sentence}>{t('results:group.itemsLead')}</p>
      {hidden > 0 && (
        <p>
          {t('results:group.hidden', { count: hidden, threshold })}{' '}
          {measurement.tallies.length > 0 && t('results:group.hiddenBeside')}
        </p>
      )}
      {heldItems > 0 && <p>{t('results:group.held', { count: heldItems, threshold })}</p>}
      <DistributionKey
        levelNames={scale.levels.map((level) => level.name)}
        words={{
          unknown: scale.unknown.name,
          notApplicable: scale.notApplicable.name,
          median: t('results:column.median'),
          consensus: t('results:group.agreed'),
        }}
      />
      {parts.map((part) => (
        <div key={part.id} className={styles.groupItems}>
          <h3 className={styles.named}>
            <DimensionMark mark={markIndexOf(model, part.id)} />
            {questions.dimensions[part.id]?.name}
          </h3>
          <ItemTable context={context} scores={part.scores} name={questions.dimensions[part.id]?.short ?? part.id} />
          <Disclosure
            className={styles.dimension}
            summary={t('results:items.open', { dimension: questions.dimensions[part.id]?.short })}
          >
            <ul className={styles.details}>
              {part.scores.map((score) => (
                <GroupItemDetail key={score.id} context={context} score={score} />
              ))}
            </ul>
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

interface ItemTableProps {
  readonly context: ResultsContext;
  readonly scores: readonly ItemScore[];
  readonly name: string;
}

function ItemTable({ context, scores, name }: ItemTableProps) {
  const { t, language } = useWords();
  const { model, questions, measurement } = context;
  const none = t('results:none');
  const columns: Column<ItemScore>[] = [
    {
      id: 'item',
      header: t('results:group.item'),
      rowHeader: true,
      cell: ({ id }) => questions.items[id]?.label ?? id,
    },
    {
      id: 'distribution',
      header: t('results:group.distribution'),
      cell: ({ id, state, counts, median }) => (
        <DistributionStrip
          counts={state === 'unanswered' ? null : counts}
          protectedText={state === 'unanswered' ? t('engine:itemState.unanswered') : t('results:group.tooFew')}
          median={median}
          consensus={measurement.consensus[id] ?? null}
          label={counts ? countsInWords(t, counts) : ''}
        />
      ),
    },
    {
      id: 'median',
      header: t('results:column.median'),
      numeric: true,
      cell: ({ median }) => (median === null ? none : formatNumber(language, median)),
    },
    {
      id: 'agreement',
      header: t('results:group.agreementTitle'),
      cell: (score) => agreementInWords(t, score, model.rules) || none,
    },
    {
      id: 'unknown',
      header: questions.scale.unknown.name,
      numeric: true,
      cell: ({ unknown }) => (unknown === null ? none : formatShare(language, unknown)),
    },
    {
      id: 'agreed',
      header: t('results:group.agreed'),
      numeric: true,
      cell: ({ id }) => measurement.consensus[id] ?? none,
    },
  ];
  return (
    <Table
      caption={t('results:group.itemsOf', { dimension: name })}
      captionHidden
      columns={columns}
      rows={scores}
      rowKey={({ id }) => id}
    />
  );
}
