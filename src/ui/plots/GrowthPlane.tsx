import { LineSample } from '../LineSample';
import { useElementWidth } from '../useElementWidth';
import { PlaneDrawing } from './PlaneDrawing';
import { PlaneList } from './PlaneList';
import type { PlaneIssue, PlaneLink, PlaneWords } from './planeData';
import { planeLayout } from './planeLayout';
import styles from './GrowthPlane.module.css';

interface GrowthPlaneProps {
  /** Numbered in this order, in the drawing and wherever the caller lists them. */
  readonly issues: readonly PlaneIssue[];
  readonly links: readonly PlaneLink[];
  readonly words: PlaneWords;
  /** What the drawing is, read aloud; the caller puts a table beside it. */
  readonly label: string;
}

/** Below this width, in rem, the names of the columns do not fit: the same is told as a list. */
const DRAW_FROM = 36;

/** The issues of a community on complexity × scale, with arrows along their lines. */
export function GrowthPlane({ issues, links, words, label }: GrowthPlaneProps) {
  const [place, { width, rem }] = useElementWidth();
  const unplaced = issues.filter(({ scale }) => scale === null);
  const paths = new Set(links.map(({ path }) => path));
  const layout = planeLayout(issues, links, [...Object.values(words.scales), words.scaleAxis], width, rem);
  if (width < DRAW_FROM * rem || !layout.fits) {
    return (
      <div ref={place} className={styles.place}>
        <PlaneList issues={issues} links={links} words={words} label={label} />
      </div>
    );
  }
  return (
    <div ref={place} className={styles.place}>
      <PlaneDrawing layout={layout} words={words} label={label} width={width} />
      <ul className={styles.key} role="list" aria-hidden="true">
        {paths.has('A') && (
          <li>
            <LineSample kind="pathA" /> {words.pathA}
          </li>
        )}
        {paths.has('B') && (
          <li>
            <LineSample kind="pathB" /> {words.pathB}
          </li>
        )}
        {paths.has(null) && (
          <li>
            <LineSample kind="link" /> {words.noPath}
          </li>
        )}
      </ul>
      {unplaced.length > 0 && (
        <div>
          <p className={styles.unplaced}>{words.unplaced}</p>
          <ul>
            {unplaced.map((issue) => (
              <li key={issue.id}>
                {issues.indexOf(issue) + 1}. {issue.name} ({words.types[issue.type]})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
