/** A live room as its host runs it: one document of its own, and everybody's to read. */
import type { HostOptions, HostProblem, HostView, LiveHost, RoomShow } from '../../state/livePorts';
import { newId } from '../../state/newId';
import { toBase64Url } from '../handover/bytes';
import { keyForHost, offerOf, sealedOffer } from './between';
import { writeEntry } from './entry';
import { gathering } from './gathering';
import { readHostState, writeHostState, type HostState } from './hostState';
import { signerFrom } from './keys';
import { writeOrders, type Orders } from './orders';
import { outbox } from './outbox';
import { isKey, nameOf, ROOM_LIFE, ROSTER_MAP, type RefusalReason } from './protocol';
import { openHostRecord, recordHead, writeHostRecord } from './record';
import { deferred, wait } from './promises';
import { relayLink, type LinkedDocument } from './relayLink';
import type { RoomKeys } from './roomKeys';
import { seatReader, type SeatReader } from './seat';
import { seatKeeper } from './seatKeeper';
import { verifierOf } from './verify';
import { watched } from './watched';

/** Milliseconds between two states: everybody in the room gets each. */
const PACE = 100;
/** Milliseconds after which the relay is asked again, when it did not serve. */
const ASK_AGAIN = 10_000;
/** Milliseconds for the last state to reach the relay, before the room is closed all the same. */
const CLOSING = 2_000;

