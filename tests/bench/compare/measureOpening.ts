/** How long a screen takes to be there, with so much in the database. */
import type { Browser } from 'playwright';
import { newContext } from '../web/measureLoad';
import { addProbe, usableAfter } from '../web/probe';
import { fill } from './seed';

interface Opening {
  readonly url: string;
  readonly path: string;
  /** What has to match something before the screen counts as there. */
  readonly screen: readonly string[];
  readonly rows: Parameters<typeof fill>[2];
}

export interface Prepared {
  /** Opens the screen in a new page. @returns milliseconds since navigation. */
  readonly open: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Fills a database of its own, and opens the screen once: that also stores the app on the device, and is not counted. */
export async function prepareOpening(browser: Browser, { url, path, screen, rows }: Opening): Promise<Prepared> {
  const context = await newContext(browser);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${url}#${path}`, { waitUntil: 'commit' });
    const time = await usableAfter(page);
    await page.close();
    return time;
  };
  try {
    await fill(context, url, rows);
    await addProbe(context, screen);
    await open();
  } catch (error) {
    await context.close();
    throw error;
  }
  return { open, close: () => context.close() };
}
