/** A disk that is full, a database that vanished: the browser refuses every write to some of its stores. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

type Write = (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) => IDBRequest<IDBValidKey>;

/** Ends with `vi.restoreAllMocks()`. @param error as the browser names it. */
export function failingStore(names: string | readonly string[], error: string): void {
  const refused = [names].flat();
  for (const method of ['add', 'put'] as const) {
    const write = Reflect.get(IDBObjectStore.prototype, method) as Write;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      if (refused.includes(this.name)) throw new DOMException(`the test lets ${this.name} fail`, error);
      return write.apply(this, given);
    });
  }
}
