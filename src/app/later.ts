/** A store whose code is still to come: what is asked of it waits, in the order in which it was asked. */
import type { StorageProblem, Unsubscribe, Watch } from '../state/ports';

type Asked = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/**
 * What a store is asked ends in a `Saved`, but for what begins with `watch`: that is a watch, or makes one.
 * @param load fetches the store; failing to is a failed save.
 */
export function later<Store extends object>(load: () => Promise<Store>): Store {
  const store = async () => (await load()) as unknown as Asked;
  const ask =
    (name: string) =>
    async (...given: readonly unknown[]) => {
      try {
        return await (
          await store()
        )[name]!(...given);
      } catch {
        return { ok: false, problem: 'failed' satisfies StorageProblem };
      }
    };
  const watch =
    (name: string) =>
    (...given: readonly unknown[]) => {
      const isWatch = typeof given[0] === 'function';
      const watching = watchLater(store, (asked) => (isWatch ? asked[name] : asked[name]!(...given)) as Watch<unknown>);
      return isWatch ? watching(...(given as Parameters<Watch<unknown>>)) : watching;
    };
  // The same each time it is asked for: a screen would take another function for another question, and begin anew.
  const asked = new Map<string, unknown>();
  return new Proxy({} as Store, {
    get: (_store, name) => {
      // Nothing waits for the store itself.
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (!asked.has(name)) asked.set(name, name.startsWith('watch') ? watch(name) : ask(name));
      return asked.get(name);
    },
  });
}

/** Watches once what it takes is loaded, unless nobody watches any more by then. */
function watchLater<Store, Value>(load: () => Promise<Store>, take: (store: Store) => Watch<Value>): Watch<Value> {
  return (onValue, onProblem) => {
    let unwatch: Unsubscribe | null = null;
    let isStopped = false;
    load().then(
      (store) => {
        if (!isStopped) unwatch = take(store)(onValue, onProblem);
      },
      () => {
        if (!isStopped) onProblem('failed');
      },
    );
    return () => {
      isStopped = true;
      unwatch?.();
    };
  };
}
