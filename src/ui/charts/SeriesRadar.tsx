import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { MarkIndex } from '../dimensionMarks';
import { DimensionMark } from '../DimensionMark';
import { LineSample } from '../LineSample';
import { useElementWidth } from '../useElementWidth';
import { AxisEnd } from './AxisEnd';
import { LevelTick } from './LevelTick';
import { ProfileLine } from './ProfileLine';
import { radarLayout } from './radarLayout';
import { SeriesLine, SeriesSample } from './SeriesLine';
import { wordsSide } from './wordsSide';
import styles from './ProfileRadar.module.css';
import own from './SeriesRadar.module.css';

interface RadarAxis {
  readonly id: string;
  /** Wraps, never cut; soft hyphens (U+00AD) in long words leave more room for the rings. */
  readonly name: string;
  readonly mark: MarkIndex;
  readonly target?: number | null | undefined;
}

interface RadarSeries {
  readonly id: string;
  readonly name: string;
  /** In the order of the axes, 1 to 5; null when too little is known: a gap, not a zero. */
  readonly values: readonly (number | null)[];
}

interface SeriesRadarProps {
  readonly axes: readonly RadarAxis[];
  /** One to six: from the oldest measurement to the newest, or partner types. A place keeps its dash and marker. */
  readonly series: readonly RadarSeries[];
  /** The id of the series to draw thick, over the others. */
  readonly strongest?: string | null | undefined;
  /** The words for levels 1 to 5. */
  readonly levelNames: readonly string[];
  /** What the drawing is, read aloud; the caller puts the sentence above and the table below. */
  readonly label: string;
  readonly words: {
    readonly target: string;
    /** What an open mark at the end of an axis says: "nog weinig bekend". */
    readonly unknown: string;
  };
}

const LEVELS = [1, 2, 3, 4, 5];

/** Several profiles over each other on the same axes. Needs a table beside it. */
export default function SeriesRadar({ axes, series, strongest, levelNames, label, words }: SeriesRadarProps) {
  const [place, size] = useElementWidth();
  const layout = radarLayout(
    axes.map(({ name }) => name),
    size,
  );
  const leading = series.find(({ id }) => id === strongest);
  const known = axes.map((_, axis) =>
    leading
      ? (leading.values[axis] ?? null)
      : (series.find(({ values }) => typeof values[axis] === 'number')?.values[axis] ?? null),
  );
  const side = wordsSide(known, layout.wordsFit ? levelNames : levelNames.map(() => '5'), layout);
  const open = axes.find((_, axis) => known[axis] === null);
  const hasTarget = axes.some(({ target }) => typeof target === 'number');
  const data = axes.map(({ id, target }, axis) => ({
    id,
    target: target ?? null,
    ...Object.fromEntries(series.map(({ values }, index) => [`s${index}`, values[axis] ?? null])),
  }));
  const places = series.map((one, index) => ({ ...one, index, strong: one.id === strongest }));
  const drawn = [...places.filter(({ strong }) => !strong), ...places.filter(({ strong }) => strong)];
  return (
    <div className={styles.place}>
      <div ref={place} className={styles.drawing} role="img" aria-label={label}>
        <RadarChart
          width={layout.width}
          height={layout.height}
          cx={layout.cx}
          cy={layout.cy}
          outerRadius={layout.radius}
          data={data}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <PolarGrid gridType="circle" stroke="var(--mark-line)" strokeWidth={layout.fontSize / 14} />
          <PolarAngleAxis
            dataKey="id"
            axisLine={false}
            tick={({ index }: { index: number }) => {
              const axis = axes[index];
              return <AxisEnd layout={layout} index={index} point={axis && { ...axis, value: known[index] ?? null }} />;
            }}
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
          {hasTarget && (
            <Radar
              dataKey="target"
              isAnimationActive={false}
              activeDot={false}
              shape={(line: { points?: DrawnPoint[] }) => (
                <ProfileLine
                  kind="target"
                  points={axes.map(({ mark, target }, axis) => {
                    const point = at(line, axis, target);
                    return point && { ...point, mark };
                  })}
                />
              )}
            />
          )}
          {drawn.map(({ id, values, index, strong }) => (
            <Radar
              key={id}
              dataKey={`s${index}`}
              isAnimationActive={false}
              activeDot={false}
              shape={(line: { points?: DrawnPoint[] }) => (
                <SeriesLine
                  points={axes.map((_, axis) => at(line, axis, values[axis]))}
                  index={index}
                  strongest={strong}
                  markRadius={layout.markRadius}
                  rem={size.rem}
                />
              )}
            />
          ))}
        </RadarChart>
      </div>
      <ul className={styles.key} role="list" aria-hidden="true">
        {!layout.wordsFit && <li>{levelNames.map((name, index) => `${index + 1} ${name}`).join(' · ')}</li>}
        {places.map(({ id, name, index, strong }) => (
          <li key={id} className={own.series}>
            <SeriesSample index={index} strongest={strong} rem={size.rem} /> {name}
          </li>
        ))}
        {hasTarget && (
          <li>
            <LineSample kind="target" /> {words.target}
          </li>
        )}
        {open && (
          <li>
            <DimensionMark mark={open.mark} open /> {words.unknown}
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
function at(drawn: { points?: DrawnPoint[] }, axis: number, value: number | null | undefined): DrawnPoint | null {
  const point = drawn.points?.[axis];
  return typeof value === 'number' && point ? { x: point.x, y: point.y } : null;
}
