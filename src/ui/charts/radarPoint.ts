import type { MarkIndex } from '../dimensionMarks';

/** One axis of the profile. */
export interface RadarPoint {
  readonly id: string;
  /** Wraps, never cut; soft hyphens (U+00AD) in long words leave more room for the rings. */
  readonly name: string;
  readonly mark: MarkIndex;
  /** 1 to 5, or null when too little is known: a gap, not a zero. */
  readonly value: number | null;
  readonly target: number;
  readonly previous?: number | null | undefined;
}
