import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { keepDefinitionsSoon } from '../../src/state/keepDefinitions';
import { freshPorts, saved } from '../support/appPorts';
import { hanzeTerra } from '../support/instrument';
import { community, INSTRUMENT, quickScan } from '../support/records';

afterEach(() => {
  vi.useRealTimers();
});

test('an instrument is kept beside its measurement once nobody is answering', async () => {
  const app = await freshPorts();
  await saved(app.communities.begin(community(), quickScan()));
  const load = vi.fn(() => Promise.resolve(hanzeTerra));
  const find = () => saved(app.definitions.find(INSTRUMENT.id, INSTRUMENT.version, INSTRUMENT.hash));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  keepDefinitionsSoon(load);
  for (let given = 0; given < 14; given += 1) {
    vi.advanceTimersByTime(800);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  }
  vi.advanceTimersByTime(900);
  expect(await saved(app.definitions.missing())).toEqual([INSTRUMENT]);
  expect(load).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  vi.useRealTimers();
  await vi.waitFor(async () => {
    expect(await find()).toMatchObject(hanzeTerra);
  });
});
