import { beforeEach, describe, expect, it } from 'vitest';
import { modelPartOf, type ModelPart } from '../../../src/catalog/parts';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';
import { watchPrevious, type Previous } from '../../../src/features/score/previous';
import { startI18n } from '../../../src/i18n/translator';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { hanzeTerra } from '../../support/instrument';
import { community, quickScan } from '../../support/records';

const OLDER = '0.9.0';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  await startI18n('nl');
});

/** The instrument as it was: the same items, of which some had another id. */
function older(renamed: Readonly<Record<string, string>>): Instrument {
  const items = hanzeTerra.model.items.map((item) => ({ ...item, id: renamed[item.id] ?? item.id }));
  return { ...hanzeTerra, hash: 'older', model: { ...hanzeTerra.model, version: OLDER, items } };
}

function newer(redirects: readonly Redirect[]): ModelPart {
  return { ...modelPartOf(hanzeTerra), redirects: [...redirects] };
}

/** A measurement with level 2 on each of these, made with an instrument. */
async function measured({ model, hash }: Instrument, items: readonly string[]): Promise<string> {
  const { id, raterId } = await saved(
    app.communities.begin(
      community(),
      quickScan({ instrument: { id: model.id, version: model.version, hash }, date: '2025-03-02' }),
    ),
  );
  for (const itemId of items) {
    const change = { snapshotId: id, respondentId: raterId, itemId, answer: 2 as const, reason: '', seen: 0 };
    expect((await app.snapshots.saveAnswer(change)).ok).toBe(true);
  }
  return id;
}

const read = (id: string, part: ModelPart) =>
  new Promise<Previous>((resolve) => {
    const stop = watchPrevious(id, part, (previous) => {
      queueMicrotask(() => {
        stop();
      });
      resolve(previous);
    });
  });

const since = hanzeTerra.model.version;

describe('answers to an older version of the questions', () => {
  it('come along where the question only got another id', async () => {
    const then = older({ 'regio.visie': 'regio.toekomst' });
    await saved(app.definitions.keep(then));
    const id = await measured(then, ['regio.toekomst', 'llo.rooster']);
    const part = newer([{ kind: 'moved', from: 'regio.toekomst', to: 'regio.visie', since, why: 'Duidelijker.' }]);
    const { items } = await read(id, part);
    expect(items.get('regio.visie')?.answer).toBe(2);
    expect(items.get('llo.rooster')?.answer).toBe(2);
  });

  it('stay behind where questions were joined: the new one asks something else', async () => {
    const then = older({ 'regio.beleid': 'regio.regels' });
    await saved(app.definitions.keep(then));
    const id = await measured(then, ['regio.visie', 'regio.regels']);
    const part = newer([{ kind: 'merged', from: 'regio.regels', to: 'regio.visie', since, why: 'Duidelijker.' }]);
    const { items } = await read(id, part);
    expect(items.has('regio.visie')).toBe(false);
    expect(items.has('regio.beleid')).toBe(false);
  });

  it('stay behind when it is not known what was asked', async () => {
    const id = await measured(older({}), ['regio.visie']);
    expect((await read(id, newer([]))).items.size).toBe(0);
  });
});

it('answers to the same version all come along', async () => {
  const id = await measured(hanzeTerra, ['regio.visie']);
  const { items, date } = await read(id, modelPartOf(hanzeTerra));
  expect(date).toBe('2025-03-02');
  expect(items.get('regio.visie')).toEqual({ answer: 2, reason: '', note: '', evidence: [] });
  expect(items.get('llo.rooster')?.answer).toBeNull();
});
