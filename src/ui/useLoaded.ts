/** Something that must be there before a component can be drawn: suspends until it is, then stays. */
import { use } from 'react';

const loads = new Map<string, Promise<unknown>>();

/**
 * @param key names what is loaded; the same key gives the same value for as long as the page lives.
 * @param load fetches it; a failure is forgotten, so that the next try loads again, and ends in the error boundary.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Value {
  return use(beginLoading(key, load));
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
    () => loads.delete(key),
  );
  return begun;
}
