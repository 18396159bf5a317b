/** One participant's document as the host reads it: checked, newest first, each record once. */
import type { LiveResponse } from '../../state/livePorts';
import type { SessionRecord } from '../../state/sessionRecords';
import { toBase64Url } from '../handover/bytes';
import { keyForHost, sealedReceipt, sealedResponse } from './between';
import { openRecord, recordHead } from './record';
import type { LinkedDocument } from './relayLink';
import type { RoomKeys } from './roomKeys';
import { verifierOf } from './verify';

/** `failed`: it could not be stored now; `refused`: it never will be. */
export type Stored = 'stored' | 'failed' | 'refused';

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
}

export interface SeatReader {
  /** Looks at what is in the document now. */
  read(document: LinkedDocument): void;
  /** Tells the participant again what was stored. */
  confirm(document: LinkedDocument): void;
}

export function seatReader({ room, session, author, onResponse, onUnreadable }: SeatOptions): SeatReader {
  const key = keyForHost(room.roomId, session, author);
  const verify = verifierOf(author);
  /** Highest counter that was opened: nothing older is looked at again. */
  let seen = -1;
  let stored: { readonly counter: number; readonly revision: number } | null = null;
  let isReading = false;
  let hasMore = false;

  const open = async (record: Uint8Array): Promise<LiveResponse | null> => {
    const bytes = await openRecord({ room, kind: 'seat' }, record, verify);
    return (bytes && key && sealedResponse.open(key, bytes)) ?? null;
  };
  const confirm = (document: LinkedDocument) => {
    if (stored && key) document.say(toBase64Url(sealedReceipt.seal(key, stored)));
  };
  const readOnce = async (document: LinkedDocument) => {
    const record = document.record();
    const head = record && recordHead(record);
    if (!record || (head && head.author === author && head.counter <= seen)) return;
    const response = head?.author === author ? await open(record) : null;
    if (!head || !response) {
      onUnreadable();
      return;
    }
    seen = head.counter;
    const outcome = await onResponse(response);
    if (outcome === 'stored') {
      stored = { counter: head.counter, revision: response.revision };
      confirm(document);
    } else if (outcome === 'failed') {
      seen -= 1;
      setTimeout(read, TRY_AGAIN, document);
    }
  };
  const readAll = async (document: LinkedDocument) => {
    isReading = true;
    do {
      hasMore = false;
      await readOnce(document);
    } while (hasMore as boolean);
    isReading = false;
  };
  const read = (document: LinkedDocument) => {
    if (isReading) hasMore = true;
    else void readAll(document);
  };
  return { read, confirm };
}
