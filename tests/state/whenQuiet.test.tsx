import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/state/whenQuiet';

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
  test('begins when nobody has pressed anything for a second, and once', () => {
    const run = vi.fn();
    whenQuiet(run);
    vi.advanceTimersByTime(999);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('does not begin between two answers', () => {
    const run = vi.fn();
    whenQuiet(run);
    for (let given = 0; given < 9; given += 1) {
      vi.advanceTimersByTime(900);
      answer();
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('comes within twenty seconds to who never pauses', () => {
    const run = vi.fn();
    whenQuiet(run);
    for (let given = 0; given < 25; given += 1) {
      vi.advanceTimersByTime(800);
      answer();
    }
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
