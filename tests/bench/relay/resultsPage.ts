/** How long the host's results page takes to stand, by how many people answered everything. In a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { loadInstrument } from '../../../src/catalog/node/loadAssessments';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import { links } from '../../../src/state/links';
import type { ResponseRecord } from '../../../src/state/groupRecords';
import type { AnswerRecord, CommunityRecord, SnapshotRecord } from '../../../src/state/records';
import { DATABASE_NAME } from '../../../src/storage/database';
import { startChromium } from '../support/chromium';
import { serveFolder } from '../support/served';
import { median } from '../support/statistics';
import { buildOurs } from '../web/buildOurs';

const ASSESSMENTS = fileURLToPath(new URL('../../../assessments', import.meta.url));
const AT = '2026-01-05T09:00:00.000Z';
const SNAPSHOT = 'bench-snapshot';
const TYPES = ['education', 'business', 'government', 'society', 'student'];

type Rows = Readonly<Record<string, readonly object[]>>;

export interface ResultsPageFigures {
  readonly people: number;
  /** Milliseconds from the click on the address until the first table stands; median of all runs. */
  readonly milliseconds: number;
}

/** @param sizes numbers of people. @param runs how often each is measured, each time in a fresh browser context. */
export async function measureResultsPage(sizes: readonly number[], runs: number): Promise<ResultsPageFigures[]> {
  const loaded = loadInstrument(ASSESSMENTS, 'hanze-terra');
  if (!loaded.ok) throw new Error('the instrument is not right: npm run rules says why');
  const folder = mkdtempSync(join(tmpdir(), 'groeikompas-bench-'));
  const whyNot = await buildOurs(folder);
  if (whyNot !== null) throw new Error(`the app can not be built: ${whyNot}`);
  const served = await serveFolder(folder);
  const browser = await startChromium();
  try {
    const all: ResultsPageFigures[] = [];
    for (const people of sizes) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++)
        times.push(await measureOnce(browser, served.url, rowsOf(loaded.instrument, people)));
      all.push({ people, milliseconds: median(times) });
    }
    return all;
  } finally {
    await browser.close();
    served.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measureOnce(browser: Browser, url: string, rows: Rows): Promise<number> {
  const context = await browser.newContext({ baseURL: url });
  try {
    const page = await context.newPage();
    await page.goto('./#/settings');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(writeRows, { name: DATABASE_NAME, rows });
    return await untilTable(page, `#${links.results(SNAPSHOT)}`);
  } finally {
    await context.close();
  }
}

/** In the page itself, so that nothing of the driver is in the time. */
function untilTable(page: Page, address: string): Promise<number> {
  return page.evaluate(
    (hash) =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('main table')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            resolve(performance.now() - begin);
          });
        }).observe(document.body, { childList: true, subtree: true });
        location.hash = hash;
      }),
    address,
  );
}

/** Everything as the app stores it after everybody answered and the host showed it. */
function rowsOf({ model, hash }: Instrument, people: number): Rows {
  const community: CommunityRecord = {
    id: 'bench-community',
    origin: 'own',
    name: 'Lerende community',
    region: '',
    scale: null,
    start: null,
    partners: {},
    partnerTypes: [],
    received: null,
    createdAt: AT,
    changedAt: AT,
    trashedAt: null,
  };
  const snapshot: SnapshotRecord = {
    id: SNAPSHOT,
    communityId: community.id,
    instrument: { id: model.id, version: model.version, hash },
    scope: 'full',
    date: '2026-01-05',
    privacy: 'anonymous',
    by: 'group',
    raterId: 'bench-rater',
    state: 'draft',
    targets: {},
    position: null,
    issues: null,
    correctionOf: null,
    caseId: null,
    previousId: null,
    lookBack: {},
    confirmed: {},
    group: {
      threshold: model.rules.smallGroup,
      partnerTypes: TYPES.map((id) => ({ id, name: '' })),
      merged: {},
      startedAt: AT,
      revealed: [],
      revealedAt: AT,
    },
    createdAt: AT,
    changedAt: AT,
  };
  const responses = Array.from(
    { length: people },
    (_, index): ResponseRecord => ({
      snapshotId: SNAPSHOT,
      respondentId: `person-${index}`,
      partnerType: TYPES[index % TYPES.length] ?? null,
      name: '',
      channel: 'live',
      revision: 66,
      givenAt: AT,
      leftOut: null,
    }),
  );
  const answers = responses.flatMap(({ respondentId }, person) =>
    model.items.map(
      ({ id }, item): AnswerRecord => ({
        snapshotId: SNAPSHOT,
        respondentId,
        itemId: id,
        answer: ([1, 2, 3, 4, 5, 'dk'] as const)[(person * 7 + item * 3) % 6] ?? null,
        reason: '',
        revision: 1,
        changedAt: AT,
      }),
    ),
  );
  return { communities: [community], snapshots: [snapshot], responses, answers };
}

/** Runs in the page. */
function writeRows({ name, rows }: { readonly name: string; readonly rows: Rows }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => {
      reject(new Error('the database does not open'));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(Object.keys(rows), 'readwrite');
      for (const [table, all] of Object.entries(rows)) for (const row of all) writing.objectStore(table).put(row);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
      writing.onerror = () => {
        reject(new Error('the rows are not written'));
      };
    };
  });
}
