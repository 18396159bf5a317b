/** What the profile says, for the sentence above the chart. Computed from the scores; claims nothing beyond them. */
import type { IndexScore } from '../../domain/scores/indexScore';

export interface ProfileSentence {
  readonly strongest: IndexScore | null;
  readonly weakest: IndexScore | null;
  /** All scores the same: nothing is strongest or weakest. */
  readonly even: number | null;
  /** Ids of dimensions without an index. */
  readonly little: readonly string[];
}

/** Differences smaller than what one decimal shows are no difference. */
const VISIBLE = 0.05;

export function profileSentence(dimensions: readonly IndexScore[]): ProfileSentence {
  const little = dimensions.filter((index) => index.score === null).map((index) => index.id);
  const scored = dimensions.filter((index) => index.score !== null).sort((a, b) => b.score! - a.score!);
  const [strongest] = scored;
  const weakest = scored[scored.length - 1];
  if (!strongest || !weakest) return { strongest: null, weakest: null, even: null, little };
  if (scored.length === 1) return { strongest: null, weakest: null, even: strongest.score, little };
  if (strongest.score! - weakest.score! < VISIBLE) {
    return { strongest: null, weakest: null, even: strongest.score, little };
  }
  return { strongest, weakest, even: null, little };
}
