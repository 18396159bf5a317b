/** How a dimension is told apart without reading: a colour, and always a shape or a letter beside it. */

export type MarkShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'wedge' | 'plus' | 'star' | 'chevron';

interface DimensionMark {
  /** The custom property that holds the colour in both themes. */
  readonly token: string;
  readonly shape: MarkShape;
  readonly letter: string;
}

/** The place of a dimension in the model's order, from 0, or growth, which stands apart. */
export type MarkIndex = number | 'growth';

const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'wedge', 'plus', 'star'] as const;

/** Regio, LLO, arbeid, samenstelling, vorming, facilitering, veerkracht. */
export const DIMENSION_MARKS: readonly DimensionMark[] = SHAPES.map((_, index) => markOf(index));

export const GROWTH_MARK: DimensionMark = { token: '--dim-growth', shape: 'chevron', letter: 'Gr' };

/**
 * The mark of a dimension. Instruments with more than seven get the colours again with the next shape, so that colour and
 * shape together stay unique up to 49.
 */
export function markOf(index: MarkIndex): DimensionMark {
  if (index === 'growth') return GROWTH_MARK;
  const round = Math.floor(index / SHAPES.length);
  const shape = SHAPES[(index + round) % SHAPES.length] ?? 'circle';
  return {
    token: `--dim-${(index % SHAPES.length) + 1}`,
    shape,
    letter: String.fromCodePoint('A'.codePointAt(0)! + index),
  };
}

/** The colour as CSS writes it. */
export function markColour(index: MarkIndex): string {
  return `var(${markOf(index).token})`;
}
