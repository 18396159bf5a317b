/** Longer than from one answer to the next of who is in a hurry. */
const QUIET_IN_MS = 1_000;
/** Who never pauses gets it all the same. */
const PATIENCE_IN_MS = 20_000;
const SIGNS = ['pointerdown', 'keydown'] as const;

/**
 * Runs work that a slow device would feel: once the page and its own parts have come, and nobody has pressed anything for a
 * moment. Once begun it can not be held up, so it must not begin between two answers.
 */
export function whenQuiet(run: () => void): void {
  const begin = () => {
    const end = () => {
      clearTimeout(quiet);
      clearTimeout(patience);
      for (const sign of SIGNS) document.removeEventListener(sign, again, { capture: true });
      run();
    };
    const again = () => {
      clearTimeout(quiet);
      quiet = setTimeout(end, QUIET_IN_MS);
    };
    let quiet = setTimeout(end, QUIET_IN_MS);
    const patience = setTimeout(end, PATIENCE_IN_MS);
    for (const sign of SIGNS) document.addEventListener(sign, again, { capture: true, passive: true });
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
