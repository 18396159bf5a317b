/** Every question: a dot plot over all of them, and each dimension opens to its items in words. */
import { useWords } from '../../i18n/translator';
import { itemsInScope } from '../../domain/instrument/instrument';
import { DimensionMark } from '../../ui/DimensionMark';
import { Disclosure } from '../../ui/Disclosure';
import { markIndexOf } from '../../ui/markIndex';
import { ItemDotPlot } from '../../ui/plots/ItemDotPlot';
import { targetOf, type ResultsContext } from './context';
import { ItemDetail } from './ItemDetail';
import styles from './results.module.css';

export function ItemsPart({ context }: { context: ResultsContext }) {
  const { t } = useWords();
  const { model, questions, measurement, result } = context;
  const scores = new Map(result.profile.items.map((score) => [score.id, score]));
  const items = itemsInScope(model, measurement.scope);
  const groups = model.dimensions
    .map(({ id }) => ({ id, items: items.filter((item) => item.dimension === id) }))
    .filter((group) => group.items.length > 0);
  const scored = result.profile.items.filter((score) => score.mean !== null);
  const low = scored.filter((score) => score.mean! < model.rules.lowLevel + 0.5).length;
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t('results:items.title')}</h2>
      <p className={styles.sentence}>
        {t('results:items.sentence', { scored: scored.length, total: items.length, low })}
      </p>
      <ItemDotPlot
        label={t('results:items.plot')}
        levelNames={questions.scale.levels.map((level) => level.name)}
        words={{
          current: t('results:column.score'),
          target: t('results:column.target'),
          previous: '',
          unknown: t('engine:itemState.unknown'),
          notApplicable: t('engine:itemState.not-applicable'),
          unanswered: t('engine:itemState.unanswered'),
        }}
        groups={groups.map((group) => ({
          id: group.id,
          name: questions.dimensions[group.id]?.name ?? group.id,
          mark: markIndexOf(model, group.id),
          items: group.items.map((item) => {
            const score = scores.get(item.id);
            const apart = score?.state === 'unknown' ? 'dk' : score?.state === 'not-applicable' ? 'na' : null;
            return {
              id: item.id,
              label: questions.items[item.id]?.label ?? item.id,
              value: score?.mean ?? apart,
              target: targetOf(context, group.id),
            };
          }),
        }))}
      />
      {groups.map((group) => (
        <Disclosure
          key={group.id}
          className={styles.dimension}
          summary={
            <span className={styles.named}>
              <DimensionMark mark={markIndexOf(model, group.id)} />
              {t('results:items.open', { dimension: questions.dimensions[group.id]?.short })}
            </span>
          }
        >
          <ul className={styles.details}>
            {group.items.map((item) => (
              <ItemDetail key={item.id} context={context} item={item} score={scores.get(item.id)!} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
