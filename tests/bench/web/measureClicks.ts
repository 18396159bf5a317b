/** Answering with a real mouse: how long from a click until the screen shows it. */
import type { Browser, Page } from 'playwright';
import { percentile } from '../support/statistics';
import { setConditions, PLAIN, type Conditions } from './conditions';
import type { Form } from './form';
import { newContext, openFirstItem } from './measureLoad';
import { usableAfter, within, type ClickTime } from './probe';

export interface ClickTimes {
  readonly p50: number;
  readonly p95: number;
}

const PAUSE_MS = 150;
const ITEMS = 8;
const LEVELS = ['1', '2', '3', '4', '5'];

/** 40 clicks over eight items. The slower processor counts from the first item on, not while loading. */
export async function measureClicks(
  browser: Browser,
  url: string,
  form: Form,
  conditions: Conditions,
): Promise<ClickTimes> {
  const context = await newContext(browser);
  try {
    const page = await openFirstItem(context, url, form, PLAIN);
    await usableAfter(page);
    await page.waitForLoadState('networkidle');
    await setConditions(page, conditions);
    const times: number[] = [];
    for (let item = 0; item < ITEMS; item += 1) {
      if (item > 0) await goToNext(page, form);
      for (const level of LEVELS) {
        const { at, shown } = await clickAnswer(page, level);
        times.push(shown - at);
      }
    }
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  } finally {
    await context.close();
  }
}

export async function clickAnswer(page: Page, value: string): Promise<ClickTime> {
  const spot = await page.evaluate((wanted) => {
    const input = window.probe.answers().find((answer) => answer.value === wanted);
    if (!input) throw new Error(`no answer ${wanted} on the screen`);
    const target = input.labels?.[0] ?? input;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + Math.min(width, 200) / 2, y: top + height / 2 };
  }, value);
  await page.waitForTimeout(PAUSE_MS);
  await page.evaluate(() => {
    window.probe.timeNextClick();
  });
  await page.mouse.click(spot.x, spot.y);
  const time = await within(
    15_000,
    'a click was not answered',
    page.evaluate(() => window.probe.click),
  );
  const isChosen = await page.evaluate(
    (wanted) => window.probe.answers().some((answer) => answer.value === wanted && answer.checked),
    value,
  );
  if (!isChosen) throw new Error(`a click did not choose answer ${value}`);
  return time;
}

async function goToNext(page: Page, form: Form): Promise<void> {
  const name = await page.evaluate(() => window.probe.answers()[0]?.name);
  await page.getByRole(form.next.role, { name: form.next.name }).click({ timeout: 15_000 });
  await page.waitForFunction(
    (before) => {
      const now = window.probe.answers()[0]?.name;
      return now !== undefined && now !== before;
    },
    name,
    { polling: 20, timeout: 15_000 },
  );
}
