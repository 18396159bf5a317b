/** Every screen without violations, in both languages and themes, on a phone and a laptop; and without sideways scroll. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { snapshotId, startScan } from './steps';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The addresses of all screens, with a measurement that has a few answers. */
async function allScreens(page: Page): Promise<string[]> {
  await startScan(page, 'quick');
  const id = snapshotId(page);
  await page.getByRole('radio').nth(0).check();
  await page.goto('./');
  await page.getByRole('button', { name: /Open het voorbeeld|Open the example/u }).click();
  await expect(page).toHaveURL(/\/results$/u);
  const example = snapshotId(page);
  const community = '/c/example-westerkwartier';
  return [
    '/',
    '/new',
    community,
    `${community}/issues`,
    `${community}/compare`,
    `/s/${id}/score`,
    `/s/${id}/score/regio.visie`,
    `/s/${id}/results`,
    `/s/${example}/results`,
    `/s/${example}/focus`,
    '/coach',
    '/settings',
    '/guide',
    '/nowhere',
  ];
}

async function settle(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const { language, theme } of [
  { language: 'nl', theme: 'light' },
  { language: 'nl', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const) {
  test(`no screen has a violation in ${language}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.addInitScript((chosen) => {
      localStorage.setItem('groeikompas.language', chosen);
    }, language);
    const screens = await allScreens(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const screen of screens) {
        await page.goto(`./#${screen}`);
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
        expect(told, `${screen} at ${width} px`).toEqual([]);
      }
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
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, screen).toBeLessThanOrEqual(0);
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
