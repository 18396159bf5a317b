import { markPath } from '../markPath';

/** A wedge that points at the middle answer: to the right beside rows, up under columns. */
export function MedianMark({ points = 'right' }: { readonly points?: 'right' | 'up' }) {
  return (
    <svg viewBox="-1.3 -1.3 2.6 2.6" width="0.85em" height="0.85em" aria-hidden="true" focusable="false">
      <path d={markPath('triangle', 1)} transform={points === 'right' ? 'rotate(90)' : undefined} fill="currentColor" />
    </svg>
  );
}
