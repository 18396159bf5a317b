import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium';

/** The built app, served as it is meant to be served. `npm test` builds before. */
export const PORT = 4180;

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
    browserName: 'chromium',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_FLAGS },
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node --import tsx relay/serve.ts --port ${PORT} --folder ${process.env['E2E_FOLDER'] ?? 'dist'}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
