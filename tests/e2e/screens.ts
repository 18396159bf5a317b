/** The addresses of all screens and what each is headed, with enough in the database to show something on each. */
import { expect, type Page } from '@playwright/test';
import { snapshotId, startScan } from './steps';

export interface Screen {
  readonly address: string;
  /** Its own heading in each language: what stands there before it has another. */
  readonly heading: { readonly nl: string; readonly en: string };
}

/** A measurement with an answer, one that a group is to fill in, and the example. */
export async function allScreens(page: Page): Promise<Screen[]> {
  await startScan(page, 'quick');
  const id = snapshotId(page);
  await page.getByRole('radio').nth(0).check();
  const own = `/c/${await communityOf(page, id)}`;
  await page.goto(`./#${own}/together`);
  await page.getByRole('button', { name: /^(?:Klaar: maak|Ready: make)/u }).click();
  await expect(page).toHaveURL(/#\/g\/[^/]+$/u);
  const group = new URL(page.url()).hash.slice(1);
  await page.goto('./');
  await page.getByRole('button', { name: /Open het voorbeeld|Open the example/u }).click();
  await expect(page).toHaveURL(/\/results$/u);
  const example = snapshotId(page);
  const community = '/c/example-westerkwartier';

  const statement = {
    nl: 'Hoe kijken de partners naar het verband tussen de vraagstukken in hun regio?',
    en: 'How do partners look at the links between the issues in their region?',
  };
  const results = { nl: 'Resultaat', en: 'Results' };
  const focus = { nl: 'Focus voor het vervolg', en: 'Focus for what comes next' };
  const together = { nl: 'Samen meten: Mijn community', en: 'Measure together: Mijn community' };
  const notHere = { nl: 'Deze antwoorden staan niet op dit apparaat', en: 'These answers are not on this device' };
  const same = (name: string) => ({ nl: name, en: name });
  const screens: [address: string, heading: Screen['heading']][] = [
    ['/', { nl: 'Je communities', en: 'Your communities' }],
    ['/new', { nl: 'Nieuwe community', en: 'New community' }],
    [own, same('Mijn community')],
    [`${own}/together`, together],
    [community, same('Gebiedscoöperatie Westerkwartier')],
    [`${community}/issues`, { nl: 'Vraagstukken', en: 'Issues' }],
    [`${community}/compare`, { nl: 'Vergelijken', en: 'Compare' }],
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
    ['/coach', { nl: 'Communities naast elkaar', en: 'Communities side by side' }],
    ['/settings', { nl: 'Instellingen', en: 'Settings' }],
    ['/guide', { nl: 'Handleiding voor begeleiders', en: 'Guide for facilitators' }],
    ['/nowhere', { nl: 'Deze pagina is er niet', en: 'This page does not exist' }],
  ];
  return screens.map(([address, heading]) => ({ address, heading }));
}

/** Asked from the database: no screen of the measurement shows it. */
export function communityOf(page: Page, id: string): Promise<string> {
  return page.evaluate(
    (snapshot) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('groeikompas');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('snapshots').objectStore('snapshots').get(snapshot);
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { communityId: string }).communityId);
          };
        };
      }),
    id,
  );
}
