/** Every screen without violations, in both languages and themes, on a phone and a laptop; and without sideways scroll. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, settle } from './axe';
import { expect, test } from './fixtures';
import { snapshotId, startScan } from './steps';

/** The addresses of all screens, with a measurement that has a few answers, and one that a group is to fill in. */
async function allScreens(page: Page): Promise<string[]> {
  await startScan(page, 'quick');
  const id = snapshotId(page);
  await page.getByRole('radio').nth(0).check();
  const own = `/c/${await communityOf(page, id)}`;
  await page.goto(`./#${own}/together`);
  await page.getByRole('button', { name: /^(?:Klaar: maak|Ready: make)/u }).click();
  await expect(page).toHaveURL(/#\/g\/[^/]+$/u);
  const group = new URL(page.url()).hash.slice(1);
  await page.goto('./');
  await page.getByRole('button', { name: /Open het voorbeeld|Open the example/u }).click();
  await expect(page).toHaveURL(/\/results$/u);
  const example = snapshotId(page);
  const community = '/c/example-westerkwartier';
  return [
    '/',
    '/new',
    own,
    `${own}/together`,
    community,
    `${community}/issues`,
    `${community}/compare`,
    `/s/${id}/score`,
    `/s/${id}/score/regio.visie`,
    `/s/${id}/results`,
    `/s/${example}/results`,
    `/s/${example}/focus`,
    ...['', '/screen', '/type', '/tablet', '/paper', '/collect', '/live'].map((way) => group + way),
    '/join',
    '/coach',
    '/settings',
    '/guide',
    '/nowhere',
  ];
}

/** Asked from the database: no screen of the measurement shows it. */
function communityOf(page: Page, id: string): Promise<string> {
  return page.evaluate(
    (snapshot) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('groeikompas');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('snapshots').objectStore('snapshots').get(snapshot);
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { communityId: string }).communityId);
          };
        };
      }),
    id,
  );
}

// Each language and theme, and in each of them both widths, without every combination of the three.
for (const { language, theme, width } of [
  { language: 'nl', theme: 'light', width: 360 },
  { language: 'nl', theme: 'dark', width: 1280 },
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 360 },
] as const) {
  test(`no screen has a violation in ${language}, ${theme}, ${width} px wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.addInitScript((chosen) => {
      localStorage.setItem('groeikompas.language', chosen);
    }, language);
    const screens = await allScreens(page);
    await page.setViewportSize({ width, height: 800 });
    for (const screen of screens) {
      await page.goto(`./#${screen}`);
      await expectAccessible(page, screen);
    }
  });
}

test('at 320 px, and at 200 % zoom, nothing scrolls sideways', async ({ page }) => {
  test.setTimeout(120_000);
  const screens = await allScreens(page);
  // 200 % zoom of a 640 px wide window is what a 320 px wide one shows.
  await page.setViewportSize({ width: 320, height: 700 });
  for (const screen of screens) {
    await page.goto(`./#${screen}`);
    await settle(page);
    await expectNoSidewaysScroll(page, screen);
  }
});

test('one statement and its five answers stand on a small phone without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startScan(page, 'full');
  const levels = page.locator('input[type="radio"]');
  const last = await levels.nth(4).locator('xpath=ancestor::label | following-sibling::label').first().boundingBox();
  const bar = await page.getByRole('navigation', { name: 'Meten' }).boundingBox();
  expect(last).not.toBeNull();
  expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y);
});
