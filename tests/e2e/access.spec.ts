/** Every screen without violations, in both languages and themes, on a phone and a laptop; and without sideways scroll. */
import { expect, test, withoutServiceWorker } from './fixtures';
import { allScreens, expectAllAccessible } from './screens';
import { startScan } from './steps';

test.beforeEach(({ context }) => withoutServiceWorker(context));

// Each language and theme, and in each of them both widths, without every combination of the three. As wide as the phone is
// what a window of 640 px shows at 200 %: nothing scrolls sideways there either.
for (const { device, width, looks } of [
  {
    device: 'phone',
    width: 320,
    looks: [
      { language: 'nl', theme: 'light' },
      { language: 'en', theme: 'dark' },
    ],
  },
  {
    device: 'laptop',
    width: 1280,
    looks: [
      { language: 'nl', theme: 'dark' },
      { language: 'en', theme: 'light' },
    ],
  },
] as const) {
  test(`no screen has a violation or scrolls sideways on a ${device}, in both languages and themes`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const screens = await allScreens(page);
    await page.setViewportSize({ width, height: 800 });
    await expectAllAccessible(page, screens, looks);
  });
}

test('one statement and its five answers stand on a small phone without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await startScan(page, 'full');
  const levels = page.locator('input[type="radio"]');
  const last = await levels.nth(4).locator('xpath=ancestor::label | following-sibling::label').first().boundingBox();
  const bar = await page.getByRole('navigation', { name: 'Meten' }).boundingBox();
  expect(last).not.toBeNull();
  expect(last!.y + last!.height).toBeLessThanOrEqual(bar!.y);
});
