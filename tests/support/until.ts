/** Waits until a live room is as a test wants it. */
import { TestRunner } from 'vitest';

interface Watchable<View> {
  readonly view: () => View;
  readonly watch: (listener: () => void) => () => void;
}

/** Resolves once it is so; fails with what was seen last, before the test itself is out of time: that would not say what it waited for. */
export function until<View>(watched: Watchable<View>, isSo: (view: View) => boolean, what = 'it'): Promise<View> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const view = watched.view();
      if (!isSo(view)) return;
      end();
      resolve(view);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`waited for ${what} in vain: ${JSON.stringify(watched.view())}`));
    }, timeLeft());
    const unwatch = watched.watch(look);
    const end = () => {
      clearTimeout(timer);
      unwatch();
    };
    look();
  });
}

/** Milliseconds. */
const [OUTSIDE_A_TEST, TO_SAY_IT] = [20_000, 500];

function timeLeft(): number {
  const test = TestRunner.getCurrentTest();
  const began = test?.result?.startTime;
  return began === undefined || !test ? OUTSIDE_A_TEST : Math.max(0, began + test.timeout - Date.now() - TO_SAY_IT);
}
