/** "Saved" is said of what the database has committed, of all of it, and never of what was chosen just now. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { hold, release, taken, withHeldStore } from './heldStore';
import { expectSaved, startScan } from './steps';

test.beforeEach(({ context }) => withHeldStore(context));

const word = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('an answer is called saved after the commit: the first, a change, and a note', async ({ page }) => {
  await startScan(page, 'quick');
  await expect(word(page, 'Bewaard')).toHaveCount(0);
  await page.getByRole('radio').nth(0).check();
  await expectSaved(page);

  const expectSavedAfterCommit = async (change: () => Promise<void>) => {
    await hold(page);
    await change();
    await taken(page);
    await expect(word(page, 'Bewaren…')).toBeVisible();
    await expect(page.getByText('Bewaard', { exact: true })).toHaveCount(0);
    await release(page);
    await expectSaved(page);
  };
  await expectSavedAfterCommit(() => page.getByRole('radio').nth(2).check());
  await page.getByRole('link', { name: 'Volgende' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectSavedAfterCommit(() => page.getByRole('radio').nth(3).check());
  await page.getByText('Notitie en bewijs').click();
  await expectSavedAfterCommit(async () => {
    await page.getByRole('textbox', { name: 'Notitie' }).fill('Vijf scholen doen mee');
    await page.getByRole('textbox', { name: 'Notitie' }).blur();
  });
});

test('what was called saved is not said of the next choice, not for a moment', async ({ page }) => {
  await startScan(page, 'quick');
  await page.getByRole('radio').nth(0).check();
  await expectSaved(page);
  const seen = await page
    .getByRole('radio')
    .nth(2)
    .evaluate((radio: HTMLInputElement) => {
      const said = [...document.querySelectorAll('[role="status"]')].find((status) => status.textContent === 'Bewaard');
      if (!said) throw new Error('nothing was called saved');
      radio.click();
      return { text: said.textContent, visibility: getComputedStyle(said).visibility };
    });
  expect(seen).toEqual({ text: 'Bewaard', visibility: 'hidden' });
  await expectSaved(page);
});
