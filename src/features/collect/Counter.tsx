/** How many are in, and by which way. */
import { useWords } from '../../i18n/translator';
import { CHANNELS } from '../../state/groupRecords';
import { formatNumber } from '../../ui/formats';
import type { CollectContext } from './context';
import styles from './collect.module.css';

export function Counter({ context: { content } }: { context: CollectContext }) {
  const { t, language } = useWords();
  const responses = content.responses.filter(({ leftOut }) => leftOut === null);
  const ways = CHANNELS.flatMap((channel) => {
    const count = responses.filter((response) => response.channel === channel).length;
    return count === 0 ? [] : [`${t(`collect:in.channel.${channel}`)} ${formatNumber(language, count)}`];
  });
  return (
    <p className={styles.counter}>
      <strong>
        {responses.length === 0 ? t('collect:in.none') : t('collect:in.count', { count: responses.length })}
      </strong>
      {ways.length > 0 && ` (${ways.join(', ')})`}
    </p>
  );
}
