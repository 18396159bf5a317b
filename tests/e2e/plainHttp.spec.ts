/** A phone on plain http, by the name of the laptop in the network: no secure context, and it takes part all the same. */
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium';
import { expect, expectClean, test } from './fixtures';
import { choose, device, joinByCode, openRoom, prepareRoom, received, sitDown, storedAnswers, useRelay } from './room';

const NAME = 'workshop.test';

test.use({
  launchOptions: {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
});

const relays = useRelay();

test('a phone joins over plain http by code, answers, and is told what it can not do there', async ({ browser }) => {
  const relay = await relays.start();
  const host = await device(browser, `http://localhost:${relay.port}/`, 1280);
  const phone = await device(browser, `http://${NAME}:${relay.port}/`, 360);
  await prepareRoom(host.page, 'Open');
  const { code } = await openRoom(host.page);

  await joinByCode(phone.page, code);
  expect(await phone.page.evaluate(() => [location.hostname, isSecureContext])).toEqual([NAME, false]);
  const told = phone.page.getByText('Laat deze pagina open staan: opnieuw laden kan alleen met netwerk.');
  await expect(told).toBeVisible();
  await sitDown(phone.page, 'Anna');
  await expect(phone.page.getByText('Je bent binnen')).toBeVisible();
  await expect(told).toBeVisible();
  await expect(host.page.getByText('1 deelnemer', { exact: true })).toBeVisible();

  await host.page.getByRole('button', { name: 'Begin', exact: true }).click();
  await host.page.getByRole('button', { name: 'Verder: Stem' }).click();
  await choose(phone.page, 3);
  await expect(received(phone.page)).toBeVisible();
  await expect(host.page.getByText('1 van 1')).toBeVisible();

  // With network it may be loaded again: the seat and the answer are on the phone.
  await phone.page.reload();
  await expect(received(phone.page)).toBeVisible();
  await expect(phone.page.locator('input[type="radio"][value="3"]')).toBeChecked();
  await host.page.getByRole('button', { name: 'Sluit de ruimte' }).click();
  await host.page.getByRole('button', { name: 'Toon alles en sluit' }).click();
  await expect(phone.page.getByText('De begeleider heeft wat je invulde.')).toBeVisible();
  await expect(host.page).toHaveURL(/\/results$/u);
  expect(await storedAnswers(host.page)).toEqual([3]);
  await host.page.close();
  for (const { watched, context } of [host, phone]) {
    expectClean(watched);
    await context.close();
  }
});
