/** A live room on a relay of its own: one host and three phones, with everything that goes wrong in a real room. */
import { expectAccessible, expectAccessibleInBothThemes } from './axe';
import { expect, expectClean, test } from './fixtures';
import {
  choose,
  device,
  joinByCode,
  openRoom,
  prepareRoom,
  received,
  sitDown,
  storedAnswers,
  useRelay,
  votes,
} from './room';

const relays = useRelay();

test('three phones and a host lose nothing: late, offline, a killed relay, a reload', async ({ browser }) => {
  test.setTimeout(120_000);
  let relay = await relays.start();
  const base = `http://localhost:${relay.port}/`;
  const host = await device(browser, base, 1280);
  const phones = [
    await device(browser, base, 360),
    await device(browser, base, 360, 'en'),
    await device(browser, base, 320),
  ] as const;
  const [anna, bert, cato] = phones;

  await test.step('the host opens a room, and people join by link and by typed code', async () => {
    await prepareRoom(host.page, 'Open');
    await expect(host.page.getByRole('button', { name: 'Open de ruimte' })).toBeVisible();
    await expectAccessible(host.page, 'before the room');
    const { link, code } = await openRoom(host.page);

    await anna.page.goto(link);
    await expect(anna.page.getByRole('heading', { name: 'Reitdiep' })).toBeVisible();
    await expectAccessible(anna.page, 'joining');
    await sitDown(anna.page, 'Anna');
    await expect(anna.page.getByText('Je bent binnen')).toBeVisible();
    await expectAccessibleInBothThemes(anna.page, 'waiting');

    await joinByCode(bert.page, code);
    await expectAccessible(bert.page, 'joining in English');
    await sitDown(bert.page, 'Bert');
    await expect(bert.page.getByText('You are in')).toBeVisible();
    await expectAccessibleInBothThemes(bert.page, 'waiting in English');
    await expect(host.page.getByText('2 deelnemers')).toBeVisible();
    await expectAccessibleInBothThemes(host.page, 'the lobby');
    await host.page.getByRole('button', { name: 'EN English' }).click();
    await expect(host.page.getByText('2 participants')).toBeVisible();
    await expectAccessibleInBothThemes(host.page, 'the lobby in English');
    await host.page.getByRole('button', { name: 'NL Nederlands' }).click();
  });

  await test.step('they vote, one joins late, and nobody sees a level before the host shows them', async () => {
    await host.page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(anna.page.getByText('Lees eerst.')).toBeVisible();
    await host.page.getByRole('button', { name: 'Verder: Stem' }).click();
    await choose(anna.page, 2);
    await expect(received(anna.page)).toBeVisible();
    await expectAccessible(anna.page, 'voting');
    await cato.page.goto(
      (await host.page.getByRole('link', { name: 'Link om mee te doen', includeHidden: true }).getAttribute('href')) ??
        '',
    );
    await sitDown(cato.page, 'Cato');
    await choose(cato.page, 4);
    await expect(received(cato.page)).toBeVisible();
    await expect(host.page.getByText('2 van 3')).toBeVisible();
    await expect(host.page.getByRole('list', { name: 'Hoe de stemmen liggen' })).toBeHidden();
    await expectAccessible(host.page, 'voting, host');
  });

  await test.step('one answers offline while the relay is killed and comes back', async () => {
    await bert.context.setOffline(true);
    await relay.kill();
    await expect(host.page.getByText('Geen verbinding').first()).toBeVisible();
    await expect(bert.page.getByText('No connection')).toBeVisible();
    await choose(bert.page, 4);
    await expect(bert.page.getByText('Waiting for a connection; saved on this device')).toBeVisible();
    await expectAccessible(bert.page, 'offline in English');
    relay = await relays.start(relay.port);
    await host.page.reload();
    await expect(host.page.getByText('2 van 3')).toBeVisible();
    await bert.context.setOffline(false);
    await expect(received(bert.page)).toBeVisible();
    await expect(host.page.getByText('3 van 3')).toBeVisible();
  });

  await test.step('the host shows the votes, and all see them and what was agreed', async () => {
    await host.page.getByRole('button', { name: 'Verder: Kijk' }).click();
    for (const { page } of [host, ...phones]) {
      await expect(votes(page).nth(3)).toContainText('2');
      await expect(votes(page).nth(1)).toContainText('1');
    }
    await expectAccessible(cato.page, 'looking');
    await host.page.getByRole('button', { name: 'Verder: Praat' }).click();
    await host.page.getByRole('button', { name: 'Verder: Spreek af' }).click();
    await host.page.getByRole('radio', { name: /^4 / }).check();
    await host.page.getByRole('textbox', { name: /^Waarom dit niveau/u }).fill('Twee afspraken op papier');
    await expectAccessible(host.page, 'agreeing');
    await host.page.getByRole('button', { name: 'Bewaar de afspraak' }).click();
    for (const { page } of phones) await expect(page.getByText('Twee afspraken op papier')).toBeVisible();
  });

  await test.step('at their own pace the next one; a phone that comes back goes on', async () => {
    await host.page.getByText(/^De ruimte: 3 deelnemers/u).click();
    await host.page.getByRole('radio', { name: 'Eigen tempo' }).check();
    await expect(anna.page.getByText('Vraag 1 van 23')).toBeVisible();
    await choose(anna.page, 5);
    await expect(received(anna.page)).toBeVisible();
    await anna.page.reload();
    await expect(anna.page.getByText('1 van 23, waarvan 1 ontvangen')).toBeVisible();
    await expectAccessible(anna.page, 'own pace');
    await expectAccessible(host.page, 'own pace, host');
  });

  await test.step('everything that was answered is in the results', async () => {
    await host.page.getByRole('button', { name: 'Sluit de ruimte' }).click();
    await host.page.getByRole('button', { name: 'Toon alles en sluit' }).click();
    await expect(host.page).toHaveURL(/\/results$/u);
    await expect(anna.page.getByText('De ruimte is gesloten')).toBeVisible();
    await expect(anna.page.getByText('De begeleider heeft wat je invulde.')).toBeVisible();
    await expectAccessible(anna.page, 'ended');
    const answers = await storedAnswers(host.page);
    expect(answers.sort()).toEqual([2, 4, 4, 5]);
  });
  await host.page.close();
  for (const { watched } of [host, ...phones]) expectClean(watched);
  for (const { context } of [host, ...phones]) await context.close();
});
