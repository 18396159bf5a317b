/** What journeys do over and over, in the words of the interface. */
import { expect, type Locator, type Page } from '@playwright/test';

/** A new community and scan without any form, on the first item. */
export async function startScan(page: Page, scope: 'quick' | 'full'): Promise<void> {
  await page.goto(`./#/start/${scope}`);
  await expect(page.getByRole('radio').first()).toBeVisible();
}

/** The id of the item on the screen. */
export async function currentItem(page: Page): Promise<string> {
  return (await page.getByRole('radio').first().getAttribute('name')) ?? '';
}

/** Where a new measurement begins. The form before it has radios too. */
export const FIRST_QUESTION = /#\/s\/[^/]+\/score/u;

/** Waits until the screen says that everything is in the database. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^(Bewaard|Saved)$/u })
      .first(),
  ).toBeVisible();
}

/** Waits until the service worker holds the app. */
export async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}

/** The snapshot's id from the address. */
export function snapshotId(page: Page): string {
  return /\/s\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
}

/** From the top of a page: skip link, name, menu of two, language; and then the screen itself. */
const FROM_THE_TOP = 6;
/** From a choice on: why not, clear, undo, note, previous, overview. */
const PAST_A_CHOICE = 7;

/**
 * Answers items with single keys inside the item, and goes on with Tab and Enter: no pointer at all. After going on the new
 * statement has the focus, so that one press leads to its answers.
 * @param keys taken in turn; `w` is “don't know”, `n` is “does not apply”
 * @param given filled with what was answered, by item
 */
export async function answerWithKeys(
  page: Page,
  count: number,
  keys: readonly string[],
  given: Map<string, string>,
): Promise<void> {
  const radio = page.getByRole('radio');
  const next = page.getByRole('navigation', { name: 'Meten' }).getByRole('link', { name: /^(?:Volgende|Naar )/u });
  for (let index = 0; index < count; index++) {
    const item = await currentItem(page);
    const key = keys[index % keys.length]!;
    const value = key === 'w' ? 'dk' : key === 'n' ? 'na' : key;
    const isAtTop = index === 0 && (await page.evaluate(() => document.activeElement === document.body));
    await tabTo(radio, isAtTop ? FROM_THE_TOP : 1);
    await page.keyboard.press(key);
    await expect(page.locator(`input[name="${item}"][value="${value}"]`)).toBeChecked();
    given.set(item, value);
    if (index === count - 1) break;
    await tabTo(next, PAST_A_CHOICE);
    await page.keyboard.press('Enter');
    await expect(page.locator(`input[name="${item}"]`)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 }), 'the new statement has the focus').toBeFocused();
  }
}

/**
 * Presses Tab until what is wanted, or one of it, has the focus.
 * @param most presses that the screen needs: more means that the focus was lost on the way.
 */
export async function tabTo(wanted: Locator, most: number): Promise<void> {
  const page = wanted.page();
  const reached = wanted.and(page.locator(':focus'));
  for (let presses = 0; (await reached.count()) === 0; presses++) {
    if (presses === most) throw new Error(`not reached with ${most} presses of the Tab key: ${String(wanted)}`);
    await page.keyboard.press('Tab');
  }
}
