/** One participant's document as the host reads it: checked, newest first, each record once. */
import type { LiveResponse, Taken, TakenInPart } from '../../state/livePorts';
import type { SessionRecord } from '../../state/sessionRecords';
import { toBase64Url } from '../handover/bytes';
import { keyForHost, placesOf, sealedReceipt, type Receipt } from './between';
import { recordHead } from './record';
import type { LinkedDocument } from './relayLink';
import type { RoomKeys } from './roomKeys';
import { openSeatRecord } from './seatRecord';

/** `refused`: it never will be stored, and its participant is not told. */
export type Stored = Taken | TakenInPart | 'refused';

/** Milliseconds after which storing is tried again. */
const TRY_AGAIN = 5_000;

interface SeatOptions {
  readonly room: RoomKeys;
  readonly session: SessionRecord;
  /** The participant's Ed25519 key. */
  readonly author: string;
  /** Once it is stored, its participant is told. */
  readonly onResponse: (response: LiveResponse) => Promise<Stored>;
  readonly onUnreadable: () => void;
  /** What was in the document was read to its end, and does not have to be tried again. */
  readonly onSettled: () => void;
}

export interface SeatReader {
  /** Looks at what is in the document now. */
  read(document: LinkedDocument): void;
  /** Tells the participant again what was stored. */
  confirm(document: LinkedDocument): void;
}

export function seatReader({ room, session, author, onResponse, onUnreadable, onSettled }: SeatOptions): SeatReader {
  const key = keyForHost(room.roomId, session, author);
  /** Highest counter that was opened: nothing older is looked at again. */
  let seen = -1;
  let receipt: Receipt | null = null;
  let hasFailed = false;
  let isReading = false;
  let hasMore = false;

  const confirm = (document: LinkedDocument) => {
    if (receipt && key) document.say(toBase64Url(sealedReceipt.seal(key, receipt)));
  };
  const readOnce = async (document: LinkedDocument) => {
    const record = document.record();
    const head = record && recordHead(record);
    if (!record || (head && head.author === author && head.counter <= seen)) return;
    const response = key && head?.author === author ? openSeatRecord(key, head.counter, record) : null;
    if (!head || !response) {
      hasFailed = false;
      onUnreadable();
      return;
    }
    seen = head.counter;
    const outcome = await onResponse(response);
    hasFailed = outcome === 'failed';
    if (outcome === 'failed') {
      seen -= 1;
      setTimeout(read, TRY_AGAIN, document);
    } else if (outcome !== 'refused') {
      receipt = receiptFor(head.counter, response, outcome);
      confirm(document);
    }
  };
  const readAll = async (document: LinkedDocument) => {
    isReading = true;
    do {
      hasMore = false;
      await readOnce(document);
    } while (hasMore as boolean);
    isReading = false;
    if (!hasFailed) onSettled();
  };
  const read = (document: LinkedDocument) => {
    if (isReading) hasMore = true;
    else void readAll(document);
  };
  return { read, confirm };
}

function receiptFor(
  counter: number,
  { revision, answers }: LiveResponse,
  outcome: Exclude<Taken, 'failed'> | TakenInPart,
): Receipt {
  if (typeof outcome === 'object') {
    const places = placesOf(answers);
    return { counter, revision, taken: true, late: outcome.late.map((item) => places.indexOf(item)) };
  }
  const isRefused = outcome === 'withdrawn' || outcome === 'by-code';
  return { counter, revision, taken: outcome === 'taken', ...(isRefused && { why: outcome }) };
}
