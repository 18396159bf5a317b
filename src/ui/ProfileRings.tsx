/** A profile in one line: per dimension its mark and its rings, in the model's order. */
import { DimensionMark } from './DimensionMark';
import type { MarkIndex } from './dimensionMarks';
import styles from './ProfileRings.module.css';
import { Rings } from './Rings';

interface ProfileRingsProps {
  readonly label: string;
  readonly dimensions: readonly {
    readonly id: string;
    readonly mark: MarkIndex;
    /** A level; null while too little is known. */
    readonly score: number | null;
    /** The dimension and its level, read aloud. */
    readonly text: string;
  }[];
}

export function ProfileRings({ label, dimensions }: ProfileRingsProps) {
  return (
    <ul role="list" className={styles.profile} aria-label={label}>
      {dimensions.map(({ id, mark, score, text }) => (
        <li key={id}>
          <DimensionMark mark={mark} size={12} />
          <Rings value={score} size={32} />
          <span className="visually-hidden">{text}</span>
        </li>
      ))}
    </ul>
  );
}
