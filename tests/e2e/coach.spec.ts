/** A coach with several communities: side by side, brought by a file, and updated by a newer one that loses nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, withoutServiceWorker } from './fixtures';
import { expectAccessible } from './axe';
import { expectSaved, snapshotId, startScan } from './steps';

const WORDS = {
  nl: {
    share: 'Deel een kopie',
    make: 'Maak het bestand',
    anonymous: 'Zonder namen en notities',
    import: 'Importeer een bestand',
    choose: 'Kies een bestand',
    update: 'Bijwerken',
    both: /^1 meting is hier én in het bestand gewijzigd/u,
    nothing: /Het bestand bevat niets nieuws/u,
    sideBySide: 'Naast elkaar',
    title: 'Communities naast elkaar',
    sort: 'Zet voorop',
    table: 'Tabel',
    fromFile: /^Uit het bestand van/u,
    mine: 'Mijn community',
  },
  en: {
    share: 'Share a copy',
    make: 'Make the file',
    anonymous: 'Without names and notes',
    import: 'Import a file',
    choose: 'Choose a file',
    update: 'Update',
    both: /^1 measurement was changed here and in the file/u,
    nothing: /There is nothing new in the file/u,
    sideBySide: 'Side by side',
    title: 'Communities side by side',
    sort: 'Put first',
    table: 'Table',
    fromFile: /^From the file of/u,
    mine: 'My community',
  },
} as const;

async function answerFirst(page: Page, snapshot: string, level: number): Promise<void> {
  await page.goto(`./#/s/${snapshot}/score/regio.visie`);
  await page.locator(`input[type="radio"][value="${level}"]`).check();
  await expectSaved(page);
}

/** Shares a copy from the community's page. @returns the text of the file. */
async function share(page: Page, words: (typeof WORDS)['nl' | 'en'], anonymous = false): Promise<string> {
  await page.getByRole('button', { name: words.share }).click();
  const dialog = page.getByRole('dialog', { name: words.share });
  if (anonymous) await dialog.getByRole('radio', { name: words.anonymous }).check();
  await expectAccessible(page, 'sharing a copy');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.make }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function choose(page: Page, words: (typeof WORDS)['nl' | 'en'], text: string): Promise<void> {
  await page.goto('./#/');
  const button = page.getByRole('button', { name: words.import });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page
    .getByLabel(words.choose)
    .setInputFiles({ name: 'groeikompas.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test.beforeEach(({ context }) => withoutServiceWorker(context));

for (const language of ['nl', 'en'] as const) {
  test(`a community comes as a file and is updated by a newer one, in ${language}`, async ({ page, browser }) => {
    const words = WORDS[language];
    const remember = (chosen: string) => {
      localStorage.setItem('groeikompas.language', chosen);
    };
    await page.addInitScript(remember, language);
    const elsewhere = await browser.newContext({ locale: 'nl-NL' });
    await withoutServiceWorker(elsewhere);
    const leader = await elsewhere.newPage();
    await leader.addInitScript(remember, language);

    // The leader measures, and shares; the coach has a community already, and takes it in.
    await startScan(leader, 'quick');
    const measurement = snapshotId(leader);
    await answerFirst(leader, measurement, 2);
    await leader.goto('./#/');
    await leader.getByRole('link', { name: words.mine, exact: true }).click();
    const community = /\/c\/([^/]+)/u.exec(leader.url())?.[1] ?? '';
    const first = await share(leader, words);
    const anonymous = await share(leader, words, true);
    for (const own of [community, measurement, words.mine]) expect(anonymous).not.toContain(own);

    await startScan(page, 'quick');
    await choose(page, words, first);
    await page.getByRole('link', { name: words.sideBySide }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
    await expectAccessible(page, 'communities side by side');
    await page.getByRole('combobox', { name: words.sort }).selectOption('name');
    await page.getByRole('radio', { name: words.table }).check();
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page, 'communities in a table');

    // Both go on; the newer file asks first, and both versions stay.
    await answerFirst(page, measurement, 1);
    await answerFirst(leader, measurement, 5);
    await leader.goto(`./#/c/${community}`);
    const second = await share(leader, words);
    await choose(page, words, second);
    await expect(page.getByText(words.both)).toBeVisible();
    await expectAccessible(page, 'two versions');
    await page.getByRole('button', { name: words.update, exact: true }).click();
    await page.goto(`./#/c/${community}`);
    await expect(page.getByText(words.fromFile)).toHaveCount(1);
    await page.goto(`./#/s/${measurement}/score/regio.visie`);
    await expect(page.locator('input[type="radio"][value="1"]')).toBeChecked();

    // The same file again, or an anonymised one, takes nothing away.
    await choose(page, words, second);
    await expect(page.getByText(words.nothing)).toBeVisible();
    await choose(page, words, anonymous);
    await expect(page.getByRole('heading', { name: 'Community A' })).toBeVisible();
    await elsewhere.close();
  });
}
