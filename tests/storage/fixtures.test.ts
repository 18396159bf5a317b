/**
 * Files of every version that was ever released must be taken in for ever. A fixture is written once, by the version it is of,
 * and never again: when the shape of what is stored changes, add a file, a migration, and a line here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { BACKUP_VERSION } from '../../src/migrations/backup';
import { allRows, openPorts } from '../support/appPorts';
import { fillAsVersion1, fillAsVersion2, fillDatabase } from '../support/fullDatabase';

/** How many there are of what people are told about, and what the rows must look like now. */
const FILES = [
  { version: 1, contents: { communities: 2, snapshots: 3, answers: 6, notes: 2, issues: 2 }, fill: fillAsVersion1 },
  { version: 2, contents: { communities: 2, snapshots: 4, answers: 8, notes: 2, issues: 2 }, fill: fillAsVersion2 },
  { version: 3, contents: { communities: 2, snapshots: 4, answers: 8, notes: 3, issues: 2 }, fill: fillDatabase },
];

function fixture(version: number): string {
  return readFileSync(fileURLToPath(new URL(`fixtures/backup-v${version}.json`, import.meta.url)), 'utf8');
}

it('there is a file of every version', () => {
  expect(FILES.map(({ version }) => version)).toEqual(Array.from({ length: BACKUP_VERSION }, (_, index) => index + 1));
});

it.each(FILES)('a backup of version $version is taken in whole', async ({ version, contents, fill }) => {
  const text = fixture(version);
  expect(JSON.parse(text)).toMatchObject({ version });
  const app = await openPorts();
  expect(await app.backup.restore(text, 'kopie')).toEqual({
    ok: true,
    outcome: { contents, same: 0, copied: 0, updated: 0, keptBoth: 0 },
  });
  const expected = await openPorts();
  await fill(expected);
  const { definitions, ...rows } = await allRows(app);
  const { definitions: _definitions, ...expectedRows } = await allRows(expected);
  expect(rows).toEqual(expectedRows);
  // An instrument is kept as it was, whatever the app makes of instruments now.
  expect(definitions).toEqual((JSON.parse(text) as { payload: { definitions: unknown[] } }).payload.definitions);
});
