import type { MarkIndex } from '../dimensionMarks';

/** One item of the dot plot. */
export interface DotPlotItem {
  readonly id: string;
  /** Wraps, never cut. */
  readonly label: string;
  /** A level or a mean; "dk", "na" or null (not answered) stand in the margin, off the scale. */
  readonly value: number | 'dk' | 'na' | null;
  readonly target?: number | null | undefined;
  readonly previous?: number | null | undefined;
}

export interface DotPlotGroup {
  readonly id: string;
  readonly name: string;
  readonly mark: MarkIndex;
  readonly items: readonly DotPlotItem[];
}
