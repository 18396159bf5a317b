/** A new version waits until the person agrees, breaks nothing that is going on, and keeps the data. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';
import { currentItem, expectSaved, readyOffline } from './steps';

const PORT = 4182;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = process.env['E2E_FOLDER'] ?? join(ROOT, 'dist');

let folder: string;
let server: ChildProcess;

/** The build as it was before: another title, and a service worker that lists another revision of the page. */
function makePrevious(): void {
  cpSync(BUILD, folder, { recursive: true });
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>[^<]*<\/title>/u, '<title>Vorige versie</title>'));
  const worker = join(folder, 'sw.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(
    /(index\.html",\s*"?revision"?:\s*")[0-9a-f]+|("?revision"?:\s*")[0-9a-f]+(",\s*"?url"?:\s*"index\.html)/u,
    (found) => found.replace(/[0-9a-f]{32}/u, '0'.repeat(32)),
  );
  expect(after, 'the worker lists the page with a revision').not.toBe(before);
  writeFileSync(worker, after);
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'groeikompas-update-'));
  makePrevious();
  server = spawn(process.execPath, ['--import', 'tsx', 'relay/serve.ts', '--port', String(PORT), '--folder', folder], {
    cwd: ROOT,
    env: { ...process.env, GROEIKOMPAS_DATA: `${folder}-rooms` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout!.once('data', resolve));
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-rooms`, { recursive: true, force: true });
});

test('an update waits, is offered, and keeps the answers', async ({ page }) => {
  await page.goto(`http://localhost:${PORT}/#/start/quick`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page).toHaveTitle(/· Vorige versie$/u);
  await readyOffline(page);
  const item = await currentItem(page);
  await page.getByRole('radio').nth(2).check();
  await expectSaved(page);

  cpSync(BUILD, folder, { recursive: true });
  await page.reload();
  await expect(page.getByText('Er is een nieuwe versie van Groeikompas.')).toBeVisible();
  await expect(page, 'nothing changes before the person agrees').toHaveTitle(/· Vorige versie$/u);
  await page.getByRole('radio').nth(3).check();
  await expectSaved(page);

  await page.getByRole('button', { name: 'Nu vernieuwen' }).click();
  await expect(page).toHaveTitle(/· Groeikompas$/u);
  await expect(page.locator(`input[name="${item}"][value="4"]`)).toBeChecked();
});
