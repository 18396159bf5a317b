/** A scan by keyboard alone, the browser killed in the middle: every answer that was shown as saved is there again. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startOwnChromium } from '../support/chromium';
import { expect, expectClean, test, watch } from './fixtures';
import { PORT } from './playwright.config';
import { answerWithKeys, expectSaved, snapshotId, tabTo } from './steps';

interface Running {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

const running = new Set<ChildProcess>();

test.afterEach(async () => {
  for (const child of running) await kill({ process: child });
});

/** A browser of its own, on a profile that outlives it, reached over its debugging port. */
async function open(profile: string): Promise<Running> {
  const { process: child, endpoint } = await startOwnChromium(profile);
  running.add(child);
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = await context!.newPage();
  return { process: child, browser, page };
}

/** The whole process group at once, without a chance to write anything more. */
function kill({ process: child }: Pick<Running, 'process'>): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
    process.kill(-child.pid!, 'SIGKILL');
  });
}

test('a full scan by keyboard survives a killed browser with every saved answer', async () => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'groeikompas-killed-'));
  const base = `http://localhost:${PORT}/`;
  const given = new Map<string, string>();
  const keys = ['3', '4', 'w', '2', '5', '1', 'n'];

  const before = await open(profile);
  const watchedBefore = watch(before.page);
  await before.page.goto(base);
  await newCommunityByKeyboard(before.page);
  const snapshot = snapshotId(before.page);
  await answerWithKeys(before.page, 30, keys, given);
  await expectSaved(before.page);
  expectClean(watchedBefore);
  await kill(before);

  const after = await open(profile);
  const watchedAfter = watch(after.page);
  for (const [item, value] of given) {
    await after.page.goto(`${base}#/s/${snapshot}/score/${item}`);
    await expect(after.page.locator(`input[name="${item}"][value="${value}"]`)).toBeChecked();
  }
  await answerWithKeys(after.page, 37, keys, given);
  expect(given.size).toBe(66);
  await after.page.goto(`${base}#/s/${snapshot}/results`);
  await expect(after.page.getByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
  await expect(after.page.getByRole('table', { name: 'Score per onderdeel' })).toBeVisible();
  expectClean(watchedAfter);
  await kill(after);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** From home to the first item of a full scan: a name typed, the full scan chosen, the form sent. */
async function newCommunityByKeyboard(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page.getByRole('link', { name: 'Nieuwe community' }), 7);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe community' })).toBeVisible();
  await tabTo(page.getByRole('textbox', { name: 'Naam' }), 1);
  await page.keyboard.type('Reitdiep');
  // Region, scale, start, five kinds of partners.
  await tabTo(page.getByRole('radio', { name: 'Snelle scan' }), 9);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Volledige scan' })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Maak de community en begin' }), 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name="regio.visie"]').first()).toBeVisible();
}
