/**
 * Whether a screen was reached from within the app. Then it moves the focus to its title; on the first screen after opening,
 * the browser itself announces the page.
 */
let moved = false;

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', () => {
    moved = true;
  });
}

export function cameFromWithin(): boolean {
  return moved;
}
