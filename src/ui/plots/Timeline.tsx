import { useId } from 'react';
import { cx } from '../cx';
import { useElementWidth } from '../useElementWidth';
import type { TimelineKind, TimelineLane, TimelinePoint } from './timelineData';
import { inTime, timelineLayout, type TimelineLayout } from './timelineLayout';
import { TimelineMark } from './TimelineMark';
import styles from './Timeline.module.css';

interface TimelineProps {
  /** The whole first, then its cases. */
  readonly lanes: readonly TimelineLane[];
  readonly words: {
    readonly kinds: Readonly<Record<TimelineKind, string>>;
    /** In a lane where nothing happened yet. */
    readonly empty: string;
  };
}

/** Below this width, in rem, the line stands upright. */
const LYING_FROM = 44;

/** What happened in a community, in time: along a line, each case on its own. For every lane one list in the order of time. */
export function Timeline({ lanes, words }: TimelineProps) {
  const [place, { width, rem }] = useElementWidth();
  const layout = width < LYING_FROM * rem ? null : timelineLayout(lanes, width, rem);
  const kinds = new Set(lanes.flatMap(({ points }) => points.map(({ kind }) => kind)));
  return (
    <div ref={place} className={styles.place}>
      {kinds.size > 0 && (
        <ul className={styles.key} role="list" aria-hidden="true">
          {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
            <li key={kind}>
              <TimelineMark kind={kind} /> {words.kinds[kind]}
            </li>
          ))}
        </ul>
      )}
      {lanes.map((lane, index) => (
        <Lane key={lane.id} lane={lane} words={words} layout={layout} index={index} />
      ))}
    </div>
  );
}

const KINDS: readonly TimelineKind[] = ['measurement', 'milestone', 'focus', 'action'];

interface LaneProps {
  readonly lane: TimelineLane;
  readonly words: TimelineProps['words'];
  /** Null where the line stands upright. */
  readonly layout: TimelineLayout | null;
  readonly index: number;
}

function Lane({ lane, words, layout, index }: LaneProps) {
  const name = useId();
  const placed = layout?.lanes[index];
  return (
    <div className={cx(styles.lane, index > 0 && styles.part)}>
      <p id={name} className={styles.name}>
        {lane.name}
      </p>
      {lane.points.length === 0 ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : layout && placed ? (
        <div className={styles.lying} style={{ height: placed.height }}>
          <svg className={styles.lines} aria-hidden="true" focusable="false">
            <line className={styles.axis} x1="0" x2="100%" y1="0" y2="0" />
            {layout.years.map(({ year, x }) => (
              <g key={year}>
                <line className={styles.year} x1={x} x2={x} y1="-7" y2="7" />
                <text className={styles.yearName} x={x} y="-12" textAnchor="middle">
                  {year}
                </text>
              </g>
            ))}
            {placed.points.map(({ point, x, top }) => (
              <g key={point.id}>
                <line className={styles.leader} x1={x} x2={x} y1="0" y2={top} />
                <circle className={styles.moment} cx={x} cy="0" r="3.5" />
              </g>
            ))}
          </svg>
          <ol className={styles.points} role="list" aria-labelledby={name}>
            {placed.points.map(({ point, x, top, height }) => (
              <li
                key={point.id}
                className={styles.point}
                style={{ left: x, top, width: layout.labelWidth, minHeight: height }}
              >
                <Point point={point} words={words} />
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <ol className={styles.points} role="list" aria-labelledby={name}>
          {inTime(lane.points).map((point) => (
            <li key={point.id} className={styles.point}>
              <Point point={point} words={words} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Point({ point, words }: { readonly point: TimelinePoint; readonly words: TimelineProps['words'] }) {
  const { kind, dateText, title, href } = point;
  const text = (
    <>
      <span className={styles.date}>{dateText}</span> <span className="visually-hidden">{words.kinds[kind]}:</span>{' '}
      <span className={styles.title}>{title}</span>
    </>
  );
  return (
    <>
      <TimelineMark kind={kind} />
      {href === undefined ? (
        <span className={styles.text}>{text}</span>
      ) : (
        <a className={styles.text} href={href}>
          {text}
        </a>
      )}
    </>
  );
}
