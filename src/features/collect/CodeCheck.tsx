/** What was typed, block by block as on the participant's screen, with what to look at again. */
import { useWords } from '../../i18n/translator';
import type { CodeRefusal } from '../../state/handOverPort';
import { cx } from '../../ui/cx';
import { blocksOf, suspectBlocks } from './codeBlocks';
import styles from './collect.module.css';

export function CodeCheck({ text, refusal }: { text: string; refusal: CodeRefusal }) {
  const { t } = useWords();
  const suspects = suspectBlocks(refusal);
  return (
    <ol role="list" className={styles.blocks} aria-label={t('collect:read.code.check')}>
      {blocksOf(text).map((block, index) => {
        const isSuspect = suspects.includes(index + 1);
        return (
          <li key={index} className={cx(isSuspect && styles.suspect)}>
            <span className={styles.blockNumber}>
              {index + 1}
              {isSuspect && `: ${t('collect:read.code.suspect')}`}
            </span>{' '}
            {block}
          </li>
        );
      })}
    </ol>
  );
}
