import { expect, it, vi } from 'vitest';
import { Doc } from 'yjs';
import { newSecret, signerFrom } from '../../../src/workshop/live/keys';
import { outbox } from '../../../src/workshop/live/outbox';
import { roomKeys } from '../../../src/workshop/live/roomKeys';

it('tells that a record could not be written, and writes it later', async () => {
  const room = await roomKeys('0123456789AB');
  const signer = signerFrom(newSecret());
  let isBroken = true;
  const author = {
    ...signer,
    sign: (message: Uint8Array) => (isBroken ? Promise.reject(new Error('no')) : signer.sign(message)),
  };
  const written: Uint8Array[] = [];
  const failed: number[] = [];
  const document = {
    doc: new Doc(),
    record: () => null,
    writeRecord: (record: Uint8Array) => void written.push(record),
    say: () => undefined,
    isSynced: () => true,
    leave: () => undefined,
  };
  vi.useFakeTimers();
  const out = outbox({
    ...{ room, kind: 'seat', author, counter: 0, pace: 1 },
    content: () => new Uint8Array(8),
    onWritten: () => undefined,
    onFailed: (counter) => failed.push(counter),
  });
  await out.writeNow(document);
  expect([failed, written]).toEqual([[1], []]);
  isBroken = false;
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await expect.poll(() => written.length).toBe(1);
});
