/** How several lines in one drawing are told apart without colour: each place has its own dash and marker. */
import type { MarkShape } from '../dimensionMarks';

interface SeriesLook {
  /** In rem: drawn and left open by turns; nothing for an unbroken line. */
  readonly dash: readonly number[];
  readonly shape: MarkShape;
}

const LOOKS: readonly SeriesLook[] = [
  { dash: [], shape: 'circle' },
  { dash: [0.55, 0.3], shape: 'square' },
  { dash: [0.2, 0.2], shape: 'triangle' },
  { dash: [0.8, 0.22, 0.12, 0.22], shape: 'diamond' },
  { dash: [0.85, 0.45], shape: 'wedge' },
  { dash: [0.4, 0.18, 0.1, 0.18, 0.1, 0.18], shape: 'plus' },
];

/** The look of the series at this place; beyond the sixth they begin again. */
export function seriesLook(index: number): SeriesLook {
  return LOOKS[index % LOOKS.length]!;
}
