/**
 * Looking back: did the measure move, rather than the community? Who learns what good collaboration looks like often judges the
 * same situation more strictly later (response shift; the "then-test", Howard 1980). So the answerer also says where, in
 * today's eyes, the community of then belongs. That level stands beside the index given at the time and replaces nothing.
 *
 * | look-back level, against the index given then | reading                                                          |
 * |-----------------------------------------------|------------------------------------------------------------------|
 * | less than three quarters of a level away      | the yardstick held: the plain difference is judged as always     |
 * | three quarters or more                        | the yardstick moved: the plain difference can not be read        |
 *
 * Why three quarters: a look-back is one whole level and the index a mean, so the nearest level can be half a level away
 * without any shift, and near a half either neighbour is a fair choice. From three quarters on, another level lay within a
 * quarter and was passed over. In the simulation a yardstick that held is told as moved in at most one of seven dimensions of
 * a group, and of one rater on a few items in one of four; one that moved a whole level is found nearly always when the index
 * stood at a level, and in half of the cases when it stood halfway. Telling it as moved only ever takes a claim away.
 */
import { LEVELS, type Level } from '../answer';
import type { Spacing } from '../instrument/modelSchema';

/** In levels. */
const MARGIN = 0.75;

/** Figures in what levels count for on the instrument's scale; shift + change = after − before. */
export interface LookedBack {
  /** The index as given at the time. */
  readonly before: number;
  /** Where the answerer now puts the community of then, and what that level counts for. */
  readonly level: Level;
  readonly lookBack: number;
  /** How far the yardstick moved: lookBack − before; below 0 when judged more strictly now. */
  readonly shift: number;
  /** The change by today's yardstick: after − lookBack. */
  readonly change: number;
  /** Whether the shift is more than rounding and a rater's own noise. */
  readonly moved: boolean;
}

/**
 * Lays a look-back beside the index given at the time.
 * @param values the index then and now, over the same items; @param scale what the levels count for in both.
 */
export function lookBackOn(
  values: { readonly before: number; readonly after: number },
  level: Level,
  scale: Spacing,
): LookedBack {
  const { before, after } = values;
  const lookBack = scale[level - 1]!;
  return {
    before,
    level,
    lookBack,
    shift: lookBack - before,
    change: after - lookBack,
    moved: Math.abs(level - levelAt(before, scale)) >= MARGIN - 1e-9,
  };
}

/** Where a value stands among the levels, 1 … 5, in between by straight lines. */
function levelAt(value: number, scale: Spacing): number {
  const above = scale.findIndex((next) => value < next);
  if (above === -1) return LEVELS.length;
  const [low, high] = [scale[above - 1] ?? value, scale[above]!];
  return above + (value - low) / (high - low);
}
