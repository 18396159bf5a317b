import { cx } from '../cx';
import { Rings } from '../Rings';
import { MedianMark } from './MedianMark';
import styles from './DistributionStrip.module.css';

interface DistributionKeyProps {
  readonly levelNames: readonly string[];
  readonly words: {
    readonly unknown: string;
    readonly notApplicable: string;
    readonly median: string;
    readonly consensus: string;
  };
}

/** What the places and marks of the strips below it stand for, from left to right. */
export function DistributionKey({ levelNames, words }: DistributionKeyProps) {
  return (
    <ul className={styles.key} role="list" aria-hidden="true">
      {levelNames.map((name, index) => (
        <li key={name}>
          {index + 1} {name}
        </li>
      ))}
      <li>
        <Rings value="dk" size={16} /> {words.unknown}
      </li>
      <li>
        <Rings value="na" size={16} /> {words.notApplicable}
      </li>
      <li>
        <MedianMark points="up" /> {words.median}
      </li>
      <li>
        <span className={cx(styles.agreed, styles.sample)} /> {words.consensus}
      </li>
    </ul>
  );
}
