/** What only our app does: opening without network, results after the last answer, a home with many measurements. */
import type { Browser } from 'playwright';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { serveFolder } from '../support/served';
import { PLAIN } from './conditions';
import { ITEM_SCREEN } from './form';
import { clickAnswer } from './measureClicks';
import { newContext, openFirstItem } from './measureLoad';
import { FINISH, HOME, homeScreen, OURS, RESULTS_SCREEN, scoreItem } from './ours';
import { addProbe, usableAfter, within } from './probe';
import { fillDatabase, seedOf } from './seed';

/** A first visit, the server gone, a reload. @returns milliseconds until the item can be answered again. */
export async function measureOfflineReload(browser: Browser, folder: string): Promise<number> {
  const served = await serveFolder(folder);
  const context = await newContext(browser);
  try {
    const page = await openFirstItem(context, served.url, OURS, PLAIN);
    await usableAfter(page);
    await within(
      30_000,
      'the app was not stored on the device',
      page.evaluate(async () => {
        const { serviceWorker } = navigator;
        await serviceWorker.ready;
        if (serviceWorker.controller) return;
        await new Promise((resolve) => {
          serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
      }),
    );
    served.stop();
    await page.reload({ waitUntil: 'commit' });
    return await usableAfter(page);
  } finally {
    served.stop();
    await context.close();
  }
}

export interface ResultsTime {
  /** From the click on the last answer, with the button to the results pressed as soon as that answer shows. */
  readonly fromAnswer: number;
  /** From the click on that button. */
  readonly fromButton: number;
}

/** All items but the last one answered: the last answer, then the results. */
export async function measureResults(browser: Browser, url: string, instrument: Instrument): Promise<ResultsTime> {
  const context = await newContext(browser);
  try {
    const seed = seedOf(instrument, 1, 1);
    await fillDatabase(context, url, seed);
    await addProbe(context, ITEM_SCREEN);
    const page = await context.newPage();
    const lastItem = instrument.model.items.at(-1)!;
    await page.goto(url + scoreItem(seed.snapshots[0]!.id, lastItem.id), { waitUntil: 'commit' });
    await usableAfter(page);
    const finish = page.getByRole('link', { name: FINISH }).or(page.getByRole('button', { name: FINISH }));
    await finish.waitFor({ timeout: 15_000 });
    const answer = await clickAnswer(page, '3');
    await page.evaluate(() => {
      window.probe.timeNextClick();
    });
    await finish.click({ timeout: 15_000 });
    const drawn = await within(
      15_000,
      'the results were not drawn',
      page.evaluate((selectors) => window.probe.drawn(selectors), RESULTS_SCREEN),
    );
    const button = await page.evaluate(() => window.probe.click);
    return { fromAnswer: drawn - answer.at, fromButton: drawn - button.at };
  } finally {
    await context.close();
  }
}

/** Opens home with so many measurements, ten to a community; filled once, opened `runs` times. */
export async function measureHome(
  browser: Browser,
  url: string,
  instrument: Instrument,
  snapshotCount: number,
  runs: number,
): Promise<number[]> {
  const context = await newContext(browser);
  try {
    const seed = seedOf(instrument, snapshotCount);
    await fillDatabase(context, url, seed);
    await addProbe(context, homeScreen(seed.communities.map(({ id }) => id)));
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await context.newPage();
      await page.goto(url + HOME, { waitUntil: 'commit' });
      times.push(await usableAfter(page));
      await page.close();
    }
    return times;
  } finally {
    await context.close();
  }
}
