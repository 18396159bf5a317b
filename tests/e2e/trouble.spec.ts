/** When the database is newer, out of reach or refuses: a designed screen, and the running answers are kept. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { makeNewer } from './rawDatabase';
import { expectSaved, startScan } from './steps';

test('a database of a newer version is refused and left alone', async ({ page }) => {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('./empty');
  await makeNewer(page);
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Deze gegevens zijn van een nieuwere versie');
  const version = await page.evaluate(async () =>
    (await indexedDB.databases()).find(({ name }) => name === 'groeikompas'),
  );
  expect(version?.version).toBe(990);
});

test('a browser without database says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('De opslag van deze browser is niet bereikbaar');
});

/** Notes every word that stood in a place for statuses. */
async function hearStatuses(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard = new Set<string>();
    Object.assign(window, { heard });
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('[role="status"]')) heard.add(status.textContent);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
}

test('to start at once without a database says so, and calls nothing saved', async ({ page }) => {
  const statuses = await hearStatuses(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('./#/start/quick');
  await expect(page.getByRole('heading', { name: 'De opslag van deze browser is niet bereikbaar' })).toBeVisible();
  expect(await statuses()).not.toContain('Bewaard');
});

test('a question that stands there before the database refuses: what was chosen is not called saved', async ({
  page,
}) => {
  const statuses = await hearStatuses(page);
  await page.addInitScript(() => {
    const refusals: (() => void)[] = [];
    // The database's own code comes after the question, so it may not have asked yet.
    let isRefused = false;
    Object.assign(window, {
      refuse: () => {
        isRefused = true;
        for (const refuse of refusals) refuse();
      },
    });
    IDBFactory.prototype.open = () => {
      const request = Object.assign(new EventTarget(), {
        error: new DOMException('not here', 'SecurityError'),
        onerror: (_event: Event) => undefined,
      });
      const refuse = () => {
        const event = new Event('error', { cancelable: true });
        request.onerror(event);
        request.dispatchEvent(event);
      };
      refusals.push(refuse);
      if (isRefused) setTimeout(refuse);
      return request as unknown as IDBOpenDBRequest;
    };
  });
  await page.goto('./#/start/quick');
  const answer = page.getByRole('radio').nth(2);
  await answer.check();
  await expect(page.getByRole('status').filter({ hasText: 'Bewaren…' })).toBeVisible();
  await page.evaluate(() => {
    (window as unknown as { refuse: () => void }).refuse();
  });
  await expect(page.getByText('De opslag van deze browser is niet bereikbaar').first()).toBeVisible();
  expect(await statuses()).not.toContain('Bewaard');
});

test('a full disk keeps the running answers and offers a file', async ({ page }) => {
  await startScan(page, 'quick');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const answer = page.getByRole('radio').nth(2);
  await answer.check();
  await expect(page.getByRole('alert')).toContainText('Er is geen ruimte meer op dit apparaat');
  await expect(page.getByText('Niet bewaard')).toBeVisible();
  await expect(answer).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet antwoorden in een bestand' }).click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
    kind: string;
    payload: { answers: { answer: unknown }[] };
  };
  expect(file.kind, 'a file that can be imported').toBe('community');
  expect(file.payload.answers.map(({ answer }) => answer)).toEqual([3]);
});

test.describe('a database that vanishes while working', () => {
  test.use({ allowed: [/Another connection wants to delete database/u] });

  test('keeps the running answers and offers a file', async ({ page }) => {
    await startScan(page, 'quick');
    await page.getByRole('radio').nth(1).check();
    await expectSaved(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase('groeikompas');
          deleting.onsuccess = () => {
            resolve();
          };
        }),
    );
    const answer = page.getByRole('radio').nth(2);
    await answer.check();
    await expect(answer).toBeChecked();
    await expect(page.getByRole('alert')).toContainText('De opslag is tijdens het werken verdwenen');
    await expect(page.getByRole('button', { name: 'Zet antwoorden in een bestand' })).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length), 'nothing empty in its place').toBe(0);
  });
});
