/** What was said the time before about a question that was just answered: what no level shows, and the note of then. */
import type { Answer } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import { isWebLink } from '../../state/webLink';
import { Disclosure } from '../../ui/Disclosure';
import { formatDate } from '../../ui/formats';
import type { Previous, PreviousItem } from './previous';
import styles from './score.module.css';

export function PreviousPart({ previous, itemId }: { previous: Previous; itemId: string }) {
  const { t } = useWords();
  const item = previous.items.get(itemId);
  if (!item) return <p className={styles.previous}>{t('line:previous.changed')}</p>;
  const said = saidBefore(item.answer);
  return (
    <>
      {said === 'none' && (
        <p className={styles.previous}>
          {t(previous.by === 'group' ? 'line:previous.noConsensus' : 'line:previous.none')}
        </p>
      )}
      {(said === 'unknown' || said === 'notApplicable') && (
        <p className={styles.previous}>
          {t(item.reason === '' ? 'line:previous.was' : 'line:previous.reason', {
            answer: t(`score:answer.${said}`),
            reason: item.reason,
          })}
        </p>
      )}
      {(item.note !== '' || item.evidence.length > 0) && <PreviousNote {...item} />}
    </>
  );
}

/** A level is shown where it stands, among the answers. */
function saidBefore(answer: Answer | null): 'none' | 'unknown' | 'notApplicable' | 'level' {
  if (answer === null) return 'none';
  if (answer === 'dk') return 'unknown';
  return answer === 'na' ? 'notApplicable' : 'level';
}

function PreviousNote({ note, evidence }: PreviousItem) {
  const { t, language } = useWords();
  return (
    <Disclosure summary={t('line:previous.note')}>
      {note !== '' && <p className={styles.noteText}>{note}</p>}
      {evidence.map(({ id, text, date, link }) => (
        <p key={id}>
          {t('line:previous.evidence')}: {text}
          {date !== '' && `, ${formatDate(language, date)}`}
          {isWebLink(link) && (
            <>
              {' '}
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </>
          )}
        </p>
      ))}
    </Disclosure>
  );
}
