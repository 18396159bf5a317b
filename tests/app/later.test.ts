import { describe, expect, it } from 'vitest';
import { later } from '../../src/app/later';
import type { Saved, Watch } from '../../src/state/ports';

interface Notes {
  add(note: string): Promise<Saved<number>>;
  readonly watchAll: Watch<readonly string[]>;
  watchOne(index: number): Watch<string>;
}

function notes(): Notes {
  const kept: string[] = [];
  return {
    add: (note) => Promise.resolve({ ok: true, value: kept.push(note) }),
    watchAll: (onValue) => {
      onValue([...kept]);
      return () => kept.push('nobody watches any more');
    },
    watchOne: (index) => (onValue) => {
      onValue(kept[index] ?? '');
      return () => undefined;
    },
  };
}

/** A store that comes when it is told to. */
function toCome() {
  let come: () => void = () => undefined;
  const store = notes();
  const there = new Promise<void>((resolve) => {
    come = resolve;
  });
  return {
    come: () => {
      come();
    },
    store: later<Notes>(async () => {
      await there;
      return store;
    }),
  };
}

const nothing = () => undefined;

describe('what is asked of a store before its code is there', () => {
  it('waits, and is done in the order in which it was asked', async () => {
    const { come, store } = toCome();
    const seen: (readonly string[])[] = [];
    const first = store.add('one');
    store.watchAll((value) => seen.push(value), nothing);
    const second = store.add('two');
    expect(seen).toEqual([]);
    come();
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
    expect(seen).toEqual([['one']]);
  });

  it('is watched with what it is about', async () => {
    const { come, store } = toCome();
    void store.add('one');
    const said = new Promise<string>((resolve) => store.watchOne(0)(resolve, nothing));
    come();
    expect(await said).toBe('one');
  });

  it('is the same question each time, so that a screen which draws itself again goes on watching', () => {
    const { store } = toCome();
    const { watchAll } = store;
    expect(store.watchAll).toBe(watchAll);
  });

  it('is not watched when nobody wants to know any more', async () => {
    const { come, store } = toCome();
    const seen: unknown[] = [];
    store.watchAll((value) => seen.push(value), nothing)();
    come();
    await store.add('one');
    expect(seen).toEqual([]);
  });

  it('stops being watched', async () => {
    const { come, store } = toCome();
    come();
    let stop: () => void = nothing;
    await new Promise<void>((resolve) => {
      stop = store.watchAll(() => {
        resolve();
      }, nothing);
    });
    await store.add('one');
    stop();
    expect(await store.add('two')).toEqual({ ok: true, value: 3 });
  });
});

describe('a store whose code does not come', () => {
  const store = later<Notes>(() => Promise.reject(new Error('no network')));

  it('is a save that failed, never an error that nobody hears', async () => {
    expect(await store.add('one')).toEqual({ ok: false, problem: 'failed' });
  });

  it('tells who watches', async () => {
    expect(await new Promise((resolve) => store.watchAll(nothing, resolve))).toBe('failed');
    expect(await new Promise((resolve) => store.watchOne(0)(nothing, resolve))).toBe('failed');
  });
});
