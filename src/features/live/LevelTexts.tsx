/** The five sentences to choose from, to read before choosing. */
import type { ItemText } from '../../catalog/parts';
import styles from './live.module.css';

export function LevelTexts({ text }: { text: Pick<ItemText, 'levels' | 'help'> }) {
  return (
    <>
      <p className={styles.soft}>{text.help}</p>
      <ol className={styles.levels}>
        {text.levels.map((level) => (
          <li key={level}>{level}</li>
        ))}
      </ol>
    </>
  );
}
