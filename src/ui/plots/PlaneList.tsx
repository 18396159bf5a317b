import { ISSUE_SCALES, ISSUE_TYPES } from '../../domain/measurement/enums';
import type { PlaneIssue, PlaneLink, PlaneWords } from './planeData';
import styles from './GrowthPlane.module.css';

interface PlaneListProps {
  readonly issues: readonly PlaneIssue[];
  readonly links: readonly PlaneLink[];
  readonly words: PlaneWords;
  readonly label: string;
}

/** The plane told as a list, for a phone: where each issue stands, and what it goes on from. */
export function PlaneList({ issues, links, words, label }: PlaneListProps) {
  const placeOf = ({ type, scale }: PlaneIssue) =>
    [words.types[type], scale === null ? words.unplaced : words.scales[scale]].join(' · ');
  return (
    <ol className={styles.list} aria-label={label}>
      {issues.map((issue) => {
        const link = links.find(({ to }) => to === issue.id);
        const before = issues.find(({ id }) => id === link?.from);
        return (
          <li key={issue.id} className={styles.entry}>
            <Place issue={issue} />
            <div>
              <p className={styles.entryName}>{issue.name}</p>
              <p className={styles.entryPlace}>{placeOf(issue)}</p>
              {before && (
                <p className={styles.entryPlace}>
                  {words.follows} {issues.indexOf(before) + 1}. {before.name}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The plane in small, with the issue's own cell filled. */
function Place({ issue }: { readonly issue: PlaneIssue }) {
  const column = ISSUE_TYPES.indexOf(issue.type);
  const row = issue.scale === null ? -1 : ISSUE_SCALES.length - 1 - ISSUE_SCALES.indexOf(issue.scale);
  return (
    <svg className={styles.small} viewBox="-1 -1 38 50" aria-hidden="true" focusable="false">
      {ISSUE_TYPES.flatMap((_, x) =>
        ISSUE_SCALES.map((__, y) => (
          <rect
            key={`${x} ${y}`}
            className={x === column && y === row ? styles.here : styles.cell}
            x={x * 12}
            y={y * 12}
            width="12"
            height="12"
          />
        )),
      )}
    </svg>
  );
}
