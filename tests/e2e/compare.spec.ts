/** From the example to what a year changed: the text first, the figures, and why a difference is worth what it is worth. */
import { expect, test, withoutServiceWorker } from './fixtures';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { tabTo } from './steps';

const COMMUNITY = './#/c/example-westerkwartier';
test.beforeEach(({ context }) => withoutServiceWorker(context));

test('the example is compared with a year later, and a label gives its reason by keyboard', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
  await expect(page).toHaveURL(/\/results$/u);
  await page.goto(COMMUNITY);
  await page.getByRole('link', { name: 'Vergelijk metingen' }).click();

  const story = page.getByRole('region', { name: 'In gewone taal' });
  await expect(story).toContainText('Geen verschil dat opvalt: Vragen uit de regio');
  await expect(story).toContainText('een deel van deze cijfers is verzonnen');
  await expect(page.getByRole('img', { name: /^Radardiagram van 7 onderdelen/u })).toBeVisible();

  const monitoring = page
    .getByRole('region', { name: 'Per vraag' })
    .getByRole('listitem')
    .filter({ hasText: 'Monitoring' });
  await expect(monitoring).toContainText('mogelijk veranderd');
  const why = monitoring.locator('summary');
  await page.getByRole('combobox', { name: 'Laat zien' }).focus();
  await tabTo(why, 20);
  await page.keyboard.press('Enter');
  await expect(monitoring).toContainText('Hier is het verschil 2.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(monitoring).toContainText('bevestigd door wie invulde');
  await expect(monitoring.getByRole('button', { name: 'Toch niet zeker' })).toBeFocused();
  await expectAccessible(page, 'comparing');

  await page.getByRole('button', { name: /^EN/u }).click();
  await expect(page.getByRole('region', { name: 'In plain language' })).toContainText('No difference that stands out');
  const inEnglish = page.getByRole('region', { name: 'By question' }).getByRole('listitem');
  await expect(inEnglish.filter({ hasText: 'Monitoring' })).toContainText('confirmed by the rater');
  await expectAccessible(page, 'comparing in English');

  await page.setViewportSize({ width: 320, height: 740 });
  await page.locator('details').evaluateAll((all) => {
    for (const part of all) part.setAttribute('open', '');
  });
  await expectNoSidewaysScroll(page, 'comparing on a small phone, with every reason open');
});
