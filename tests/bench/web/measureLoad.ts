/** A first visit: how long until the first item can be answered, and how many bytes that took. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { setConditions, type Conditions } from './conditions';
import { ITEM_SCREEN, type Form } from './form';
import { addProbe, usableAfter } from './probe';

/** Bytes over the line, compressed, of everything asked for before the first item could be answered. */
export interface Weight {
  readonly html: number;
  readonly js: number;
  readonly css: number;
  readonly data: number;
  /** The four above. */
  readonly total: number;
  readonly fonts: number;
  readonly pictures: number;
}

interface Load {
  readonly usable: number;
  readonly weight: Weight;
}

export async function measureLoad(browser: Browser, url: string, form: Form, conditions: Conditions): Promise<Load> {
  const context = await newContext(browser);
  try {
    const page = await openFirstItem(context, url, form, conditions);
    const usable = await usableAfter(page);
    // What was asked for in time but came later counts too, and is listed only when it has come.
    await page.waitForLoadState('networkidle');
    return { usable, weight: await weigh(page, usable) };
  } finally {
    await context.close();
  }
}

export function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
}

export async function openFirstItem(
  context: BrowserContext,
  url: string,
  form: Form,
  conditions: Conditions,
): Promise<Page> {
  await addProbe(context, ITEM_SCREEN);
  const page = await context.newPage();
  await setConditions(page, conditions);
  await page.goto(url + form.firstItem, { waitUntil: 'commit' });
  return page;
}

async function weigh(page: Page, usable: number): Promise<Weight> {
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
      const { name, startTime, encodedBodySize } = entry as PerformanceResourceTiming;
      return { path: new URL(name).pathname, startTime, bytes: encodedBodySize };
    }),
  );
  const bytes = { html: 0, js: 0, css: 0, data: 0, fonts: 0, pictures: 0 };
  for (const { path, startTime, bytes: size } of loaded) if (startTime <= usable) bytes[kindOf(path)] += size;
  const { html, js, css, data } = bytes;
  return { ...bytes, total: html + js + css + data };
}

function kindOf(path: string): Exclude<keyof Weight, 'total'> {
  const extension = /\.(\w+)$/u.exec(path)?.[1] ?? 'html';
  if (extension === 'html' || extension === 'js' || extension === 'css') return extension;
  if (['woff', 'woff2', 'ttf'].includes(extension)) return 'fonts';
  return ['svg', 'png', 'ico', 'webp'].includes(extension) ? 'pictures' : 'data';
}
