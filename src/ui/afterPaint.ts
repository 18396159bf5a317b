/** Longer than a frame takes on a slow phone; a page that goes to the background paints no more. */
const PATIENCE_IN_MS = 250;

/**
 * Runs work when the browser has shown what was just changed, so that a choice is seen before anything else happens to it.
 * Where nothing is painted (a hidden tab, a test) it runs at once.
 */
export function afterPaint(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) {
    run();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    run();
  };
  requestAnimationFrame(() => {
    setTimeout(once);
  });
  setTimeout(once, PATIENCE_IN_MS);
}
