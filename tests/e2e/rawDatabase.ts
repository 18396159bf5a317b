/** The app's database from outside the app: no screen hears of what is written here. */
import type { Page } from '@playwright/test';

interface Row {
  readonly [field: string]: unknown;
}

/** @returns every row of a table. */
export function rowsOf(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('groeikompas');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      }),
    table,
  );
}

/** Puts a row in the place of the one with the same key. */
export function putRow(page: Page, table: string, row: Row): Promise<void> {
  return page.evaluate(
    ({ name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('groeikompas');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).put(value);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name: table, value: row },
  );
}

/**
 * Leaves a database that a later version of the app has written.
 * @param page on a page of the app's own site that does not have it open.
 */
export function makeNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('groeikompas', 990);
        opening.onupgradeneeded = () => {
          const { result: database } = opening;
          if (!database.objectStoreNames.contains('communities'))
            database.createObjectStore('communities', { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
}
