import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type Project } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium';
import { findFirefox, FIREFOX_FOR_PLAYWRIGHT } from '../support/firefox';

/** The built app, served as it is meant to be served. `npm test` builds before. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4180);

const IN_FIREFOX = 'firefox.spec.ts';

const inChromium: Project = {
  name: 'chromium',
  testIgnore: IN_FIREFOX,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_FLAGS },
    // No trace: keeping one of everything in case it fails takes a fifth of the time. `npm run journeys -- --trace on` makes it.
  },
};

const inFirefox: Project = {
  name: 'firefox',
  testMatch: IN_FIREFOX,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: FIREFOX_FOR_PLAYWRIGHT },
  },
};

const hasFirefox = findFirefox() !== null;
const isWorker = process.env['TEST_WORKER_INDEX'] !== undefined;
if (!hasFirefox && !isWorker)
  process.stdout.write('No journey in Firefox: it is not installed (apt-get install firefox-esr, or set FIREFOX).\n');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../../test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    actionTimeout: 20_000,
  },
  projects: hasFirefox ? [inChromium, inFirefox] : [inChromium],
  webServer: {
    command: `node --import tsx relay/serve.ts --port ${PORT} --folder ${process.env['E2E_FOLDER'] ?? 'dist'}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    // Its own rooms: the folder of a server that somebody has running is taken.
    env: { GROEIKOMPAS_DATA: join(tmpdir(), `groeikompas-journeys-${PORT}`) },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
