/**
 * A database that takes what is written and does not commit it until it is told to: what lies between the two lasts long enough
 * to be looked at, and another tab's write waits behind it.
 */
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    heldStore: {
      isHeld: boolean;
      /** Of writes that the database has taken, and not committed. */
      taken: number;
    };
  }
}

/** Before any page is opened. */
export async function withHeldStore(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const state = { isHeld: false, taken: 0 };
    window.heldStore = state;
    const held = new Set<IDBTransaction>();
    const asked = new WeakSet<IDBTransaction>();

    type Method<Owner> = (this: Owner, ...given: unknown[]) => unknown;
    const replace = <Owner extends object>(
      owner: Owner,
      name: string,
      by: (own: Method<Owner>) => Method<Owner>,
    ): void => {
      const own = Object.getOwnPropertyDescriptor(owner, name)!.value as Method<Owner>;
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: by(own) });
    };
    /** A transaction ends when nothing more is asked in it: so something is asked, over and over. */
    const keepOpen = (store: IDBObjectStore): void => {
      const { transaction } = store;
      if (!state.isHeld) {
        held.delete(transaction);
        if (asked.has(transaction)) transaction.commit();
        return;
      }
      store.getKey('nothing').onsuccess = () => {
        keepOpen(store);
      };
    };
    const hold = (write: Method<IDBObjectStore>): Method<IDBObjectStore> =>
      function (...given) {
        const request = write.apply(this, given) as IDBRequest;
        if (!state.isHeld || held.has(this.transaction)) return request;
        held.add(this.transaction);
        request.addEventListener('success', () => {
          state.taken += 1;
        });
        keepOpen(this);
        return request;
      };
    replace(IDBObjectStore.prototype, 'put', hold);
    replace(IDBObjectStore.prototype, 'add', hold);
    replace(
      IDBTransaction.prototype,
      'commit',
      (commit) =>
        function () {
          if (held.has(this)) asked.add(this);
          else commit.apply(this);
        },
    );
  });
}

/** From now on what a page writes is taken, and not committed. */
export async function hold(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window.heldStore, { isHeld: true, taken: 0 });
  });
}

/** Waits until the database has taken what was written, and the screen has had its chance to say something about it. */
export async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => window.heldStore.taken > 0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

export async function release(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heldStore.isHeld = false;
  });
}
