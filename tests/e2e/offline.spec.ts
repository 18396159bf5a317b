/** After one visit everything works without network, a reload included. */
import { expect, test } from './fixtures';
import { currentItem, expectSaved, readyOffline, startScan } from './steps';

test('first visit, then offline: reload, open the example, see results and focus', async ({ page, context }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Westerkwartier/u })).toBeVisible();
  const profile = page.getByRole('table', { name: 'Score per onderdeel' });
  await expect(profile.getByRole('row').filter({ hasText: 'Leven lang ontwikkelen' })).toContainText('1,7');
  await expect(page.getByRole('img', { name: /radar/iu })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de focus voor het vervolg' }).click();
  const front = page.getByRole('region', { name: 'Eerst hieraan' }).getByRole('list').first();
  await expect(front.locator('> li')).toHaveCount(3);
  await front.getByText('Waarom dit?').first().click();
  await expect(front.getByText(/Nu 1, doel 4/u).first()).toBeVisible();
});

test('answers given offline are there after a reload offline', async ({ page, context }) => {
  await startScan(page, 'quick');
  await readyOffline(page);
  await context.setOffline(true);
  await expect(page.getByText('Je bent offline.')).toBeVisible();
  const item = await currentItem(page);
  await page.getByRole('radio').nth(3).check();
  await expectSaved(page);
  await page.reload();
  await expect(page.locator(`input[name="${item}"][value="4"]`)).toBeChecked();
});
