/** One question with what was answered: the sentence chosen, target, note and evidence. */
import type { Item } from '../../domain/instrument/modelSchema';
import type { ItemScore } from '../../domain/scores/itemScore';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { isWebLink } from '../../state/webLink';
import { formatDate } from '../../ui/formats';
import { Rings } from '../../ui/Rings';
import { targetOf, type ResultsContext } from './context';
import styles from './results.module.css';

interface ItemDetailProps {
  readonly context: ResultsContext;
  readonly item: Item;
  readonly score: ItemScore;
}

export function ItemDetail({ context, item, score }: ItemDetailProps) {
  const { t } = useWords();
  const { content, questions } = context;
  const words = questions.items[item.id]!;
  const target = targetOf(context, item.dimension);
  const row = content.answers.find((answer) => answer.itemId === item.id);
  const value = score.mean ?? (score.state === 'unknown' ? 'dk' : score.state === 'not-applicable' ? 'na' : null);
  return (
    <li className={styles.detail}>
      <Rings value={value} target={target} size={32} />
      <div>
        <h3 className={styles.statement}>{words.statement}</h3>
        {score.level === null ? (
          <p>{t(`engine:itemState.${score.state}`)}</p>
        ) : (
          <p>
            {words.levels[score.level - 1]}{' '}
            <span className={styles.level}>({t('results:items.level', { level: score.level })})</span>
          </p>
        )}
        {row?.answer === 'na' && row.reason !== '' && (
          <p>
            {t('results:items.reason')}: {row.reason}
          </p>
        )}
        <Notes context={context} itemId={item.id} />
        <a className={styles.toItem} href={href(links.scoreItem(content.snapshot.id, item.id))}>
          {t('results:items.change')}
          <span className="visually-hidden">: {words.label}</span>
        </a>
      </div>
    </li>
  );
}

function Notes({ context, itemId }: { context: ResultsContext; itemId: string }) {
  const { t, language } = useWords();
  const note = context.content.notes.find((entry) => entry.itemId === itemId);
  if (!note) return null;
  // The example's words may be on their way into the language of the screen.
  const spoken = context.details.community.language;
  const lang = spoken === language ? undefined : spoken;
  return (
    <>
      {note.text !== '' && (
        <p className={styles.note}>
          {t('results:items.note')}: <span lang={lang}>{note.text}</span>
        </p>
      )}
      {note.evidence.map((entry) => (
        <p key={entry.id} className={styles.note}>
          {t('results:items.evidence')}: <span lang={lang}>{entry.text}</span>
          {entry.place && ` (${t(`results:place.${entry.place}`)})`}
          {entry.date !== '' && `, ${formatDate(language, entry.date)}`}{' '}
          {isWebLink(entry.link) && (
            <a href={entry.link} rel="noopener noreferrer" target="_blank">
              {entry.link}
            </a>
          )}
        </p>
      ))}
    </>
  );
}
