/** What is chosen or typed and not in the database, told by whoever holds it: the page is not left over it unasked. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** `open`: on its way, or still being filled in. `stuck`: refused, or waiting for a decision. */
type Unsaved = 'open' | 'stuck';

/** By the path of the screen where it is. */
const unsaved = createStore<Readonly<Record<string, Unsaved>>>(() => ({}));

export function tellUnsaved(path: string, now: Unsaved | null): void {
  const { [path]: before = null, ...others } = unsaved.getState();
  if (before === now) return;
  unsaved.setState(now ? { ...others, [path]: now } : others, true);
  if (hasUnsaved()) window.addEventListener('beforeunload', ask);
  else leaveUnsaved();
}

export function hasUnsaved(): boolean {
  return isAny(unsaved.getState());
}

export function useHasUnsaved(): boolean {
  return useStore(unsaved, isAny);
}

function isAny(all: Readonly<Record<string, Unsaved>>): boolean {
  return Object.keys(all).length > 0;
}

/** The person knows, and wants to leave all the same. */
export function leaveUnsaved(): void {
  window.removeEventListener('beforeunload', ask);
}

/** The first screen where something is stuck, which the screens elsewhere can not show; null when there is none. */
export function useStuck(): string | null {
  return useStore(unsaved, (all) => Object.keys(all).find((path) => all[path] === 'stuck') ?? null);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // The browsers of a few years ago look at this alone.
  Object.assign(event, { returnValue: '' });
}
