/** The page's policy holds, and what people type or bring in a file stays text. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { FIRST_QUESTION, expectSaved, snapshotId } from './steps';

/** Would be an element that asks for a file and runs a script, if it were taken for markup. As short as the shortest field. */
const planted = (name: string) => `<img src=x onerror=go()>${name}`;

/** What was typed stands there letter for letter, and nothing on the screen was made of it. */
async function expectAsText(page: Page, ...names: string[]): Promise<void> {
  const shown = (name: string) => page.getByText(planted(name)).filter({ visible: true }).first();
  for (const name of names) await expect(shown(name), name).toBeVisible();
  await expect(page.locator('img[onerror], img[src="x"]'), 'nothing was made of it').toHaveCount(0);
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
}

test('the page is served with a strict policy', async ({ page }) => {
  const response = await page.goto('./');
  const policy = response!.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(meta).toContain("script-src 'self'");
  expect(meta).not.toContain('unsafe');
});

/** A community with a measurement of one's own. @returns its id; the first item is on the screen. */
async function newCommunity(page: Page): Promise<string> {
  await page.goto('./#/new');
  await fill(page, { Naam: planted('naam'), Regio: planted('regio') });
  await page.getByRole('button', { name: 'Maak de community en begin' }).click();
  await expect(page).toHaveURL(FIRST_QUESTION);
  const snapshot = snapshotId(page);
  await page.getByRole('link', { name: 'Communities', exact: true }).click();
  await page.getByRole('link', { name: planted('naam'), exact: true }).click();
  await expect(page).toHaveURL(/#\/c\//u);
  await expectAsText(page, 'naam', 'regio');
  const community = /\/c\/([^/]+)/u.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/s/${snapshot}/score/regio.visie`);
  return community;
}

async function writeNote(page: Page): Promise<void> {
  await page.getByRole('radio').nth(0).check();
  await page.getByText('Notitie en bewijs').click();
  await fill(page, { Notitie: planted('notitie') });
  await page.getByRole('button', { name: 'Bewijs toevoegen' }).click();
  await fill(page, { 'Wat is het?': planted('bewijs'), Link: 'javascript:go()' });
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expect(page.getByText('Een link begint met https:// of http://')).toBeVisible();
  await fill(page, { Link: 'https://example.org/"onclick="go()' });
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await expectSaved(page);
  await page.getByRole('link', { name: 'Volgende' }).click();
  await page.getByRole('radio', { name: 'Niet van toepassing' }).check();
  await fill(page, { 'Waarom niet van toepassing? (mag leeg blijven)': planted('reden') });
  await page.keyboard.press('Tab');
  await expectSaved(page);
}

async function addIssue(page: Page, community: string): Promise<void> {
  await page.goto(`./#/c/${community}/issues`);
  await page.getByRole('button', { name: 'Vraagstuk toevoegen' }).click();
  await page.getByRole('radio', { name: /^Bekend/u }).check();
  await page.getByRole('radio', { name: /^Zoals we al werkten/u }).check();
  await page.getByText('Vind je iets anders? Kies zelf het soort').click();
  await page.getByRole('combobox', { name: 'Soort vraagstuk' }).selectOption({ index: 2 });
  await fill(page, {
    'Naam van het vraagstuk': planted('vraagstuk'),
    'Waarom kies je dit?': planted('waarom'),
    'In welke fase is het?': planted('fase'),
    Notitie: planted('bijzaak'),
  });
  await expectAsText(page, 'waarom');
  await page.getByRole('button', { name: 'Bewaar het vraagstuk' }).click();
  await page.getByText('Wat er verder bekend is').click();
  await expectAsText(page, 'vraagstuk', 'waarom', 'fase', 'bijzaak');
}

async function expectResultsAsText(page: Page, snapshot: string): Promise<void> {
  await page.goto(`./#/s/${snapshot}/results`);
  await page.getByText('Vragen van', { exact: false }).first().click();
  await expectAsText(page, 'naam', 'notitie', 'bewijs', 'reden');
  const link = page.getByRole('link', { name: /^https:\/\/example\.org/u });
  expect(await link.evaluate((anchor: HTMLAnchorElement) => [anchor.protocol, anchor.onclick])).toEqual([
    'https:',
    null,
  ]);
}

test('what is typed about a community, its answers and issues is shown as text, also from a file', async ({ page }) => {
  test.setTimeout(120_000);
  const community = await newCommunity(page);
  const snapshot = snapshotId(page);
  await writeNote(page);
  await addIssue(page, community);
  await expectResultsAsText(page, snapshot);

  await page.goto(`./#/s/${snapshot}/focus`);
  await page.getByRole('button', { name: 'Niet doen' }).first().click();
  await fill(page, { 'Waarom niet?': planted('afgewezen') });
  await page.keyboard.press('Enter');
  await expectAsText(page, 'afgewezen');

  await page.goto(`./#/c/${community}`);
  await page.getByText('Gebeurtenissen', { exact: true }).click();
  await page.getByRole('button', { name: 'Gebeurtenis toevoegen' }).click();
  await fill(page, { Datum: '2024-09-15', 'Wat gebeurde er?': planted('gebeurtenis') });
  await page.keyboard.press('Enter');
  await page.getByText('Deelprojecten', { exact: true }).click();
  await page.getByRole('button', { name: 'Deelproject toevoegen' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).fill(planted('deelproject'));
  await page.keyboard.press('Enter');
  await expectAsText(page, 'gebeurtenis', 'deelproject');

  await page.getByRole('button', { name: 'Deel een kopie' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak het bestand' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  await expectImportedAsText(page, file, community, snapshot);
});

/** On a device that knows nothing yet, with all that was typed above. */
async function expectImportedAsText(page: Page, file: string, community: string, snapshot: string): Promise<void> {
  const browser = page.context().browser()!;
  const elsewhere = await browser.newContext({ locale: 'nl-NL' });
  const other = await elsewhere.newPage();
  await other.goto('./');
  await other.getByRole('button', { name: 'Importeer een bestand' }).click();
  await other
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'groeikompas.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expectAsText(other, 'naam');
  await other.goto(`./#/c/${community}`);
  await other.getByText(/^Deelprojecten/u).click();
  await expectAsText(other, 'naam', 'regio', 'gebeurtenis', 'deelproject');
  await other.goto(`./#/c/${community}/issues`);
  await other.getByText('Wat er verder bekend is').click();
  await expectAsText(other, 'vraagstuk', 'waarom', 'fase', 'bijzaak');
  await expectResultsAsText(other, snapshot);
  await other.goto(`./#/s/${snapshot}/focus`);
  await expectAsText(other, 'afgewezen');
  await elsewhere.close();
}

test('what is typed about a group and its people is shown as text', async ({ page }) => {
  const community = await newCommunity(page);
  await page.goto(`./#/c/${community}/together`);
  await page.getByRole('radio', { name: 'Open' }).check();
  await fill(page, { 'Eigen groep toevoegen': planted('groep') });
  await page.keyboard.press('Enter');
  await expectAsText(page, 'groep');
  await page.getByRole('button', { name: 'Klaar: maak de meting' }).click();
  await expect(page).toHaveURL(/#\/g\/[^/]+$/u);
  const hub = page.url();

  await page.goto(`${hub}/type`);
  await page.getByRole('combobox', { name: 'Groep' }).selectOption({ label: planted('groep') });
  await fill(page, { 'Naam mag leeg blijven': planted('mens') });
  await page.getByRole('button', { name: 'Begin met invoeren' }).click();
  await page.getByRole('textbox', { name: /^Vraag 1 van 24/u }).waitFor();
  await page.keyboard.type('1');
  await page.getByRole('button', { name: 'Naar het overzicht' }).click();
  await page.getByRole('button', { name: 'Bewaar dit formulier' }).click();
  await page.goto(hub);
  await page.getByText('Wie telt mee?').click();
  await expectAsText(page, 'mens');
  await page.getByRole('button', { name: /^Laat buiten de telling/u }).click();
  await fill(page, { Reden: planted('buiten') });
  await page.getByRole('dialog').getByRole('button', { name: 'Laat buiten de telling' }).click();
  await expectAsText(page, 'mens', 'buiten');
  await page.getByRole('button', { name: /^Laat weer meetellen/u }).click();

  await page.goto(`${hub}/screen`);
  await page.getByRole('button', { name: 'Kijk' }).click();
  await page.getByRole('button', { name: 'Spreek af' }).click();
  await page.getByRole('radio').nth(2).check();
  await page.getByRole('textbox', { name: /^Waarom dit niveau/u }).fill(planted('afspraak'));
  await page.getByRole('textbox', { name: /^Wie ziet het anders/u }).fill(planted('minderheid'));
  await page.getByRole('button', { name: 'Bewaar de afspraak' }).click();
  await expect(page.getByText('De afspraak is bewaard.')).toBeVisible();
  await page.goto(hub);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Toon alles' }).click();
  await expect(page.getByText(/^Alles is getoond/u)).toBeVisible();
  await page.goto(`${hub.replace('/g/', '/s/')}/results`);
  await page.locator('summary', { hasText: 'Regio' }).first().click();
  await expectAsText(page, 'naam', 'groep', 'afspraak', 'minderheid');
});
