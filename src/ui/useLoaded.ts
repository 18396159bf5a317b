/** Something that must be there before a component can be drawn: suspends until it is, then stays. */
import { use } from 'react';

const loads = new Map<string, Promise<unknown>>();
/** Keys that a component waits for. */
const awaited = new Set<string>();
const failed = new WeakSet<Promise<unknown>>();

/**
 * @param key names what is loaded; the same key gives the same value for as long as the page lives.
 * @param load fetches it. A failure ends in the nearest boundary, and is forgotten then: the next try loads again.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Value {
  const loading = beginLoading(key, load);
  awaited.add(key);
  // Forgotten only after it was told: to forget it before would be to load again and again, and never tell.
  if (failed.has(loading)) setTimeout(forget, 0, key, loading);
  return use(loading);
}

/** Begins to load ahead what a component will ask for under the same key; what is under way is not begun again. */
export function beginLoading<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
  const known = loads.get(key);
  if (known) return known as Promise<Value>;
  const begun = load();
  loads.set(key, begun);
  begun.then(
    // React reads these off a promise: what is here already is then drawn at once instead of suspending for a moment.
    (value) => Object.assign(begun, { status: 'fulfilled', value }),
    () => {
      failed.add(begun);
      if (!awaited.has(key)) loads.delete(key);
    },
  );
  return begun;
}

function forget(key: string, told: Promise<unknown>): void {
  if (loads.get(key) !== told) return;
  loads.delete(key);
  awaited.delete(key);
}
