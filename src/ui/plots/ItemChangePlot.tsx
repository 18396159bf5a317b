import { useId, type ReactNode } from 'react';
import { ChangeBadge } from '../ChangeBadge';
import type { ChangeKind } from '../changeKind';
import { DimensionMark } from '../DimensionMark';
import type { MarkIndex } from '../dimensionMarks';
import { ChangeScale, PlaceDot } from './ChangeScale';
import styles from './ItemChangePlot.module.css';

/** One item, measured two to five times. */
interface ChangeRow {
  readonly id: string;
  /** Wraps, never cut. */
  readonly label: string;
  /** Only where the items of a group belong to different dimensions. */
  readonly mark?: MarkIndex | undefined;
  /** From the oldest to the newest; null where there is no level. */
  readonly values: readonly (number | null)[];
  readonly kind: ChangeKind;
  readonly kindLabel: string;
  /** How much, in words: "+1,2"; empty when it can not be said. */
  readonly changeText: string;
  /** What the drawing shows, read aloud: "van 2 naar 3,2". */
  readonly readout: string;
  /** Under the row: why the label is what it is. */
  readonly detail?: ReactNode;
}

interface ChangeGroup {
  readonly id: string;
  /** Empty for a single group that needs no heading. */
  readonly name: string;
  readonly mark: MarkIndex;
  readonly rows: readonly ChangeRow[];
}

interface ItemChangePlotProps {
  /** Groups and rows in the order in which they are to be read. */
  readonly groups: readonly ChangeGroup[];
  /** The words for levels 1 to 5. */
  readonly levelNames: readonly string[];
  /** Names the list, read aloud. */
  readonly label: string;
  readonly words: { readonly before: string; readonly between: string; readonly after: string };
}

/** Where each item went between two measurements, with what that change is worth. A list: it reads without the drawing. */
export function ItemChangePlot({ groups, levelNames, label, words }: ItemChangePlotProps) {
  const hasBetween = groups.some(({ rows }) => rows.some(({ values }) => values.length > 2));
  return (
    <div className={styles.place}>
      <ul className={styles.key} role="list" aria-hidden="true">
        <li>
          <PlaceDot as="before" /> {words.before}
        </li>
        {hasBetween && (
          <li>
            <PlaceDot as="between" /> {words.between}
          </li>
        )}
        <li>
          <PlaceDot as="now" /> {words.after}
        </li>
        <li>{levelNames.map((name, index) => `${index + 1} ${name}`).join(' · ')}</li>
      </ul>
      <div role="group" aria-label={label}>
        {groups.map((group) => (
          <Group key={group.id} group={group} label={label} />
        ))}
      </div>
    </div>
  );
}

function Group({ group, label }: { readonly group: ChangeGroup; readonly label: string }) {
  const heading = useId();
  const naming = group.name === '' ? { 'aria-label': label } : { 'aria-labelledby': heading };
  return (
    <div className={styles.group}>
      <div className={styles.row}>
        {group.name !== '' && (
          <p id={heading} className={styles.heading}>
            <DimensionMark mark={group.mark} /> {group.name}
          </p>
        )}
        <p className={styles.axis} aria-hidden="true">
          {[1, 2, 3, 4, 5].map((level) => (
            <span key={level}>{level}</span>
          ))}
        </p>
      </div>
      <ul role="list" {...naming}>
        {group.rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <div className={styles.row}>
              <p className={styles.label}>{row.label}</p>
              <div className={styles.track} role="img" aria-label={row.readout}>
                <ChangeScale values={row.values} mark={row.mark ?? group.mark} kind={row.kind} />
              </div>
              <p className={styles.worth}>
                {row.changeText !== '' && <span className={styles.change}>{row.changeText}</span>}{' '}
                <ChangeBadge kind={row.kind} label={row.kindLabel} />
              </p>
            </div>
            {row.detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
