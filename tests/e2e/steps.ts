/** What journeys do over and over, in the words of the interface. */
import { expect, type Page } from '@playwright/test';

/** A new community and scan without any form, on the first item. */
export async function startScan(page: Page, scope: 'quick' | 'full'): Promise<void> {
  await page.goto(`./#/start/${scope}`);
  await expect(page.getByRole('radio').first()).toBeVisible();
}

/** The id of the item on the screen. */
export async function currentItem(page: Page): Promise<string> {
  return (await page.getByRole('radio').first().getAttribute('name')) ?? '';
}

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

/**
 * Answers items with single keys inside the item, and goes on with Tab and Enter: no pointer at all.
 * @param keys taken in turn; `w` is “don't know”, `n` is “does not apply”
 * @param given filled with what was answered, by item
 */
export async function answerWithKeys(
  page: Page,
  count: number,
  keys: readonly string[],
  given: Map<string, string>,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    const item = await currentItem(page);
    const key = keys[index % keys.length]!;
    const value = key === 'w' ? 'dk' : key === 'n' ? 'na' : key;
    await tabTo(page, () => page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio'));
    await page.keyboard.press(key);
    await expect(page.locator(`input[name="${item}"][value="${value}"]`)).toBeChecked();
    given.set(item, value);
    if (index === count - 1) break;
    await tabTo(page, () =>
      page.evaluate(() => /^(Volgende|Naar )/u.test(document.activeElement?.textContent.trim() ?? '')),
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => currentItem(page)).not.toBe(item);
  }
}

/** Presses Tab until what is wanted has the focus. */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reachable with the Tab key');
}
