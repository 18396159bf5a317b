import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/app/whenQuiet';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function answer() {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
}

describe('what a slow device would feel', () => {
  test('begins when nobody has pressed anything for three seconds, and once', () => {
    const run = vi.fn();
    whenQuiet(run);
    vi.advanceTimersByTime(2_999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('does not begin between two answers', () => {
    const run = vi.fn();
    whenQuiet(run);
    for (let given = 0; given < 9; given += 1) {
      vi.advanceTimersByTime(2_900);
      answer();
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('comes within half a minute to who never pauses', () => {
    const run = vi.fn();
    whenQuiet(run);
    for (let given = 0; given < 30; given += 1) {
      vi.advanceTimersByTime(1_000);
      answer();
    }
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
