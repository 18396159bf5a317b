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
