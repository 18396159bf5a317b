import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Own = Pick<DataView, 'getBigUint64' | 'setBigUint64'>;

const native = Object.fromEntries(
  ['getBigUint64', 'setBigUint64'].map((name) => [name, Reflect.get(DataView.prototype, name) as unknown]),
) as unknown as Own;

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(DataView.prototype, 'getBigUint64');
  Reflect.deleteProperty(DataView.prototype, 'setBigUint64');
});
afterEach(() => {
  Object.assign(DataView.prototype, native);
});

it('writes and reads numbers of 64 bits in a browser without them, as one that has them', async () => {
  expect('setBigUint64' in DataView.prototype).toBe(false);
  await import('../../src/catalog/bigUint64');
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.boolean(), fc.nat(3), (value, little, offset) => {
      const [own, other] = [new DataView(new ArrayBuffer(12)), new DataView(new ArrayBuffer(12))];
      own.setBigUint64(offset, value, little);
      native.setBigUint64.call(other, offset, value, little);
      expect(new Uint8Array(own.buffer)).toEqual(new Uint8Array(other.buffer));
      expect(own.getBigUint64(offset, little)).toBe(native.getBigUint64.call(other, offset, little));
    }),
  );
});

it.each(['../../src/catalog/contentHash', '../../src/workshop/live/keys', '../../src/workshop/handover/seal'])(
  'are there wherever %s is loaded',
  async (module) => {
    await import(module);
    expect('setBigUint64' in DataView.prototype).toBe(true);
  },
);
