/** How many took part, and what a group best talks about first: two camps, low agreement, many who do not know. */
import { protectionOf } from '../../domain/groups/protection';
import { bySpread } from '../../domain/groups/talkOrder';
import { talkSentence } from '../../i18n/talkSentence';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { formatNumber, formatShare } from '../../ui/formats';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function TalkPart({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { content, model, questions, result, measurement } = context;
  const { snapshot } = content;
  const formats = {
    number: (value: number) => formatNumber(language, value),
    share: (value: number) => formatShare(language, value),
  };
  const { items } = result.profile;
  const talk = bySpread(items, items).filter((score) => score.talk.length > 0);
  const counted = new Set(measurement.tallies.map(({ itemId }) => itemId)).size;
  const responses = measurement.responses.length;
  const { threshold } = protectionOf(measurement, model.rules.smallGroup);
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{t('results:group.talk')}</h2>
      <p className={styles.sentence}>
        {(responses > 0 || counted === 0) && t('results:group.responses', { count: responses })}{' '}
        {counted > 0 && t('results:group.counted', { count: counted })}{' '}
        {t(`results:group.privacy.${snapshot.privacy}`, { count: threshold })}
      </p>
      {talk.length === 0 ? (
        <p>{t('results:group.talkNone')}</p>
      ) : (
        <ol className={styles.talk}>
          {talk.map((score) => {
            const label = questions.items[score.id]?.label;
            return (
              <li key={score.id}>
                {snapshot.state === 'draft' ? (
                  <a href={href(links.groupScreen(snapshot.id, score.id))}>{label}</a>
                ) : (
                  <strong>{label}</strong>
                )}
                <span className={styles.why}>
                  {score.talk.map((reason) => talkSentence(t, reason, formats)).join(' ')}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
