/** The instruments that measurements were made with stay with them. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/domain/instrument/instrument';
import { keepDefinitions } from '../../src/state/keepDefinitions';
import { measuredWith } from '../../src/state/measuredWith';
import { freshPorts, saved, type AppPorts } from '../support/appPorts';
import { earlierInstrument, named } from '../support/earlierInstrument';
import { hanzeTerra } from '../support/instrument';
import { community, INSTRUMENT, quickScan } from '../support/records';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

const load = (id: string): Promise<Instrument> =>
  id === hanzeTerra.model.id ? Promise.resolve(hanzeTerra) : Promise.reject(new Error('no network'));
const find = () => saved(app.definitions.find(INSTRUMENT.id, INSTRUMENT.version, INSTRUMENT.hash));

describe('the instrument of a measurement', () => {
  it('is kept whole beside it', async () => {
    await saved(app.communities.begin(community(), quickScan()));
    expect(await find()).toBeNull();
    await keepDefinitions(load);
    expect(await find()).toMatchObject(hanzeTerra);
    expect(await saved(app.definitions.missing())).toEqual([]);
  });

  it('is kept once for all measurements that were made with it', async () => {
    await saved(app.communities.begin(community(), quickScan()));
    await saved(app.communities.begin(community(), quickScan()));
    expect(await saved(app.definitions.missing())).toEqual([INSTRUMENT]);
  });

  it('is found by its very content only, not by its name', async () => {
    await saved(app.definitions.keep(hanzeTerra));
    expect(await saved(app.definitions.find(INSTRUMENT.id, '0.0.1', INSTRUMENT.hash))).toBeNull();
    expect(await saved(app.definitions.find(INSTRUMENT.id, INSTRUMENT.version, 'f'.repeat(64)))).toBeNull();
  });

  it('that could not be fetched now stays on the list for the next time', async () => {
    await saved(app.communities.begin(community(), quickScan()));
    await keepDefinitions(() => Promise.reject(new Error('no network')));
    expect(await saved(app.definitions.missing())).toEqual([INSTRUMENT]);
    await keepDefinitions(load);
    expect(await saved(app.definitions.missing())).toEqual([]);
  });

  it('is not replaced by a later one of the same name', async () => {
    const earlier = { ...INSTRUMENT, version: '0.0.1', hash: 'e'.repeat(64) };
    await saved(app.communities.begin(community(), quickScan({ instrument: earlier })));
    await keepDefinitions(load);
    expect(await app.database.definitions.count()).toBe(0);
    expect(await saved(app.definitions.missing())).toEqual([earlier]);
  });

  it('that nobody here brings does not stand in the way of the others', async () => {
    await saved(
      app.communities.begin(community(), quickScan({ instrument: { id: 'other', version: '1', hash: 'a' } })),
    );
    await saved(app.communities.begin(community(), quickScan()));
    await keepDefinitions(load);
    expect(await find()).not.toBeNull();
  });
});

describe('a measurement is read', () => {
  const made = (more: Partial<typeof INSTRUMENT>) => ({ ...INSTRUMENT, ...more });
  const versionOf = async (instrument: typeof INSTRUMENT) => (await measuredWith(instrument, load))?.version ?? null;

  it('with what the app brings as long as that is the same', async () => {
    expect(await versionOf(INSTRUMENT)).toBe(INSTRUMENT.version);
  });

  it('with what was kept when the app brings another', async () => {
    const before = earlierInstrument();
    await saved(app.definitions.keep(before));
    expect(await versionOf(named(before))).toBe('0.1.0');
  });

  it('with the same version when only a wording was mended', async () => {
    expect(await versionOf(made({ hash: 'b'.repeat(64) }))).toBe(INSTRUMENT.version);
  });

  it('not at all when neither is here: never with another version', async () => {
    expect(await versionOf(made({ version: '0.0.1', hash: 'b'.repeat(64) }))).toBeNull();
    expect(await versionOf(made({ id: 'other', hash: 'b'.repeat(64) }))).toBeNull();
  });
});
