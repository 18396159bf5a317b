/**
 * `npm run --silent bench -- lighthouse`: Lighthouse on home, scoring and results, on the built app (`npm run build` first), with
 * the example and a scan of one answer in the browser. Lighthouse is fetched for the run; it is no dependency.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startOwnChromium } from '../../support/chromium';
import { serveFolder } from '../support/served';

const PORT = 9333;
const CATEGORIES = ['accessibility', 'best-practices', 'performance'];

interface Report {
  readonly categories: Record<string, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly id: string; readonly score: number | null; readonly title: string }>;
}

const profile = mkdtempSync(join(tmpdir(), 'groeikompas-lighthouse-'));
const served = await serveFolder('dist');
const { process: browser, endpoint } = await startOwnChromium(profile, PORT);

/** Opens the app once, so that there is something to look at. @returns the addresses to measure. */
async function seed(): Promise<Record<string, string>> {
  const connected = await chromium.connectOverCDP(endpoint);
  const page = await connected.contexts()[0]!.newPage();
  await page.goto(`${served.url}#/start/full`);
  await page.getByRole('radio').nth(2).check();
  await page.getByRole('status').filter({ hasText: 'Bewaard' }).waitFor();
  const scoring = page.url();
  await page.goto(served.url);
  await page.getByRole('button', { name: 'Open het voorbeeld' }).click();
  await page.getByRole('heading', { level: 1, name: 'Resultaat' }).waitFor();
  const results = page.url();
  await page.close();
  await connected.close();
  return { home: served.url, scoring, results };
}

function audit(url: string): Report {
  const text = execFileSync(
    'npm',
    [
      ...['exec', '--yes', '--package=lighthouse@12.8.2', '--', 'lighthouse', url, `--port=${PORT}`],
      ...['--disable-storage-reset', '--output=json', '--quiet', `--only-categories=${CATEGORIES.join(',')}`],
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return JSON.parse(text) as Report;
}

const figures: Record<string, Record<string, number>> = {};
try {
  for (const [screen, url] of Object.entries(await seed())) {
    const { categories, audits } = audit(url);
    const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const);
    figures[screen] = Object.fromEntries(scores);
    process.stdout.write(`${screen.padEnd(10)} ${scores.map(([name, score]) => `${name} ${score}`).join('   ')}\n`);
    const below = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    for (const { id, title } of below) process.stdout.write(`           – ${id}: ${title}\n`);
  }
} finally {
  browser.kill();
  served.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
