/** A live room on a relay of its own: one host and three phones, with everything that goes wrong in a real room. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startRelayProcess, type RelayProcess } from '../support/relayProcess';
import { expectAccessible } from './axe';
import { expect, expectClean, test, watch, type Watched } from './fixtures';

const FOLDER = process.env['E2E_FOLDER'] ?? 'dist';
/** What a browser says of a relay that was killed, or of a network that is gone; nothing else. */
const LOST_CONNECTION = /^WebSocket connection to 'ws:\/\/localhost:\d+\/live' failed/u;

interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
}

/** @param language English goes with the dark theme here, so that both are looked at. */
async function device(browser: Browser, base: string, width: number, language = 'nl'): Promise<Device> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: 740 },
    reducedMotion: 'reduce',
    colorScheme: language === 'en' ? 'dark' : 'light',
    locale: 'nl-NL',
  });
  await context.addInitScript((chosen) => {
    localStorage.setItem('groeikompas.language', chosen);
  }, language);
  const page = await context.newPage();
  return { context, page, watched: watch(page, [LOST_CONNECTION]) };
}

/** A community with a quick scan that a group fills in openly: three people are then enough to see something. */
async function prepare(page: Page): Promise<void> {
  await page.goto('./#/new');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Reitdiep');
  await page.getByRole('button', { name: 'Maak de community en begin' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.getByRole('link', { name: 'Communities' }).click();
  await page.getByRole('link', { name: 'Reitdiep', exact: true }).click();
  await page.getByRole('link', { name: 'Samen meten met een groep' }).click();
  await page.getByRole('radio', { name: 'Open' }).check();
  await page.getByRole('button', { name: 'Klaar: maak de meting' }).click();
  await page.getByRole('link', { name: 'Live', exact: true }).click();
}

/** Tells who somebody is, and takes a seat. */
async function sitDown(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: /^(Onderwijs|Education)/u }).check();
  await page.getByRole('textbox', { name: /^(Je naam|Your name)/u }).fill(name);
  await page.getByRole('button', { name: /^(Doe mee|Join)$/u }).click();
}

async function choose(page: Page, level: number): Promise<void> {
  await page.locator(`input[type="radio"][value="${level}"]`).check();
}

const received = (page: Page) => page.getByText(/^(Ontvangen door de begeleider|Received by the host)$/u);

const data = mkdtempSync(join(tmpdir(), 'groeikompas-live-journey-'));
let relay: RelayProcess | null = null;

test.afterEach(() => {
  relay?.child.kill('SIGKILL');
});
test.afterAll(() => {
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
});

test('three phones and a host lose nothing: late, offline, a killed relay, a reload', async ({ browser }) => {
  test.setTimeout(120_000);
  relay = await startRelayProcess(FOLDER, data);
  const base = `http://localhost:${relay.port}/`;
  const host = await device(browser, base, 1280);
  const phones = [
    await device(browser, base, 360),
    await device(browser, base, 360, 'en'),
    await device(browser, base, 320),
  ] as const;
  const [anna, bert, cato] = phones;

  await test.step('the host opens a room, and people join by link and by typed code', async () => {
    await prepare(host.page);
    const open = host.page.getByRole('button', { name: 'Open de ruimte' });
    await expect(open).toBeVisible();
    await expectAccessible(host.page, 'before the room');
    await open.click();
    await expect(host.page.getByText('0 deelnemers')).toBeVisible();
    await expect(host.page.getByText('Verbonden')).toBeVisible();
    const link = await host.page.getByRole('link', { name: 'Link om mee te doen' }).getAttribute('href');
    const code = await host.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u).innerText();

    await anna.page.goto(link ?? '');
    await expect(anna.page.getByRole('heading', { name: 'Reitdiep' })).toBeVisible();
    await expectAccessible(anna.page, 'joining');
    await sitDown(anna.page, 'Anna');
    await expect(anna.page.getByText('Je bent binnen')).toBeVisible();
    await expectAccessible(anna.page, 'waiting');

    await bert.page.goto('./#/join');
    await bert.page.getByRole('textbox').fill(code.toLowerCase());
    await bert.page.keyboard.press('Enter');
    await expect(bert.page.getByRole('heading', { name: 'Reitdiep' })).toBeVisible();
    await expectAccessible(bert.page, 'joining in English');
    await sitDown(bert.page, 'Bert');
    await expect(bert.page.getByText('You are in')).toBeVisible();
    await expect(host.page.getByText('2 deelnemers')).toBeVisible();
    await expectAccessible(host.page, 'the lobby');
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
    const before = relay;
    await before?.kill();
    await expect(host.page.getByText('Geen verbinding').first()).toBeVisible();
    await expect(bert.page.getByText('No connection')).toBeVisible();
    await choose(bert.page, 4);
    await expect(bert.page.getByText('Waiting for a connection; saved on this device')).toBeVisible();
    await expectAccessible(bert.page, 'offline in English');
    relay = await startRelayProcess(FOLDER, data, before?.port);
    await host.page.reload();
    await expect(host.page.getByText('2 van 3')).toBeVisible();
    await bert.context.setOffline(false);
    await expect(received(bert.page)).toBeVisible();
    await expect(host.page.getByText('3 van 3')).toBeVisible();
  });

  await test.step('the host shows the votes, and all see them and what was agreed', async () => {
    await host.page.getByRole('button', { name: 'Verder: Kijk' }).click();
    for (const { page } of [host, ...phones]) {
      const votes = page.getByRole('list', { name: /^(Hoe de stemmen liggen|How the votes lie)$/u });
      await expect(votes.getByRole('listitem').nth(3)).toContainText('2');
      await expect(votes.getByRole('listitem').nth(1)).toContainText('1');
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

/** The levels that stand in the host's database. */
function storedAnswers(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('groeikompas');
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction('answers').objectStore('answers').getAll();
          reading.onsuccess = () => {
            resolve((reading.result as { answer: number }[]).map(({ answer }) => answer));
            opening.result.close();
          };
        };
      }),
  );
}
