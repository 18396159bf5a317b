/** A value that tells when it changes, as React's `useSyncExternalStore` wants it. */
import type { Unsubscribe } from '../../state/ports';

export interface Watched<Value> {
  readonly view: () => Value;
  readonly watch: (listener: () => void) => Unsubscribe;
  set(change: Partial<Value>): void;
}

export function watched<Value extends object>(first: Value): Watched<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    view: () => value,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
  };
}
