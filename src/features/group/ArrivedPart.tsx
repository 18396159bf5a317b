/** How much came in, and by which way. Never what was answered; by partner type neither, for that is what protection is for. */
import { useWords } from '../../i18n/translator';
import { CHANNELS } from '../../state/groupRecords';
import { Disclosure } from '../../ui/Disclosure';
import type { GroupContext } from './context';
import { ResponseList } from './ResponseList';
import styles from './group.module.css';

export function ArrivedPart({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { content, snapshot } = context;
  const counting = content.responses.filter(({ leftOut }) => leftOut === null);
  const tallied = new Set(content.tallies.map(({ itemId }) => itemId)).size;
  const ways = CHANNELS.map((channel) => ({
    channel,
    count: counting.filter((response) => response.channel === channel).length,
  })).filter(({ count }) => count > 0);
  const isEmpty = content.responses.length === 0 && tallied === 0;
  const { threshold } = snapshot.group;
  const isSmall = snapshot.privacy === 'anonymous' && counting.length < threshold;
  const isBeside = tallied > 0 && counting.length > 0;
  return (
    <section aria-labelledby="in" className={styles.part}>
      <h2 id="in">{t('group:hub.in')}</h2>
      {isEmpty && <p>{t('group:hub.none')}</p>}
      {content.responses.length > 0 && (
        <>
          <p className={styles.figure}>{t('group:hub.count', { count: counting.length })}</p>
          <ul className={styles.plainList}>
            {ways.map(({ channel, count }) => (
              <li key={channel}>{t('group:hub.perChannel', { count, channel: t(`group:hub.channel.${channel}`) })}</li>
            ))}
          </ul>
        </>
      )}
      {tallied > 0 && <p>{t('group:hub.tallied', { count: tallied })}</p>}
      {isSmall && !isEmpty && tallied === 0 && (
        <p className={styles.soft}>{t('group:hub.tooFew', { count: threshold })}</p>
      )}
      {isSmall && isBeside && <p className={styles.soft}>{t('group:hub.tooFewBeside', { count: threshold })}</p>}
      {content.responses.length > 0 && (
        <Disclosure summary={t('group:hub.list')}>
          <ResponseList context={context} />
        </Disclosure>
      )}
    </section>
  );
}
