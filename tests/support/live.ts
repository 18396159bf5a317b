/** Live rooms on the real relay: a server on a free port with rooms in a folder of its own, hosts and participants that join it. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { x25519 } from '@noble/curves/ed25519.js';
import { appServer, listen } from '../../relay/appServer';
import { LIMITS, type Limits } from '../../relay/live/limits';
import { liveRelay, type LiveRelay } from '../../relay/live/liveRelay';
import { openFile, openRedis } from '../../relay/live/openStore';
import type { Store } from '../../relay/live/store';
import type { Answer } from '../../src/domain/answer';
import type { IncomingResponse } from '../../src/state/groupPorts';
import type {
  HostOptions,
  JoinOptions,
  LiveHost,
  LiveParticipant,
  LivePort,
  LiveResponse,
  RoomSteering,
} from '../../src/state/livePorts';
import { newId } from '../../src/state/newId';
import type { HostRoom, Invitation, SessionRecord } from '../../src/state/sessionRecords';
import { toBase64Url } from '../../src/workshop/handover/bytes';
import { liveHost } from '../../src/workshop/live/liveHost';
import { liveParticipant } from '../../src/workshop/live/liveParticipant';
import { livePort } from '../../src/workshop/live/livePort';
import { deferred } from '../../src/workshop/live/promises';
import { roomKeys, type RoomKeys } from '../../src/workshop/live/roomKeys';
import './nodeSocket';

export const ITEMS = Array.from({ length: 66 }, (_, at) => `dimension-${at % 7}.item-${at}`);

const START: RoomSteering = {
  phase: 'lobby',
  pace: 'own',
  itemId: null,
  step: 'vote',
  revealed: {},
  consensus: {},
};

export interface RunningRelay {
  readonly port: number;
  readonly page: string;
  readonly live: LiveRelay;
  /** What it keeps of rooms and seats. */
  readonly store: Store;
  readonly server: Server;
  /** With the rooms in it; stays after `stop`. */
  readonly data: string;
  stop(): Promise<void>;
}

interface RelaySettings {
  readonly limits?: Partial<Limits>;
  readonly port?: number;
  readonly data?: string;
  readonly redis?: string;
  /** The clock by which rooms end. */
  readonly now?: () => number;
}

const folders = new Set<string>();

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groeikompas-live-'));
  folders.add(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

export async function runRelay({
  limits = {},
  port = 0,
  data = temporaryFolder(),
  redis,
  now = Date.now,
}: RelaySettings = {}): Promise<RunningRelay> {
  const all = { ...LIMITS, ...limits };
  const kept = redis === undefined ? openFile(data, all, now) : openRedis(redis, all);
  const live = liveRelay({ ...kept, limits: all, behindProxy: false });
  const server = appServer(data, { behindProxy: false });
  live.attach(server);
  const listening = await listen(server, port, '127.0.0.1');
  return {
    port: listening,
    page: `http://127.0.0.1:${listening}/`,
    live,
    store: kept.store,
    server,
    data,
    async stop() {
      server.close();
      await live.stop();
      server.closeAllConnections();
    },
  };
}

/** A session as a host's device keeps it, with a room that was not opened yet. */
export function newSession(
  port: LivePort,
  change: Partial<Invitation> = {},
): SessionRecord & { readonly room: HostRoom } {
  const secretKey = x25519.utils.randomSecretKey();
  const invitation: Invitation = {
    id: newId(),
    communityName: 'Zorg in de wijk',
    instrument: { id: 'hanze-terra', version: '1.0.0', hash: '0123456789abcdef' },
    scope: 'full',
    privacy: 'anonymous',
    threshold: 5,
    partnerTypes: [{ id: 'education', name: '' }],
    publicKey: toBase64Url(x25519.getPublicKey(secretKey)),
    ...change,
  };
  return {
    snapshotId: newId(),
    invitation,
    secretKey: toBase64Url(secretKey),
    room: port.newRoom(new Date().toISOString()),
  };
}

const derived = new Map<string, Promise<RoomKeys>>();

/** The keys of a room, worked out once per code: that takes longer than most of what tests do in the room. */
export function keysOf(code: string): Promise<RoomKeys> {
  const keys = derived.get(code) ?? roomKeys(code);
  derived.set(code, keys);
  return keys;
}

const relayOf = (page: string) => new URL('live', page).href.replace(/^http/u, 'ws');

export interface TestHost {
  readonly host: LiveHost;
  readonly session: SessionRecord & { readonly room: HostRoom };
  /** Everything that was handed over to be stored, in that order. */
  readonly log: readonly IncomingResponse<'live'>[];
  /** What was handed over to be stored, newest per respondent. */
  readonly received: Map<string, IncomingResponse<'live'>>;
  readonly withdrawn: string[];
  /** The room as it was kept last. */
  readonly room: () => HostRoom;
}

/** Resolves once the room is open, or is refused: who joins before that asks again only after some seconds. */
export async function hostRoom(page: string, given: Partial<HostOptions> = {}): Promise<TestHost> {
  const session = given.session ?? newSession(livePort(page));
  const log: IncomingResponse<'live'>[] = [];
  const received = new Map<string, IncomingResponse<'live'>>();
  const withdrawn: string[] = [];
  const decided = deferred();
  let room = session.room;
  const host = liveHost(relayOf(page), await keysOf(session.room.code), {
    session,
    initial: START,
    items: ITEMS,
    receive(response) {
      log.push(response);
      received.set(response.respondentId, response);
      return Promise.resolve('taken' as const);
    },
    withdraw(respondentId) {
      withdrawn.push(respondentId);
      return Promise.resolve('taken' as const);
    },
    keep(next) {
      room = next;
      decided.resolve();
    },
    ...given,
  });
  const unwatch = host.watch(() => {
    if (host.view().problem !== null) decided.resolve();
  });
  await decided.promise;
  unwatch();
  return { host, session, log, received, withdrawn, room: () => room };
}

export interface TestParticipant {
  readonly participant: LiveParticipant;
  /** What the device keeps. */
  readonly identity: () => JoinOptions['identity'];
}

export async function joinRoom(page: string, code: string, given: Partial<JoinOptions> = {}): Promise<TestParticipant> {
  const port = livePort(page);
  const ticket = port.readTicket(code);
  if (!ticket) throw new Error(`no code: ${code}`);
  let identity = given.identity ?? port.newIdentity(ticket);
  const participant = liveParticipant(relayOf(page), await keysOf(ticket.code), {
    identity,
    invitation: null,
    received: null,
    keep(next) {
      identity = next;
    },
    ...given,
  });
  return { participant, identity: () => identity };
}

export function answers(count: number, answer: Answer = 3): Record<string, Answer> {
  return Object.fromEntries(ITEMS.slice(0, count).map((item): [string, Answer] => [item, answer]));
}

/** An id as a device makes it, that a test can tell by its beginning. */
export function idOf(name: string): string {
  return name.replace(/[^0-9a-hjkmnp-tv-z]/gu, 'x').padEnd(20, '0');
}

export function response(change: Partial<LiveResponse> = {}): LiveResponse {
  return {
    respondentId: newId(),
    partnerType: 'education',
    name: '',
    answers: answers(3),
    revision: 1,
    withdrawn: false,
    ...change,
  };
}
