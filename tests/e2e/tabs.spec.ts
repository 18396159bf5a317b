/** Two tabs on one measurement see each other's changes and lose nothing. */
import { expect, test, expectClean, watch } from './fixtures';
import { currentItem, expectSaved, startScan } from './steps';

test('an answer given in one tab appears in the other', async ({ page, context }) => {
  await startScan(page, 'quick');
  const item = await currentItem(page);
  const other = await context.newPage();
  const watchedOther = watch(other);
  await other.goto(page.url());
  await expect(other.getByRole('radio').first()).toBeVisible();
  await page.getByRole('radio').nth(1).check();
  await expectSaved(page);
  await expect(other.locator(`input[name="${item}"][value="2"]`)).toBeChecked();
  await other.getByRole('radio').nth(4).check();
  await expectSaved(other);
  await expect(page.locator(`input[name="${item}"][value="5"]`)).toBeChecked();
  expectClean(watchedOther);
});
