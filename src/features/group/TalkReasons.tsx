/** Why to talk about an item first, and how to begin. */
import type { ItemScore } from '../../domain/scores/itemScore';
import { talkSentence } from '../../i18n/talkSentence';
import { useWords } from '../../i18n/translator';
import { formatNumber, formatShare } from '../../ui/formats';
import styles from './screen.module.css';

export function TalkReasons({ score }: { score: ItemScore | null }) {
  const { t, language } = useWords();
  const reasons = score?.talk ?? [];
  const formats = {
    number: (value: number) => formatNumber(language, value),
    share: (value: number) => formatShare(language, value),
  };
  return (
    <div className={styles.talk}>
      {reasons.length > 0 ? (
        <>
          <h2>{t('group:screen.talkFirst')}</h2>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.kind}>{talkSentence(t, reason, formats)}</li>
            ))}
          </ul>
          <p>{t('group:screen.talkHow')}</p>
        </>
      ) : (
        <p>{t('group:screen.noTalk')}</p>
      )}
    </div>
  );
}
