/**
 * Runs work when the browser has shown what was just changed, so that a choice is seen before it is written away.
 * Where nothing is painted (a hidden tab, a test) it runs at once.
 */
export function afterPaint(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function' || document.hidden) {
    run();
    return;
  }
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}
