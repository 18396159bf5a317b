/** A live room on a relay of its own, its host and its phones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { startRelayProcess, type RelayProcess } from '../support/relayProcess';
import { expect, test, watch, withoutServiceWorker, type Watched } from './fixtures';
import { rowsOf } from './rawDatabase';
import { FIRST_QUESTION } from './steps';

const FOLDER = process.env['E2E_FOLDER'] ?? 'dist';
/** What a browser says of a relay that was killed, or of a network that is gone; nothing else. */
const LOST_CONNECTION = /^WebSocket connection to 'ws:\/\/localhost:\d+\/live' failed/u;

export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watched;
}

/** @param language English goes with the dark theme here, so that both are looked at. */
export async function device(browser: Browser, base: string, width: number, language = 'nl'): Promise<Device> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: 740 },
    reducedMotion: 'reduce',
    colorScheme: language === 'en' ? 'dark' : 'light',
    locale: 'nl-NL',
  });
  await withoutServiceWorker(context);
  await context.addInitScript((chosen) => {
    localStorage.setItem('groeikompas.language', chosen);
  }, language);
  const page = await context.newPage();
  return { context, page, watched: watch(page, [LOST_CONNECTION], [new URL(base).hostname]) };
}

interface Relay {
  /** @param port null: any. A relay that takes the place of one that was killed keeps its rooms. */
  start(port?: number): Promise<RelayProcess>;
}

/** For a file of journeys: relays on one folder of rooms, which are gone after each test. */
export function useRelay(): Relay {
  const data = mkdtempSync(join(tmpdir(), 'groeikompas-live-journey-'));
  const started: RelayProcess[] = [];
  test.afterEach(() => {
    for (const { child } of started) child.kill('SIGKILL');
  });
  test.afterAll(() => {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    start: async (port) => {
      const relay = await startRelayProcess(FOLDER, data, port);
      started.push(relay);
      return relay;
    },
  };
}

/** A community with a quick scan that a group fills in, up to where a room can be opened. */
export async function prepareRoom(page: Page, privacy: 'Open' | 'Anoniem'): Promise<void> {
  await page.goto('./#/new');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Reitdiep');
  await page.getByRole('button', { name: 'Maak de community en begin' }).click();
  await expect(page).toHaveURL(FIRST_QUESTION);
  await page.getByRole('link', { name: 'Communities', exact: true }).click();
  await page.getByRole('link', { name: 'Reitdiep', exact: true }).click();
  await page.getByRole('link', { name: 'Samen meten met een groep' }).click();
  await page.getByRole('radio', { name: privacy }).check();
  await page.getByRole('button', { name: 'Klaar: maak de meting' }).click();
  await page.getByRole('link', { name: 'Live', exact: true }).click();
}

/** @returns the ways in. */
export async function openRoom(page: Page): Promise<{ readonly link: string; readonly code: string }> {
  await page.getByRole('button', { name: 'Open de ruimte' }).click();
  await expect(page.getByText('0 deelnemers')).toBeVisible();
  await expect(page.getByText('Verbonden')).toBeVisible();
  const link = await page.getByRole('link', { name: 'Link om mee te doen' }).getAttribute('href');
  const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u).innerText();
  return { link: link ?? '', code };
}

export async function joinByCode(page: Page, code: string): Promise<void> {
  await page.goto('./#/join');
  await page.getByRole('textbox').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Reitdiep' })).toBeVisible();
}

/** Tells who somebody is, and takes a seat. @param name none in an anonymous room. */
export async function sitDown(page: Page, name?: string): Promise<void> {
  await page.getByRole('radio', { name: /^(?:Onderwijs|Education)/u }).check();
  if (name !== undefined) await page.getByRole('textbox', { name: /^(?:Je naam|Your name)/u }).fill(name);
  await page.getByRole('button', { name: /^(?:Doe mee|Join)$/u }).click();
}

export async function choose(page: Page, level: number): Promise<void> {
  await page.locator(`input[type="radio"][value="${level}"]`).check();
}

export const received = (page: Page) => page.getByText(/^(?:Ontvangen door de begeleider|Received by the host)$/u);

/** How many chose each level, as a screen shows it. */
export const votes = (page: Page) =>
  page.getByRole('list', { name: /^(?:Hoe de stemmen liggen|How the votes lie)$/u }).getByRole('listitem');

/** The levels that stand in the host's database. */
export async function storedAnswers(page: Page): Promise<number[]> {
  return (await rowsOf(page, 'answers')).map(({ answer }) => Number(answer));
}
