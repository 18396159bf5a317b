/** Writes the newest content of an own document as a record, and never more often than bearable for the relay. */
import { recordHead } from './record';
import type { LinkedDocument } from './relayLink';

interface OutboxOptions {
  /** Base64url. */
  readonly author: string;
  /** Of the last record that was written before. */
  readonly counter: number;
  /** Milliseconds between two records. */
  readonly pace: number;
  /** What there is to say now, under this counter. */
  readonly record: (counter: number) => Uint8Array | Promise<Uint8Array>;
  /** A record with this counter goes out. */
  readonly onWritten: (counter: number) => void;
  /** It did not after all; it is tried again. */
  readonly onFailed: (counter: number) => void;
}

/** Milliseconds after which writing is tried again, when it went wrong. */
const TRY_AGAIN = 5_000;

export interface Outbox {
  /** Writes soon, and once it may: before the first meeting with the relay nothing is written, since older could win from newer. */
  write(document: LinkedDocument): void;
  /** Resolves once it is in the document, or failed. */
  writeNow(document: LinkedDocument): Promise<void>;
  /** Counters start above this one. */
  passOver(counter: number): void;
  counter(): number;
  stop(): void;
}

export function outbox({ author, counter: first, pace, record: recordOf, onWritten, onFailed }: OutboxOptions): Outbox {
  let counter = first;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wroteAt = -Infinity;
  let isStopped = false;

  const writeNow = async (document: LinkedDocument) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (isStopped) return;
    const there = document.record();
    const head = there && recordHead(there);
    if (head?.author === author) counter = Math.max(counter, head.counter);
    counter += 1;
    wroteAt = performance.now();
    onWritten(counter);
    const mine = counter;
    try {
      const record = await recordOf(mine);
      // Signing takes longer for one than for another; an older one may not come over a newer one.
      if (mine === counter) document.writeRecord(record);
    } catch {
      onFailed(mine);
      writeIn(TRY_AGAIN, document);
    }
  };
  function writeIn(milliseconds: number, document: LinkedDocument): void {
    if (timer === null && !isStopped) timer = setTimeout(() => void writeNow(document), milliseconds);
  }
  return {
    write(document) {
      if (timer !== null || isStopped) return;
      const wait = wroteAt + pace - performance.now();
      if (wait <= 0) void writeNow(document);
      else timer = setTimeout(() => void writeNow(document), wait);
    },
    writeNow,
    passOver(least) {
      counter = Math.max(counter, least);
    },
    counter: () => counter,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
