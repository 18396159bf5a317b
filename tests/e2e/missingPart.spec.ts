/** A part of the app that the network does not bring: said in its own words, and there when the network is. */
import { expect, test } from './fixtures';

test.use({ allowed: [/Failed to load resource|dynamically imported module|Unable to preload CSS/u] });

test('a screen that does not come says so, leaves the menu, and comes when it is tried again', async ({ page }) => {
  // Before the worker has stored anything every part comes over the network.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const parts = /\/assets\/(?:SettingsPage|nl-settings)-[^/]+$/u;
  await page.route(parts, (route) => route.abort());
  await page.getByRole('link', { name: 'Instellingen' }).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Dit deel van Groeikompas kon niet laden');
  await page.getByRole('link', { name: 'Communities', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.getByRole('link', { name: 'Instellingen' }).click();
  // Only a part that was refused again may come: otherwise it is there before anybody could try.
  await expect(notice).toContainText('Dit deel van Groeikompas kon niet laden');
  await page.unroute(parts);
  await notice.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
  const sheets = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'), (link) => link.sheet !== null),
  );
  expect(sheets, 'its styles came too').not.toContain(false);
});

test('a page that can not even begin says so, and begins when it is loaded again', async ({ page }) => {
  const drawing = /\/assets\/react-dom-[^/]+\.js$/u;
  await page.route(drawing, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Wat op dit apparaat staat, is veilig.');
  await page.unroute(drawing);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