export function liveHost(url: string, room: RoomKeys, options: HostOptions): LiveHost {
  const { session } = options;
  const author = signerFrom(session.room.hostSecret);
  const holder = newId();
  const verify = verifierOf(author.publicKey);
  const readers = new Map<string, { readonly reader: SeatReader; readonly document: LinkedDocument }>();
  const keeper = seatKeeper(options, (seats) => {
    view.set({ seats });
  });
  const gathered = gathering(() => {
    countEverybody();
  });
  /** Everybody was read once: from then on it can be told how many are in. */
  let isCounted = false;

  let state: HostState = {
    show: {
      ...options.initial,
      invitation: session.invitation,
      lobby: 'open',
      joined: 0,
      expiresAt: new Date(Date.parse(session.room.openedAt) + ROOM_LIFE).toISOString(),
    },
    removed: [],
    holder,
    offer: null,
  };
  /** What was decided here before the relay's state was read; it wins from what was there. */
  let early: Partial<HostState['show']> = {};
  let hasMet = false;
  let delivery = deferred();
  const view = watched<HostView>({
    connection: 'connecting',
    problem: null,
    show: state.show,
    seats: [],
    hasEverybody: false,
    unreadable: [],
  });

  const out = outbox({
    author: author.publicKey,
    counter: session.room.counter,
    pace: PACE,
    record: (counter) => writeHostRecord(room, author, counter, writeHostState(state)),
    onWritten: (counter) => {
      options.keep({ ...session.room, counter });
    },
    onFailed: () => undefined,
  });

  const link = relayLink({
    url,
    // A room whose time is over is not opened again.
    entry: (challenge) =>
      writeEntry(challenge, room, author, Date.now() < Date.parse(state.show.expiresAt) ? state.show.lobby : 'join'),
    onConnection: (connection) => {
      // Signs of life come again and again.
      if (connection === view.view().connection) return;
      if (connection === 'offline') {
        gathered.lost();
        view.set({ connection, hasEverybody: false });
      } else {
        gathered.back();
        view.set({ connection });
      }
    },
  });
  const change = (next: Partial<HostState>) => {
    state = { ...state, ...next, holder };
    view.set({ show: state.show });
    if (hasMet && view.view().problem === null) out.write(own);
  };
  const show = (next: Partial<RoomShow>) => {
    if (!hasMet) early = { ...early, ...next };
    change({ show: { ...state.show, ...next } });
  };
  const give = (orders: Partial<Orders>) => {
    own.say(writeOrders({ close: false, lobby: state.show.lobby, remove: [], ...orders }));
  };
  const stop = () => {
    gathered.stop();
    out.stop();
    link.close();
  };

  async function meet(): Promise<void> {
    const record = own.record();
    const head = record && recordHead(record);
    const bytes = record && (await openHostRecord(room, record, verify));
    const there = bytes && readHostState(bytes);
    if (head && there && !hasMet) {
      out.passOver(head.counter);
      const show = { ...there.show, ...early, invitation: session.invitation };
      state = { show, removed: there.removed, holder, offer: null };
    }
    // A relay that lost its data is told everything again.
    give({ remove: state.removed });
    if (hasMet) return;
    hasMet = true;
    change({});
  }

  /** Somebody else signed with this room's key: it was handed over, or opened in another window. */
  async function lookAtOthers(): Promise<void> {
    const record = own.record();
    const head = record && recordHead(record);
    if (!record || !head || !hasMet || head.counter <= out.counter()) return;
    const bytes = await openHostRecord(room, record, verify);
    const there = bytes && readHostState(bytes);
    if (there && there.holder !== holder) {
      view.set({ problem: 'handed-over' });
      stop();
    }
  }

  const own = link.open(nameOf({ kind: 'host', roomId: room.roomId }), {
    synced: () => void meet(),
    changed: () => void lookAtOthers(),
    delivered: () => {
      delivery.resolve();
      delivery = deferred();
    },
    refused: (reason) => {
      const problem = PROBLEMS[reason];
      view.set({ problem });
      if (problem !== 'taken') link.retryIn(ASK_AGAIN);
    },
  });
  const roster = link.open(nameOf({ kind: 'roster', roomId: room.roomId }), {
    changed: () => {
      followAll();
    },
    synced: () => {
      view.set({ problem: null });
      followAll();
      countEverybody();
    },
  });

  function followAll(): void {
    for (const key of roster.doc.getMap(ROSTER_MAP).keys()) {
      if (isKey(key) && !readers.has(key) && !state.removed.includes(key)) follow(key);
    }
  }

  function follow(key: string): void {
    // Who comes later is not waited for.
    if (view.view().hasEverybody) gathered.settle(key);
    const reader = seatReader({
      room,
      session,
      author: key,
      onResponse: async (response) => {
        const outcome = await keeper.store(key, response);
        if (outcome === 'refused') isUnreadable(key);
        countEverybody();
        return outcome;
      },
      onUnreadable: () => {
        isUnreadable(key);
      },
      onSettled: () => {
        if (!document.isSynced()) return;
        gathered.settle(key);
        countEverybody();
      },
    });
    const document: LinkedDocument = link.open(nameOf({ kind: 'seat', roomId: room.roomId, author: key }), {
      changed: () => {
        reader.read(document);
      },
      synced: () => {
        reader.read(document);
        reader.confirm(document);
      },
    });
    readers.set(key, { reader, document });
  }

  /** Not before everybody who was in when this page came is read: after a reload, or with a second host, it would count too few. */
  function countEverybody(): void {
    if (!view.view().hasEverybody && roster.isSynced() && gathered.isWhole(readers.keys())) {
      isCounted = true;
      view.set({ hasEverybody: true });
    }
    if (!isCounted) return;
    const joined = keeper.count();
    if (joined !== state.show.joined) show({ joined });
  }

  function isUnreadable(key: string): void {
    view.set({ unreadable: [...new Set([...view.view().unreadable, key])] });
  }

  return {
    view: view.view,
    watch: view.watch,
    ticket: () => ({ code: session.room.code, hostKey: author.publicKey }),
    steer: show,
    setLobby(lobby) {
      show({ lobby });
      give({});
    },
    remove(key) {
      readers.get(key)?.document.leave();
      readers.delete(key);
      gathered.leave(key);
      view.set({ seats: keeper.leave(key) });
      change({ removed: [...new Set([...state.removed, key])], show: { ...state.show, joined: keeper.count() } });
      give({ remove: [key] });
    },
    handOver(key, merged = {}) {
      const shared = key === null ? null : keyForHost(room.roomId, session, key);
      const sealed = shared && sealedOffer.seal(shared, offerOf(session, out.counter() + 1, merged));
      change({ offer: key !== null && sealed ? { to: key, sealed: toBase64Url(sealed) } : null });
    },
    async close() {
      show({ phase: 'ended' });
      await out.writeNow(own);
      await Promise.race([delivery.promise, wait(CLOSING)]);
      give({ close: true });
      stop();
    },
    stop,
  };
}

const PROBLEMS: Readonly<Record<RefusalReason, HostProblem>> = {
  taken: 'taken',
  full: 'full',
  refused: 'refused',
  'no-room': 'expired',
  'lobby-closed': 'refused',
  removed: 'refused',
};
