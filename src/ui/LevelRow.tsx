import { memo } from 'react';
import type { Level } from '../domain/answer';
import { cx } from './cx';
import { LevelGlyph } from './LevelGlyph';
import styles from './LevelChoice.module.css';

interface LevelRowProps {
  readonly itemId: string;
  readonly level: Level;
  readonly text: string;
  /** Words behind the sentence when it was the previous answer, or is the target. */
  readonly previous: string | undefined;
  readonly target: string | undefined;
}

/** One level description as an answer. The input is the ground of the whole row, so that a press anywhere is a press on it. */
export const LevelRow = memo(function LevelRow(props: LevelRowProps) {
  const { itemId, level, text, previous, target } = props;
  return (
    <label className={styles.row}>
      <input type="radio" className={styles.input} name={itemId} value={level} aria-keyshortcuts={String(level)} />
      <span className={styles.glyph}>
        <LevelGlyph level={level} />
        <span className={styles.key} aria-hidden="true">
          {level}
        </span>
      </span>
      <span className={styles.text}>
        {text}
        {previous !== undefined && (
          <>
            {' '}
            <span className={styles.ghost}>{previous}</span>
          </>
        )}
        {target !== undefined && (
          <>
            {' '}
            <span className={cx(styles.ghost, styles.ghostTarget)}>{target}</span>
          </>
        )}
      </span>
    </label>
  );
});
