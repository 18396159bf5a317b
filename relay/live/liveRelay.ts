/** Live rooms: a blind relay. Hocuspocus passes sealed documents on; around it stands who may write what, and how much. */
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Database } from '@hocuspocus/extension-database';
import { Hocuspocus, type Configuration, type Extension } from '@hocuspocus/server';
import { WebSocketServer, type WebSocket } from 'ws';
import { writeGreeting } from '../../src/workshop/live/greeting';
import { readOrders } from '../../src/workshop/live/orders';
import { HEARTBEAT, MAX_HOST_BYTES, readName } from '../../src/workshop/live/protocol';
import { addressBook } from './addressBook';
import { carryOut } from './carryOut';
import { entrance, Refusal } from './entrance';
import { guard } from './guard';
import { guardedSocket } from './guardedSocket';
import type { Limits } from './limits';
import { rooms } from './rooms';
import { newSession, type Session } from './session';
import type { Store } from './store';
import { addressOf, isLivePath, isOwnOrigin, refuseUpgrade } from './upgrade';

interface RelayOptions {
  readonly store: Store;
  readonly limits: Limits;
  /** Behind a proxy, addresses are what that says. */
  readonly behindProxy: boolean;
  /** For several relays at once. */
  readonly extensions?: readonly Extension[];
}

export interface LiveRelay {
  readonly engine: Hocuspocus;
  /** Takes the live connections of this server. */
  attach(server: Server): void;
  /** Looks for rooms whose time is over; done by itself from time to time. */
  sweep(): Promise<void>;
  /** Ends all connections and stores what is not stored yet. */
  stop(): Promise<void>;
}

/** The relay itself has none, when it writes the roster. */
interface Context {
  readonly session: Session;
}

/** Milliseconds between two looks at what is over. */
const SWEEP = 30_000;
/** Bytes that wait for one that does not read. */
const MAX_WAITING = 16 * 1024 * 1024;
const [TOO_MUCH, NOT_ALLOWED] = [4013, 4003];
const RECEIPT_LENGTH = 2048;

/** Left out, where the engine would do nothing: it makes promises for each of these at every message. */
const UNUSED = {
  beforeHandleMessage: undefined,
  beforeSync: undefined,
  beforeBroadcastStateless: undefined,
  onChange: undefined,
  onStoreDocument: undefined,
  afterStoreDocument: undefined,
  onAwarenessUpdate: undefined,
} as unknown as Partial<Configuration>;

