import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInBatches } from '../../../src/domain/groups/protection';

const THRESHOLD = 5;

describe('a live result of an anonymous group', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 0],
    [9, 0],
    [10, 5],
    [14, 5],
    [15, 10],
    [23, 15],
  ])('with %d responses counts %d while the room is open: a whole batch behind', (received, counted) => {
    expect(countInBatches(received, false, THRESHOLD)).toBe(counted);
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [11, 11],
  ])('with %d responses counts %d once the room is closed', (received, counted) => {
    expect(countInBatches(received, true, THRESHOLD)).toBe(counted);
  });

  it('never lets one display be subtracted from another and leave fewer than a batch', () => {
    fc.assert(
      fc.property(fc.nat({ max: 120 }), fc.integer({ min: 2, max: 12 }), (last, threshold) => {
        // Everything somebody could write down: a display after each response, then the final one.
        const open = Array.from({ length: last + 1 }, (_, received) => countInBatches(received, false, threshold));
        const displays = [...open, countInBatches(last, true, threshold)];
        const steps = displays.flatMap((one, index) => displays.slice(index + 1).map((later) => later - one));
        expect(steps.filter((step) => step !== 0 && step < threshold)).toEqual([]);
        expect(displays.filter((count) => count > 0 && count < threshold)).toEqual([]);
      }),
    );
  });
});
