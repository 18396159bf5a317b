import { afterEach, expect, it, vi } from 'vitest';
import { Doc } from 'yjs';
import { newSecret, signerFrom, type Signer } from '../../../src/workshop/live/keys';
import { outbox } from '../../../src/workshop/live/outbox';
import { deferred } from '../../../src/workshop/live/promises';
import { recordHead, writeHostRecord } from '../../../src/workshop/live/record';
import { keysOf } from '../../support/live';

afterEach(() => {
  vi.useRealTimers();
});

/** An outbox that signs as it is told, with the counters of what it wrote, and of what failed. */
async function signingBy(sign: (signer: Signer) => Signer['sign']) {
  const signer = signerFrom(newSecret());
  const written: (number | undefined)[] = [];
  const failed: number[] = [];
  const document = {
    doc: new Doc(),
    record: () => null,
    writeRecord: (record: Uint8Array) => void written.push(recordHead(record)?.counter),
    say: () => undefined,
    isSynced: () => true,
    leave: () => undefined,
  };
  const room = await keysOf('0123456789AB');
  const out = outbox({
    ...{ author: signer.publicKey, counter: 0, pace: 1 },
    record: (counter) => writeHostRecord(room, { ...signer, sign: sign(signer) }, counter, new Uint8Array(8)),
    onWritten: () => undefined,
    onFailed: (counter) => failed.push(counter),
  });
  return { out, document, written, failed };
}

it('tells that a record could not be written, and writes it later', async () => {
  let isBroken = true;
  const { out, document, written, failed } = await signingBy(
    (signer) => (message) => (isBroken ? Promise.reject(new Error('no')) : signer.sign(message)),
  );
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await out.writeNow(document);
  expect([failed, written]).toEqual([[1], []]);
  isBroken = false;
  // No further: what other tests left behind may go on for ever.
  vi.advanceTimersByTime(5_000);
  vi.useRealTimers();
  await expect.poll(() => written).toEqual([2]);
});

it('writes no older record over a newer one, when signing the older one takes longer', async () => {
  const slow = deferred();
  let signed = 0;
  const { out, document, written, failed } = await signingBy((signer) => async (message) => {
    signed += 1;
    if (signed === 1) await slow.promise;
    return signer.sign(message);
  });
  const older = out.writeNow(document);
  await out.writeNow(document);
  expect(written).toEqual([2]);
  slow.resolve();
  await older;
  expect([written, failed]).toEqual([[2], []]);
});
