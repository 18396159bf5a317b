/** One question of a group in full: its distribution, and what was agreed beside it. */
import type { ItemScore } from '../../domain/scores/itemScore';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { participantNotes } from '../../state/participantNotes';
import { formatNumber } from '../../ui/formats';
import { DistributionBars } from '../../ui/plots/DistributionBars';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function GroupItemDetail({ context, score }: { context: ResultsContext; score: ItemScore }) {
  const { t, language } = useWords();
  const { content, measurement, model, questions } = context;
  const words = questions.items[score.id]!;
  const { scale } = questions;
  const agreed = content.consensus.find(({ itemId }) => itemId === score.id);
  const { id, state } = content.snapshot;
  const held = measurement.held?.[score.id] ?? 0;
  const notes = participantNotes(content, score.id, model.rules.smallGroup);
  return (
    <li className={styles.detail}>
      <div className={styles.wide}>
        <h4 className={styles.statement}>{words.statement}</h4>
        <DistributionBars
          counts={score.counts}
          protectedText={<p>{t('engine:itemState.protected')}</p>}
          median={
            score.median === null
              ? null
              : { value: score.median, text: `${t('results:column.median')} ${formatNumber(language, score.median)}` }
          }
          consensus={
            agreed ? { value: agreed.level, text: t('results:group.agreedLevel', { level: agreed.level }) } : null
          }
          levelNames={scale.levels.map((level) => level.name)}
          label={t('results:group.distributionOf', { item: words.label })}
          words={{ unknown: scale.unknown.name, notApplicable: scale.notApplicable.name }}
        />
        {held > 0 && score.counts && <p>{t('results:group.heldHere', { count: held })}</p>}
        {agreed && (
          <p>
            {t('results:group.agreedLevel', { level: agreed.level })}: {words.levels[agreed.level - 1]}
          </p>
        )}
        {agreed && agreed.reason !== '' && (
          <p className={styles.note}>
            {t('results:group.why')}: {agreed.reason}
          </p>
        )}
        {agreed && agreed.minority !== '' && (
          <p className={styles.note}>
            {t('results:group.minority')}: {agreed.minority}
          </p>
        )}
        {notes.length > 0 && <Notes id={`notes-${score.id}`} notes={notes} />}
        {state === 'draft' && (
          <a className={styles.toItem} href={href(links.groupScreen(id, score.id))}>
            {t('results:items.change')}
            <span className="visually-hidden">: {words.label}</span>
          </a>
        )}
      </div>
    </li>
  );
}

function Notes({ id, notes }: { id: string; notes: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <h5 id={id} className={styles.notesTitle}>
        {t('results:group.notes')}
      </h5>
      <ul aria-labelledby={id} className={styles.notes}>
        {notes.map((note, index) => (
          // Two may have written the same.
          <li key={`${index} ${note}`}>{note}</li>
        ))}
      </ul>
    </>
  );
}
