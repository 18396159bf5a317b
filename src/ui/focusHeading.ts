/** Puts the focus on the heading of the screen, where a reader hears what stands there; for when what had it is gone. */
export function focusHeading(): void {
  const heading = document.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
