/**
 * Communities that answer twice, to see how often the comparison calls a difference a change. Every rater has a level of their
 * own for every item; what they tick is that level with noise, rounded and held between 1 and 5. Seeded, so always the same.
 */
import { compareMeasurements } from '../../src/domain/compare/compare';
import type { Comparison } from '../../src/domain/compare/comparison';
import type { ChangeLabel } from '../../src/domain/compare/change';
import type { Answer, Answers, Level } from '../../src/domain/answer';
import type { Model } from '../../src/domain/instrument/modelSchema';
import { groupMeasurement, raterMeasurement } from '../../src/domain/measurement/measurement';
import { hanzeTerra } from './instrument';

/** Numbers in [0, 1) that look random and are the same for the same seed (T. Ettinger's mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Three dimensions of Hanze/Terra with 4, 10 and 18 items; the others add time, not insight. */
const DIMENSIONS = ['veer', 'regio', 'llo'];
export const simulatedModel: Model = {
  ...hanzeTerra.model,
  dimensions: hanzeTerra.model.dimensions.filter((dimension) => DIMENSIONS.includes(dimension.id)),
  items: hanzeTerra.model.items.filter((item) => DIMENSIONS.includes(item.dimension)),
};

export interface World {
  /** How many raters answer, both times. */
  readonly raters: number;
  /** Lowest and highest level a rater can have for an item. */
  readonly latent: readonly [number, number];
  /** Standard deviation of the noise in one answer. 0.32 makes repeated answers differ by 0.6 level (standard deviation). */
  readonly noise: number;
  /** Standard deviation of a mood: noise that all answers of one rater share at one time. */
  readonly mood: number;
  /** The same, but shared by all raters: a success or a quarrel just before the measurement. */
  readonly weather: number;
  /** Share of answers that are "weet ik niet", each time anew. */
  readonly unknown: number;
  /** How far the levels have moved the second time, and how much raters differ in that (standard deviation). */
  readonly shift: number;
  readonly shiftSpread: number;
  /** How far everybody's yardstick has moved the second time; when it is given, they look back together. */
  readonly yardstick?: number;
}

/** The world of the model: independent noise of 0.6 level, room for a shift of one level. */
export const plainWorld: Omit<World, 'raters'> = {
  latent: [1, 4],
  noise: 0.32,
  mood: 0,
  weather: 0,
  unknown: 0,
  shift: 0,
  shiftSpread: 0,
};

/** One world, made and measured twice. */
export function measureTwice(
  world: World,
  random: () => number,
): { then: Answers[]; now: Answers[]; lookBack: Record<string, Level> } {
  const { latent, noise, mood, weather, unknown, shift, shiftSpread, yardstick } = world;
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const place = (level: number) => Math.min(5, Math.max(1, Math.round(level + noise * normal()))) as Level;
  const tick = (level: number): Answer => (unknown > 0 && random() < unknown ? 'dk' : place(level));
  const levels = new Map<string, number[]>(DIMENSIONS.map((id) => [id, []]));
  const then: Answers[] = [];
  const now: Answers[] = [];
  const [weatherThen, weatherNow] = [weather * normal(), weather * normal()];
  for (let rater = 0; rater < world.raters; rater++) {
    const moodThen = weatherThen + mood * normal();
    const moodNow = weatherNow + mood * normal();
    const moved = shift + shiftSpread * normal();
    const first: Record<string, Answer> = {};
    const second: Record<string, Answer> = {};
    for (const { id, dimension } of simulatedModel.items) {
      const level = latent[0] + (latent[1] - latent[0]) * random();
      first[id] = tick(level + moodThen);
      second[id] = tick(level + moved + moodNow + (yardstick ?? 0));
      levels.get(dimension)!.push(level);
    }
    then.push(first);
    now.push(second);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const lookBack = yardstick === undefined ? [] : [...levels].map(([id, own]) => [id, place(mean(own) + yardstick)]);
  return { then, now, lookBack: Object.fromEntries(lookBack) as Record<string, Level> };
}

function compareTwice(world: World, random: () => number): Comparison {
  const measured = measureTwice(world, random);
  const [before, after] = [measured.then, measured.now].map((all) =>
    all.length === 1
      ? raterMeasurement(all[0]!)
      : groupMeasurement(
          all.map((answers, index) => ({ id: `rater-${index}`, answers })),
          { privacy: 'open' },
        ),
  );
  const result = compareMeasurements(
    { model: simulatedModel, measurement: before! },
    { model: simulatedModel, measurement: after! },
    [],
    new Set(),
    measured.lookBack,
  );
  if (!result.ok) throw new Error(result.reason);
  return result.comparison;
}

/** Share of runs in which each dimension got a label, by dimension id; and of all items together. */
type Shares = Readonly<Record<string, Readonly<Record<ChangeLabel, number>>>>;

export function simulate(world: World, runs: number, seed: number): Shares {
  const random = mulberry32(seed);
  const shares: Record<string, Record<ChangeLabel, number>> = {};
  const count = (id: string, label: ChangeLabel, share: number) => {
    const own = (shares[id] ??= { real: 0, possible: 0, noise: 0, respondents: 0, yardstick: 0, incomparable: 0 });
    own[label] += share;
  };
  for (let run = 0; run < runs; run++) {
    const { dimensions, items } = compareTwice(world, random);
    for (const { id, label } of dimensions) count(id, label, 1 / runs);
    for (const { label } of items) count('items', label, 1 / (runs * items.length));
  }
  return shares;
}