export function liveRelay({ store, limits, behindProxy, extensions = [] }: RelayOptions): LiveRelay {
  const addresses = addressBook(limits);
  const sessions = new Set<Session>();
  /** What hosts order, one after another. */
  let ordered = Promise.resolve();
  /** Entries that are being checked. */
  let atTheDoor = 0;

  const engine = new Hocuspocus({
    ...UNUSED,
    quiet: true,
    debounce: 100,
    maxDebounce: 300,
    extensions: [
      ...extensions,
      new Database({
        fetch: ({ documentName }) => store.loadDocument(documentName),
        // One that could not be stored is stored with its next change; the engine would never store it again, and end the process.
        store: ({ documentName, state }) => store.saveDocument(documentName, new Uint8Array(state)).catch(report),
      }),
    ],
    async onAuthenticate({ token, documentName, context, connectionConfig }) {
      const { session } = context as Context;
      const wasIn = session.identity !== null;
      atTheDoor += 1;
      try {
        connectionConfig.readOnly = (await door.admit(session, token, documentName)) === 'read';
        if (!connectionConfig.readOnly) session.writes = documentName;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.reason === 'refused') turnAway(session);
        throw error;
      } finally {
        atTheDoor -= 1;
        const isThere = session.socket.readyState === session.socket.OPEN;
        if (!wasIn && isThere && session.identity) here.join(session.identity.roomId, session);
      }
    },
    connected({ context, documentName }) {
      (context as Context).session.inside.add(documentName);
      return Promise.resolve();
    },
    onDisconnect({ context, documentName }) {
      (context as Partial<Context> | undefined)?.session?.inside.delete(documentName);
      return Promise.resolve();
    },
    onStateless({ connection, document, documentName, payload }) {
      const { session } = connection.context as Context;
      const name = readName(documentName);
      if (session.identity?.isHost && name?.kind === 'host') {
        const orders = readOrders(payload);
        if (orders) ordered = ordered.then(() => carryOut(orders, name.roomId, store, here)).catch(report);
      } else if (session.identity?.isHost && name?.kind === 'seat' && payload.length <= RECEIPT_LENGTH) {
        document.broadcastStateless(payload, (other) => other !== connection);
      }
      return Promise.resolve();
    },
  });
  const here = rooms(engine);
  const door = entrance(store, limits, (roomId, author) => here.enrol(roomId, author));
  const judge = guard(engine, limits);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_HOST_BYTES + 1024, perMessageDeflate: false });

  /** Nobody is at the door, and every document was stored as it was unloaded. Waits two seconds at most. */
  async function quiet(): Promise<void> {
    const until = performance.now() + 2000;
    const isBusy = () => atTheDoor + engine.loadingDocuments.size + engine.documents.size > 0;
    while (isBusy() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  function turnAway(session: Session): void {
    addresses.refuse(session.address);
    // Who can not prove anything has nothing more to say here; the refusal itself is sent first.
    setImmediate(() => {
      session.socket.close(NOT_ALLOWED);
    });
  }

  function welcome(
    socket: WebSocket,
    line: Duplex,
    address: string,
    handle: (guarded: WebSocket, session: Session) => void,
  ): void {
    const session = newSession(socket, address, limits);
    sessions.add(session);
    const entryTime = setTimeout(() => {
      if (!session.identity) socket.close(NOT_ALLOWED);
    }, limits.entryTime);
    // What is wrong with a frame ends its connection; there is nothing else to do about it.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(entryTime);
      sessions.delete(session);
      here.leave(session);
      addresses.disconnect(address);
    });
    const guarded = guardedSocket(socket, line, (message) => {
      const verdict = judge(session, message);
      if (verdict !== 'pass') socket.close(verdict === 'too-much' ? TOO_MUCH : NOT_ALLOWED);
      return verdict === 'pass' && socket.readyState === socket.OPEN;
    });
    socket.send(writeGreeting(session.challenge));
    handle(guarded, session);
  }

  async function sweep(): Promise<void> {
    addresses.tidy();
    for (const roomId of here.ids()) {
      if (!(await store.findRoom(roomId))) await here.end(roomId);
    }
    for (const roomId of await store.overdueRooms()) await store.dropRoom(roomId);
  }

  const timers = [
    setInterval(() => {
      for (const { socket, challenge } of sessions) {
        if (socket.bufferedAmount > MAX_WAITING) socket.terminate();
        else socket.send(writeGreeting(challenge));
      }
    }, HEARTBEAT),
    setInterval(() => {
      sweep().catch(report);
    }, SWEEP),
  ];

  return {
    engine,
    sweep,
    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        const address = addressOf(request, behindProxy);
        if (!isLivePath(request.url)) refuseUpgrade(socket, 404);
        else if (!isOwnOrigin(request)) refuseUpgrade(socket, 403);
        else if (!addresses.connect(address)) refuseUpgrade(socket, 429);
        else {
          let isOpen = false;
          socket.once('close', () => {
            if (!isOpen) addresses.disconnect(address);
          });
          sockets.handleUpgrade(request, socket, head, (webSocket) => {
            isOpen = true;
            welcome(webSocket, socket, address, (guarded, session) => {
              engine.handleConnection(guarded, request, { session } satisfies Context);
            });
          });
        }
      });
    },
    async stop() {
      timers.forEach(clearInterval);
      for (const { socket } of sessions) socket.close(1001);
      await quiet();
      // Who does not answer any more is cut off; what was theirs is put away just the same, while there is a store.
      for (const { socket } of sessions) socket.terminate();
      await quiet();
      await ordered;
      await engine.hooks('onDestroy', { instance: engine });
      await store.close();
    },
  };
}

function report(error: unknown): void {
  process.stderr.write(`live: ${String(error)}\n`);
}
