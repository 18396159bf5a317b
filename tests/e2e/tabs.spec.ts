/** Two tabs on one measurement see each other's changes and lose nothing, also when both change the same at once. */
import type { Page } from '@playwright/test';
import { expect, test, expectClean, watch } from './fixtures';
import { hold, release, taken, withHeldStore } from './heldStore';
import { currentItem, expectSaved, startScan } from './steps';

const CONFLICT = 'In een ander tabblad is iets anders gekozen';

test.beforeEach(({ context }) => withHeldStore(context));

const chosen = (page: Page, item: string, level: number) => page.locator(`input[name="${item}"][value="${level}"]`);
const choose = (page: Page, level: number) =>
  page
    .getByRole('radio')
    .nth(level - 1)
    .check();

test('an answer given in one tab appears in the other', async ({ page, context }) => {
  await startScan(page, 'quick');
  const item = await currentItem(page);
  const other = await context.newPage();
  const watchedOther = watch(other);
  await other.goto(page.url());
  await expect(other.getByRole('radio').first()).toBeVisible();
  await choose(page, 2);
  await expectSaved(page);
  await expect(chosen(other, item, 2)).toBeChecked();
  await choose(other, 5);
  await expectSaved(other);
  await expect(chosen(page, item, 5)).toBeChecked();
  expectClean(watchedOther);
});

test('what both tabs change at once is shown in both ways, and stays as one settles it', async ({ page, context }) => {
  await startScan(page, 'quick');
  const item = await currentItem(page);
  await choose(page, 2);
  await expectSaved(page);
  const other = await context.newPage();
  const watchedOther = watch(other);
  await other.goto(page.url());
  await expect(chosen(other, item, 2)).toBeChecked();

  /** The second chooses before it can know of the first. */
  const chooseAtOnce = async (first: Page, level: number, second: Page, otherLevel: number) => {
    await hold(first);
    await choose(first, level);
    await taken(first);
    await choose(second, otherLevel);
    await expect(second.getByRole('status').filter({ hasText: 'Bewaren…' })).toBeVisible();
    await release(first);
    await expectSaved(first);
    const conflict = second.getByRole('status').filter({ hasText: CONFLICT });
    await expect(conflict.getByText(`Daar: ${level}.`)).toBeVisible();
    await expect(conflict.getByText(`Hier: ${otherLevel}.`)).toBeVisible();
    await expect(second.getByRole('status').filter({ hasText: 'Niet bewaard' })).toBeVisible();
    await expect(chosen(first, item, level)).toBeChecked();
    await expect(chosen(second, item, otherLevel)).toBeChecked();
  };
  const expectBoth = async (level: number) => {
    await expectSaved(other);
    for (const tab of [page, other]) await expect(chosen(tab, item, level)).toBeChecked();
    for (const tab of [page, other]) await expect(tab.getByText(CONFLICT)).toHaveCount(0);
  };
  await chooseAtOnce(page, 1, other, 5);
  await other.getByRole('button', { name: 'Houd wat ik hier koos' }).click();
  await expectBoth(5);
  await chooseAtOnce(page, 3, other, 4);
  await other.getByRole('button', { name: 'Neem wat daar staat' }).click();
  await expectBoth(3);
  for (const tab of [page, other]) {
    await tab.reload();
    await expect(chosen(tab, item, 3)).toBeChecked();
  }
  expectClean(watchedOther);
});

test('of notes that both tabs write at once, both are kept', async ({ page, context }) => {
  await startScan(page, 'quick');
  const other = await context.newPage();
  const watchedOther = watch(other);
  await choose(page, 2);
  await expectSaved(page);
  await other.goto(page.url());
  const write = async (tab: Page, text: string) => {
    await tab.getByRole('textbox', { name: 'Notitie' }).fill(text);
    await tab.getByRole('textbox', { name: 'Notitie' }).blur();
  };
  for (const tab of [page, other]) await tab.getByText('Notitie en bewijs').click();
  await hold(page);
  await write(page, 'Vijf scholen doen mee');
  await taken(page);
  await write(other, 'Het waterschap zat niet aan tafel');
  await release(page);
  for (const text of [/Vijf scholen/u, /Het waterschap/u])
    for (const tab of [page, other]) await expect(tab.getByRole('textbox', { name: 'Notitie' })).toHaveValue(text);
  await expect(other.getByRole('alert').filter({ hasText: 'Beide staan nu hier' })).toBeVisible();
  await expectSaved(other);
  await other.reload();
  await other.getByText('Notitie en bewijs').click();
  for (const text of [/Vijf scholen/u, /Het waterschap/u])
    await expect(other.getByRole('textbox', { name: 'Notitie' })).toHaveValue(text);
  expectClean(watchedOther);
});
