/** When the database is newer, out of reach or refuses: a designed screen, and the running answers are kept. */
import { expect, test } from './fixtures';
import { startScan } from './steps';

test('a database of a newer version is refused and left alone', async ({ page }) => {
  await page.goto('./icon.svg');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('groeikompas', 990);
        opening.onupgradeneeded = () => opening.result.createObjectStore('communities', { keyPath: 'id' });
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
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
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { answers: Record<string, unknown> };
  expect(Object.values(file.answers)).toEqual([3]);
});

test('a database that vanishes while working keeps the running answers', async ({ page }) => {
  await startScan(page, 'quick');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('groeikompas');
        deleting.onsuccess = () => {
          resolve();
        };
        deleting.onblocked = () => {
          resolve();
        };
      }),
  );
  const answer = page.getByRole('radio').nth(2);
  await answer.check();
  await expect(answer).toBeChecked();
  await expect(page.getByRole('alert').or(page.getByText('Bewaard'))).toBeVisible();
});
