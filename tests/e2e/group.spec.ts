/** A group fills in one measurement by three ways, on one device, and reads what came of it. */
import type { Page } from '@playwright/test';
import { expect, test, withoutServiceWorker } from './fixtures';
import { expectAccessible } from './axe';
import { FIRST_QUESTION } from './steps';

async function setUp(page: Page): Promise<void> {
  await page.goto('./#/new');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Reitdiep');
  await page.getByRole('button', { name: 'Maak de community en begin' }).click();
  await expect(page).toHaveURL(FIRST_QUESTION);
  await page.getByRole('link', { name: 'Communities', exact: true }).click();
  await page.getByRole('link', { name: 'Reitdiep', exact: true }).click();
  await page.getByRole('link', { name: 'Samen meten met een groep' }).click();
  await expect(page.getByRole('radio', { name: 'Anoniem' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Wat er wordt bewaard' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Eigen groep toevoegen' }).fill('Waterschap');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('checkbox', { name: 'Waterschap' })).toBeChecked();
  await expectAccessible(page, 'setting up');
  await page.getByRole('button', { name: 'Klaar: maak de meting' }).click();
  await expect(page.getByText('Privacy: anoniem')).toBeVisible();
}

/** Types the counts of one item: five levels, then who does not know. */
async function count(page: Page, votes: readonly number[]): Promise<void> {
  await page.getByRole('button', { name: 'Stem', exact: true }).click();
  await page.getByRole('textbox', { name: /^1 / }).focus();
  for (const vote of votes) {
    await page.keyboard.type(String(vote));
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Bewaar de telling' }).click();
  await expect(page.getByText('De telling is bewaard.')).toBeVisible();
}

async function typeForm(page: Page, keys: string): Promise<void> {
  await page.getByRole('button', { name: 'Begin met invoeren' }).click();
  await page.getByRole('textbox', { name: /^Vraag 1 van 24/u }).waitFor();
  await page.keyboard.type(keys);
  await page.getByRole('button', { name: 'Naar het overzicht' }).click();
  await expect(page.getByRole('heading', { name: 'Klopt het?' })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar dit formulier' }).click();
  await expect(page.getByText(/^Formulier \d+ is bewaard/u)).toBeVisible();
}

test.beforeEach(({ context }) => withoutServiceWorker(context));

test('votes, paper and a shared tablet become one anonymous result, with what was agreed beside it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await setUp(page);
  const hub = page.url();
  await expectAccessible(page, 'the hub');

  await page.getByRole('link', { name: 'Samen op één scherm' }).click();
  await expect(page.getByText('Vraag 1 van 24')).toBeVisible();
  await count(page, [4, 1, 0, 1, 4]);
  await expectAccessible(page, 'counting votes');
  for (const votes of [
    [0, 1, 5, 2, 0],
    [1, 1, 1, 0, 0],
  ]) {
    await page.getByRole('link', { name: 'Volgende vraag' }).click();
    await count(page, votes);
  }

  await page.goto(hub);
  await page.getByRole('link', { name: 'Formulieren invoeren' }).click();
  await typeForm(page, '12w');
  await expectAccessible(page, 'typing forms');
  await typeForm(page, '2n x3');
  await page.goto(hub);
  await page.getByRole('link', { name: 'Papier afdrukken' }).click();
  await expect(page.getByText('Formuliernummer (vult de begeleider in)')).toBeVisible();
  await expectAccessible(page, 'the paper form');

  await page.goto(hub);
  await page.getByRole('link', { name: 'Apparaat doorgeven' }).click();
  await page.getByRole('radio', { name: 'Onderwijs' }).check();
  await expectAccessible(page, 'before a turn with the tablet');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('radio').nth(4).check();
  await expectAccessible(page, 'answering on the tablet');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Er is een vragenlijst niet ingeleverd' })).toBeVisible();
  await page.getByRole('button', { name: 'Ja, ik ga verder' }).click();
  await page.getByRole('button', { name: 'Vorige' }).click();
  await expect(page.getByText(/Je ziet het antwoord niet meer/u)).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Naar het einde' }).click();
  await page.getByRole('button', { name: 'Lever in' }).click();
  await expect(page.getByRole('heading', { name: 'Ingeleverd. Geef het apparaat door.' })).toBeVisible();
  await expectAccessible(page, 'passing the tablet on');

  await page.goto(hub);
  await expect(page.getByText('3 ingevulde vragenlijsten')).toBeVisible();
  await page.getByText('Wie telt mee?').click();
  await page.getByRole('button', { name: 'Laat buiten de telling: Formulier 2' }).click();
  await page.getByRole('textbox', { name: 'Reden' }).fill('dubbel ingevuld');
  await page.getByRole('dialog').getByRole('button', { name: 'Laat buiten de telling' }).click();
  await expect(page.getByText('Formulier 2 telt niet meer mee.')).toBeVisible();
  await expectAccessible(page, 'the hub with responses');

  await page.goto(`${hub.replace('/g/', '/s/')}/results`);
  await expect(page.getByRole('heading', { name: 'De uitslag is nog niet getoond' })).toBeVisible();
  await expectAccessible(page, 'a result that was not shown');
  await page.goto(hub);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Toon alles' }).click();
  await expect(page.getByText(/^Alles is getoond/u)).toBeVisible();

  await page.getByRole('link', { name: 'Samen op één scherm' }).click();
  const votes = page.getByRole('list', { name: 'Hoe de stemmen liggen' }).getByRole('listitem');
  // Ten hands. A form and a tablet are too few to show beside what everybody saw; the form left out does not count at all.
  await expect(votes).toHaveText([/4$/u, /1$/u, /0$/u, /1$/u, /4$/u, /0$/u, /0$/u]);
  await expect(page.getByText(/^Alleen de getelde stemmen\. 2 antwoorden/u)).toBeVisible();
  await expectAccessible(page, 'looking at the votes');
  await page.getByRole('button', { name: 'Verder: Praat' }).click();
  await expect(page.getByText(/Er zijn twee kampen/u)).toBeVisible();
  await page.getByRole('button', { name: 'Verder: Spreek af' }).click();
  await page.getByRole('radio').nth(2).check();
  await page.getByRole('textbox', { name: /^Waarom dit niveau/u }).fill('na het gesprek');
  await page.getByRole('textbox', { name: /^Wie ziet het anders/u }).fill('twee zien een 1');
  await page.getByRole('button', { name: 'Bewaar de afspraak' }).click();
  await expect(page.getByText('De afspraak is bewaard.')).toBeVisible();
  await expectAccessible(page, 'agreeing');

  await page.goto(`${hub.replace('/g/', '/s/')}/results`);
  const talk = page.getByRole('region', { name: 'Praat hier eerst over' });
  await expect(talk.getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Wat is afgesproken' })).toContainText('Over 1 vraag');
  await expect(page.getByRole('region', { name: 'Hoe groepen kijken' })).toContainText('Geen groep is apart te zien');
  await expectAccessible(page, 'the results');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: 'Talk about this first' })).toBeVisible();
  await expectAccessible(page, 'the results in English');
  await page.goto(hub);
  await expect(page.getByText('Privacy: anonymous')).toBeVisible();
  await expectAccessible(page, 'the hub in English');

  await page.setViewportSize({ width: 320, height: 700 });
  const results = `${hub.replace('/g/', '/s/')}/results`;
  for (const address of [hub, `${hub}/screen`, `${hub}/paper`, results]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${address} at 320 px`).toBeLessThanOrEqual(0);
  }
});
