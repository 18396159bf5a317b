/** The main journey in an ordinary Firefox: a start without a form, answers by keyboard, a reload, results and focus, and offline. */
import { expect, test } from './fixtures';
import { answerWithKeys, currentItem, expectSaved, readyOffline, snapshotId, startScan } from './steps';

test('in Firefox: start at once, answer by keyboard, reload, see results and focus', async ({ page }) => {
  const given = new Map<string, string>();
  await startScan(page, 'quick');
  const snapshot = snapshotId(page);
  const first = await currentItem(page);
  await answerWithKeys(page, 7, ['3', '2', 'w', '1', '5', '2', 'n'], given);
  await expectSaved(page);
  await page.reload();
  for (const [item, value] of given) {
    await page.goto(`./#/s/${snapshot}/score/${item}`);
    await expect(page.locator(`input[name="${item}"][value="${value}"]`)).toBeChecked();
  }
  expect([...given.keys()]).toContain(first);

  await page.goto(`./#/s/${snapshot}/results`);
  await expect(page.getByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Score per onderdeel' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar de focus voor het vervolg' }).click();
  const front = page.getByRole('region', { name: 'Eerst hieraan' }).getByRole('list').first();
  await expect(front.locator('> li')).toHaveCount(3);
});

test('in Firefox: after one visit it works offline, and keeps what is answered there', async ({ page, context }) => {
  await startScan(page, 'quick');
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Je bent offline.')).toBeVisible();
  const item = await currentItem(page);
  await page.getByRole('radio').nth(3).check();
  await expectSaved(page);
  await page.reload();
  await expect(page.locator(`input[name="${item}"][value="4"]`)).toBeChecked();
});
