/** An anonymous live room with as many phones as it takes to show something, and one that delivers too late. */
import { expect, expectClean, test } from './fixtures';
import { choose, device, openRoom, prepareRoom, received, sitDown, useRelay, votes } from './room';

const relays = useRelay();

test('five phones are shown together, four are not, and who comes too late reads which answer that was', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const relay = await relays.start();
  const base = `http://localhost:${relay.port}/`;
  const host = await device(browser, base, 1280);
  const phones = await Promise.all([1, 2, 3, 4, 5].map(() => device(browser, base, 360)));
  const late = phones[4]!;

  await test.step('five come in without a name', async () => {
    await prepareRoom(host.page, 'Anoniem');
    const { link } = await openRoom(host.page);
    for (const { page } of phones) {
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1, name: 'Reitdiep' })).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await sitDown(page);
    }
    await expect(host.page.getByText('5 deelnemers')).toBeVisible();
    await host.page.getByRole('button', { name: 'Begin', exact: true }).click();
    await host.page.getByRole('button', { name: 'Verder: Stem' }).click();
  });

  await test.step('with five answers the question is shown, and nobody is told apart', async () => {
    for (const [index, { page }] of phones.entries()) await choose(page, [2, 2, 3, 4, 4][index]!);
    for (const { page } of phones) await expect(received(page)).toBeVisible();
    await expect(host.page.getByText('5 van 5')).toBeVisible();
    await host.page.getByRole('button', { name: 'Verder: Kijk' }).click();
    for (const { page } of [host, ...phones])
      await expect(votes(page)).toHaveText([/0$/u, /2$/u, /1$/u, /2$/u, /0$/u, /0$/u, /0$/u]);
  });

  await test.step('with four it is asked, and then settled without showing anything', async () => {
    await host.page.getByRole('button', { name: 'Volgende vraag' }).click();
    await host.page.getByRole('button', { name: 'Verder: Stem' }).click();
    for (const { page } of phones) await expect(page.getByText(/Vraag 2 van 24 · Stem$/u)).toBeVisible();
    await late.context.setOffline(true);
    for (const [index, { page }] of phones.entries()) await choose(page, [1, 1, 2, 2, 5][index]!);
    await expect(late.page.getByText('Wacht op verbinding; bewaard op dit apparaat')).toBeVisible();
    await expect(host.page.getByText('4 van 5')).toBeVisible();
    await host.page.getByRole('button', { name: 'Verder: Kijk' }).click();
    const question = host.page.getByRole('dialog', { name: 'Er zijn nog maar 4 antwoorden' });
    await question.getByRole('button', { name: 'Toon nu' }).click();
    for (const { page } of [host, ...phones.slice(0, 4)]) {
      await expect(page.getByText('Er zijn te weinig antwoorden om anoniem te tonen.')).toBeVisible();
      await expect(votes(page)).toHaveCount(0);
    }
  });

  await test.step('the one that was away reads that this answer came too late, and in the end how many', async () => {
    await late.context.setOffline(false);
    await expect(late.page.getByText('Te laat: deze vraag was al getoond. Dit antwoord telt niet mee.')).toBeVisible();
    await expect(votes(late.page)).toHaveCount(0);
    await host.page.getByRole('button', { name: 'Sluit de ruimte' }).click();
    await host.page.getByRole('button', { name: 'Toon alles en sluit' }).click();
    await expect(late.page.getByText('1 antwoord kwam te laat: die vraag was al getoond.')).toBeVisible();
    await expect(phones[0]!.page.getByText('De begeleider heeft wat je invulde.')).toBeVisible();
    await expect(host.page).toHaveURL(/\/results$/u);
    await expect(host.page.getByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
  });
  await host.page.close();
  for (const { watched } of [host, ...phones]) expectClean(watched);
  for (const { context } of [host, ...phones]) await context.close();
});
