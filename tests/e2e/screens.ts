/** The addresses of all screens and what each is headed, with enough in the database to show something on each; and the look at them. */
import { expect, type Page } from '@playwright/test';
import { changeTheme, expectAccessible, settle } from './axe';
import { rowsOf } from './rawDatabase';
import { expectSaved, snapshotId, startScan } from './steps';

export interface Screen {
  readonly address: string;
  /** Its own heading in each language: what stands there before it has another. */
  readonly heading: { readonly nl: string; readonly en: string };
}

export interface Look {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
}

/** Each screen in each look, changed on the screen itself as a person does. */
export async function expectAllAccessible(
  page: Page,
  screens: readonly Screen[],
  looks: readonly Look[],
): Promise<void> {
  for (const [index, { address, heading }] of screens.entries()) {
    await page.goto(`./#${address}`);
    // The look of the last screen is the first of the next.
    for (const look of index % 2 === 0 ? looks : [...looks].reverse()) {
      await lookAt(page, look);
      await settle(page, heading[look.language]);
      await expectAccessible(page, `${address} in ${look.language}, ${look.theme}`);
    }
  }
}

async function lookAt(page: Page, { language, theme }: Look): Promise<void> {
  await changeTheme(page, theme);
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.getByRole('button', { name: language === 'nl' ? 'NL Nederlands' : 'EN English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** A measurement with an answer, one that a group is to fill in, and the example. */
export async function allScreens(page: Page): Promise<Screen[]> {
  await startScan(page, 'quick');
  const id = snapshotId(page);
  await page.getByRole('radio').nth(0).check();
  await expectSaved(page);
  const [community] = await rowsOf(page, 'communities');
  const own = `/c/${String(community?.['id'])}`;
  await page.goto(`./#${own}/together`);
  await page.getByRole('button', { name: /^(?:Klaar: maak|Ready: make)/u }).click();
  await expect(page).toHaveURL(/#\/g\/[^/]+$/u);
  const group = new URL(page.url()).hash.slice(1);
  await page.goto('./');
  await page.getByRole('button', { name: /Open het voorbeeld|Open the example/u }).click();
  await expect(page).toHaveURL(/\/results$/u);
  const example = snapshotId(page);
  const westerkwartier = '/c/example-westerkwartier';

  const statement = {
    nl: 'Hoe kijken de partners naar het verband tussen de vraagstukken in hun regio?',
    en: 'How do partners look at the links between the issues in their region?',
  };
  const results = { nl: 'Resultaat', en: 'Results' };
  const focus = { nl: 'Focus voor het vervolg', en: 'Focus for what comes next' };
  const together = { nl: 'Samen meten: Mijn community', en: 'Measure together: Mijn community' };
  const notHere = { nl: 'Deze antwoorden staan niet op dit apparaat', en: 'These answers are not on this device' };
  const notThere = { nl: 'Deze pagina is er niet', en: 'This page does not exist' };
  const same = (name: string) => ({ nl: name, en: name });
  const screens: [address: string, heading: Screen['heading']][] = [
    ['/', { nl: 'Je communities', en: 'Your communities' }],
    ['/new', { nl: 'Nieuwe community', en: 'New community' }],
    [own, same('Mijn community')],
    [`${own}/together`, together],
    [westerkwartier, same('Gebiedscoöperatie Westerkwartier')],
    [`${westerkwartier}/issues`, { nl: 'Vraagstukken', en: 'Issues' }],
    [`${westerkwartier}/compare`, { nl: 'Vergelijken', en: 'Compare' }],
    [`/s/${id}/score`, { nl: 'Overzicht van de meting', en: 'Overview of the measurement' }],
    [`/s/${id}/score/regio.visie`, statement],
    [`/s/${id}/results`, results],
    [`/s/${id}/focus`, focus],
    [`/s/${example}/results`, results],
    [`/s/${example}/focus`, focus],
    [group, together],
    [`${group}/screen`, statement],
    [`${group}/type`, { nl: 'Formulieren invoeren', en: 'Type in forms' }],
    [`${group}/tablet`, { nl: 'Vul je antwoorden in', en: 'Fill in your answers' }],
    [`${group}/paper`, { nl: 'Formulier om af te drukken', en: 'Form to print' }],
    [`${group}/collect`, { nl: 'Antwoorden ophalen', en: 'Collect answers' }],
    [`${group}/live`, { nl: 'Live: Mijn community', en: 'Live: Mijn community' }],
    ['/join', { nl: 'Meedoen met een groep', en: 'Take part with a group' }],
    ['/join/i/none', { nl: 'Meedoen', en: 'Take part' }],
    ['/join/r/none', { nl: 'Live meedoen', en: 'Take part live' }],
    ['/p/none', notHere],
    ['/c/none', notThere],
    ['/coach', { nl: 'Communities naast elkaar', en: 'Communities side by side' }],
    ['/c/none/issues', notThere],
    ['/settings', { nl: 'Instellingen', en: 'Settings' }],
    ['/guide', { nl: 'Handleiding voor begeleiders', en: 'Guide for facilitators' }],
    ['/nowhere', notThere],
  ];
  return screens.map(([address, heading]) => ({ address, heading }));
}
