/** Something that must be there before a component can be drawn: suspends once, then stays. */
import { use } from 'react';

const loads = new Map<string, Promise<unknown>>();

/**
 * @param key names what is loaded; the same key gives the same value for as long as the page lives.
 * @param load fetches it; a failure is forgotten, so that the next try loads again, and ends in the error boundary.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Value {
  let loading = loads.get(key) as Promise<Value> | undefined;
  if (!loading) {
    loading = load();
    loads.set(key, loading);
    loading.catch(() => loads.delete(key));
  }
  return use(loading);
}
