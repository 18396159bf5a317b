import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { DimensionMark } from '../DimensionMark';
import { LineSample } from '../LineSample';
import { useElementWidth } from '../useElementWidth';
import { AxisEnd } from './AxisEnd';
import { LevelTick } from './LevelTick';
import { ProfileLine } from './ProfileLine';
import { radarLayout } from './radarLayout';
import type { RadarPoint } from './radarPoint';
import { wordsSide } from './wordsSide';
import styles from './ProfileRadar.module.css';

interface ProfileRadarProps {
  readonly points: readonly RadarPoint[];
  /** The words for levels 1 to 5. */
  readonly levelNames: readonly string[];
  /** What the drawing is, read aloud; the caller puts the sentence above and the table below. */
  readonly label: string;
  readonly words: {
    readonly current: string;
    readonly target: string;
    readonly previous: string;
    /** What an open mark at the end of an axis says: "nog weinig bekend". */
    readonly unknown: string;
  };
}

const LEVELS = [1, 2, 3, 4, 5];

/** The profile: every dimension on its own axis of five rings, in the model's order. Needs a table beside it. */
export default function ProfileRadar({ points, levelNames, label, words }: ProfileRadarProps) {
  const [place, size] = useElementWidth();
  const layout = radarLayout(
    points.map(({ name }) => name),
    size,
  );
  const side = wordsSide(
    points.map(({ value }) => value),
    layout.wordsFit ? levelNames : levelNames.map(() => '5'),
    layout,
  );
  const unknown = points.find(({ value }) => value === null);
  const hasPrevious = points.some(({ previous }) => typeof previous === 'number');
  return (
    <div className={styles.place}>
      <div ref={place} className={styles.drawing} role="img" aria-label={label}>
        <RadarChart
          width={layout.width}
          height={layout.height}
          cx={layout.cx}
          cy={layout.cy}
          outerRadius={layout.radius}
          data={[...points]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <PolarGrid gridType="circle" stroke="var(--mark-line)" strokeWidth={layout.fontSize / 14} />
          <PolarAngleAxis
            dataKey="id"
            axisLine={false}
            tick={({ index }: { index: number }) => <AxisEnd layout={layout} index={index} point={points[index]} />}
          />
          <PolarRadiusAxis
            domain={[0, 5]}
            ticks={LEVELS}
            angle={90}
            axisLine={false}
            tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => (
              <LevelTick
                x={Number(x)}
                y={Number(y)}
                level={payload.value}
                names={levelNames}
                layout={layout}
                side={side}
              />
            )}
          />
          <Radar
            dataKey="target"
            isAnimationActive={false}
            activeDot={false}
            shape={(drawn: { points?: DrawnPoint[] }) => (
              <ProfileLine kind="target" points={at(drawn, points, 'target')} />
            )}
          />
          {hasPrevious && (
            <Radar
              dataKey="previous"
              isAnimationActive={false}
              activeDot={false}
              shape={(drawn: { points?: DrawnPoint[] }) => (
                <ProfileLine kind="previous" points={at(drawn, points, 'previous')} />
              )}
            />
          )}
          <Radar
            dataKey="value"
            isAnimationActive={false}
            activeDot={false}
            shape={(drawn: { points?: DrawnPoint[] }) => (
              <ProfileLine kind="current" points={at(drawn, points, 'value')} markRadius={layout.markRadius} />
            )}
          />
        </RadarChart>
      </div>
      <ul className={styles.key} role="list" aria-hidden="true">
        {!layout.wordsFit && <li>{levelNames.map((name, index) => `${index + 1} ${name}`).join(' · ')}</li>}
        <li>
          <LineSample kind="current" /> {words.current}
        </li>
        <li>
          <LineSample kind="target" /> {words.target}
        </li>
        {hasPrevious && (
          <li>
            <LineSample kind="previous" /> {words.previous}
          </li>
        )}
        {unknown && (
          <li>
            <DimensionMark mark={unknown.mark} open /> {words.unknown}
          </li>
        )}
      </ul>
    </div>
  );
}

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** The library puts an unknown value in the middle, as if it were zero: here it becomes a gap. */
function at(drawn: { points?: DrawnPoint[] }, points: readonly RadarPoint[], series: 'value' | 'target' | 'previous') {
  return points.map((point, index) => {
    const place = drawn.points?.[index];
    return typeof point[series] === 'number' && place ? { x: place.x, y: place.y, mark: point.mark } : null;
  });
}
