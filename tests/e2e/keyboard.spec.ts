/** The whole way from a new community to a decision about the focus, with the keys alone: no pointer, no typed address. */
import { expect, test } from './fixtures';
import { answerWithKeys, expectSaved, tabTo } from './steps';

test('from a new community to a decision about the focus by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const screen = (title: string) => page.getByRole('heading', { level: 1, name: title });
  const press = async (name: string | RegExp, role: 'link' | 'button', most: number) => {
    await tabTo(page.getByRole(role, { name, exact: true }), most);
    await keyboard.press('Enter');
  };

  await page.goto('./');
  await expect(screen('Waar staat jullie lerende community?')).toBeVisible();
  // Skip link, name, menu of two, language, begin at once.
  await press('Nieuwe community', 'link', 7);
  await expect(screen('Nieuwe community')).toBeFocused();
  await tabTo(page.getByRole('textbox', { name: 'Naam' }), 1);
  await keyboard.type('Reitdiep');
  await keyboard.press('Enter');

  await expect(page.locator('input[name="regio.visie"]').first()).toBeVisible();
  await answerWithKeys(page, 3, ['2', '4', 'n'], new Map());
  // It is there once the choice has been on the screen.
  await expect(page.getByRole('textbox', { name: 'Waarom niet van toepassing?' })).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: 'Waarom niet van toepassing?' }), 1);
  await keyboard.type('Geen onderwijs in dit gebied');
  // Clear, undo, and then the note.
  await tabTo(page.locator('summary', { hasText: 'Notitie en bewijs' }), 3);
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Notitie' })).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: 'Notitie' }), 1);
  await keyboard.type('Vijf scholen doen mee');
  await press('Bewijs toevoegen', 'button', 1);
  await expect(page.getByRole('textbox', { name: 'Wat is het?' })).toBeFocused();
  await keyboard.type('Verslag van de bijeenkomst');
  // Three parts of a date, its calendar, link, take away, add, save, previous.
  await press('Overzicht', 'link', 10);

  await expect(screen('Overzicht van de meting')).toBeFocused();
  await expectSaved(page);
  await tabTo(page.locator('summary', { hasText: 'Doel: 4' }), 3);
  await keyboard.press('Enter');
  await tabTo(page.getByRole('radio', { name: /^Niveau 4/u }), 1);
  await keyboard.press('ArrowDown');
  await expect(page.locator('summary', { hasText: 'Doel: 5' })).toBeVisible();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Naar het resultaat' })).toBeFocused();
  await keyboard.press('Enter');

  await expect(screen('Resultaat')).toBeFocused();
  await expect(page.getByRole('table', { name: 'Score per onderdeel' })).toBeVisible();
  await press('Naar de focus voor het vervolg', 'link', 4);
  await expect(screen('Focus voor het vervolg')).toBeFocused();
  const first = page.getByRole('region', { name: 'Eerst hieraan' }).getByRole('listitem').first();
  // Why, and the first two ways to decide.
  await tabTo(first.getByRole('button', { name: 'Niet doen' }), 4);
  await keyboard.press('Enter');
  await tabTo(first.getByRole('textbox', { name: 'Waarom niet?' }), 1);
  await keyboard.type('Dat doet de gemeente al');
  await keyboard.press('Enter');
  await expect(first.getByText('Afgewezen: Dat doet de gemeente al')).toBeVisible();
  await expect(first.getByRole('button', { name: 'Besluit intrekken' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(first.getByRole('button', { name: 'Hier gaan we aan werken' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(first.getByText('Gekozen', { exact: true })).toBeVisible();
  await expect(first.getByRole('button', { name: 'Besluit intrekken' })).toBeFocused();
});
