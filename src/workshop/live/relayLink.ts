/** The connection to the relay: it answers every greeting with an entry, comes back by itself, and carries the documents. */
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import { Doc } from 'yjs';
import type { LiveConnection } from '../../state/livePorts';
import { readGreeting } from './greeting';
import { deferred } from './promises';
import { RECORD_KEY, RECORD_MAP, REFUSALS, type RefusalReason } from './protocol';
import { onWakeUp } from './wakeUps';

interface LinkOptions {
  /** ws: or wss: address of the relay. */
  readonly url: string;
  /** Answers a challenge. */
  readonly entry: (challenge: string) => Promise<string>;
  readonly onConnection: (connection: LiveConnection) => void;
}

interface DocumentEvents {
  /** The relay and this device have the same; also after every new connection. */
  synced?(): void;
  changed?(): void;
  /** Everything that was written is at the relay. */
  delivered?(): void;
  refused?(reason: RefusalReason): void;
  said?(text: string): void;
}

export interface LinkedDocument {
  readonly doc: Doc;
  /** The one record in it. */
  record(): Uint8Array | null;
  writeRecord(record: Uint8Array): void;
  say(text: string): void;
  isSynced(): boolean;
  leave(): void;
}

export interface RelayLink {
  open(name: string, events: DocumentEvents): LinkedDocument;
  /** Connects anew after so many milliseconds; the first call counts. */
  retryIn(milliseconds: number): void;
  close(): void;
}

/** Milliseconds between attempts: the first, and the longest. */
const [FIRST_WAIT, LONGEST_WAIT] = [500, 5_000];

export function relayLink({ url, entry, onConnection }: LinkOptions): RelayLink {
  let greeted = deferred<string>();
  /** The first document was let in, or not: the others knock only then, so that the relay knows by then who asks for so many. */
  let judged = deferred();
  let first: string | null = null;
  let retrying: ReturnType<typeof setTimeout> | null = null;
  let isClosed = false;
  /** What is being answered: all documents of a connection show the same entry. */
  let answered: { readonly challenge: string; readonly entry: Promise<string> } | null = null;

  const socket = new HocuspocusProviderWebsocket({
    url,
    delay: FIRST_WAIT,
    minDelay: FIRST_WAIT,
    maxDelay: LONGEST_WAIT,
    factor: 1.5,
    onStatus: ({ status }) => {
      if (isClosed || status !== WebSocketStatus.Connecting) return;
      greeted = deferred();
      judged = deferred();
    },
    onDisconnect: () => {
      if (!isClosed) onConnection('offline');
    },
  });
  socket.on('message', ({ data }: { readonly data: ArrayBuffer }) => {
    const challenge = readGreeting(new Uint8Array(data));
    if (challenge === null) return;
    greeted.resolve(challenge);
    onConnection('online');
  });

  const token = async (name: string) => {
    const challenge = await greeted.promise;
    first ??= name;
    if (name !== first) await judged.promise;
    if (answered?.challenge !== challenge) answered = { challenge, entry: entry(challenge) };
    return answered.entry;
  };
  const connectAnew = () => {
    retrying = null;
    // One that is closed comes back by itself.
    socket.webSocket?.close();
  };
  const stopWaking = onWakeUp(() => {
    if (socket.status !== WebSocketStatus.Connected && !isClosed) void socket.connect();
  });

  return {
    open(name, events) {
      const doc = new Doc();
      const records = doc.getMap<unknown>(RECORD_MAP);
      const provider = new HocuspocusProvider({
        websocketProvider: socket,
        name,
        document: doc,
        // Presence would reach everybody; the relay gives the signs of life instead.
        awareness: null,
        token: () => token(name),
        onSynced: () => events.synced?.(),
        onUnsyncedChanges: ({ number }) => {
          if (number === 0) events.delivered?.();
        },
        onStateless: ({ payload }) => events.said?.(payload),
        onAuthenticated: () => {
          if (name === first) judged.resolve();
        },
        onAuthenticationFailed: ({ reason }) => {
          if (name === first) judged.resolve();
          const known = REFUSALS.find((refusal) => refusal === reason);
          if (known) events.refused?.(known);
        },
      });
      doc.on('update', (_update: Uint8Array, origin: unknown) => {
        if (origin === provider) events.changed?.();
      });
      provider.attach();
      return {
        doc,
        record() {
          const record = records.get(RECORD_KEY);
          return record instanceof Uint8Array ? record : null;
        },
        writeRecord: (record) => records.set(RECORD_KEY, record),
        say: (text) => {
          provider.sendStateless(text);
        },
        isSynced: () => provider.synced,
        leave() {
          provider.destroy();
          doc.destroy();
        },
      };
    },
    retryIn(milliseconds) {
      // Not all at once: a room of two hundred waits for the same thing.
      if (!isClosed) retrying ??= setTimeout(connectAnew, milliseconds * (0.75 + Math.random() / 2));
    },
    close() {
      isClosed = true;
      if (retrying) clearTimeout(retrying);
      stopWaking();
      socket.destroy();
    },
  };
}
