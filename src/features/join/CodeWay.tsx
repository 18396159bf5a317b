/** The answers as a code to read aloud or type over, in numbered blocks of four. */
import { useWords } from '../../i18n/translator';
import { Notice } from '../../ui/Notice';
import type { JoinContext } from './context';
import styles from './join.module.css';

export function CodeWay({ context: { own, instrument, handOver } }: { context: JoinContext }) {
  const { t } = useWords();
  const blocks = handOver.typedCode(own, instrument).split('-');
  return (
    <>
      <p>{t('join:hand.code.how')}</p>
      <Notice kind="warning" live="off">
        <p>{t('join:hand.code.open')}</p>
      </Notice>
      <ol className={styles.blocks} role="list" aria-label={t('join:hand.code.label')}>
        {blocks.map((block, index) => (
          <li key={index}>
            <span className={styles.blockNumber} aria-hidden="true">
              {index + 1}
            </span>
            {block}
          </li>
        ))}
      </ol>
      <p className={styles.soft}>{t('join:hand.code.blocks', { count: blocks.length })}</p>
    </>
  );
}
