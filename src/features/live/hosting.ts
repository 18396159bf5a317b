/** Opens the room of a measurement as its host, and keeps in the database what comes in. */
import type { Item } from '../../domain/instrument/modelSchema';
import type { LiveHost, LivePort, Taken, TakenInPart } from '../../state/livePorts';
import type { LiveArrival } from '../../state/groupPorts';
import type { Saved, StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { HostRoom, SessionRecord } from '../../state/sessionRecords';
import { doubtAbout, type Doubtful, type RevealOptions } from './doubts';
import { readContent } from './readContent';
import { shownVotes, steeringOf } from './shownVotes';
import { isSameStand, standOf } from './steps';

export type OpenSession = SessionRecord & { readonly room: HostRoom };

/** @param onProblem told what could not be stored, and null once storing succeeds again. */
export async function openHost(
  port: LivePort,
  session: OpenSession,
  items: readonly Item[],
  onProblem: (problem: StorageProblem | null) => void,
): Promise<Saved<LiveHost>> {
  const { snapshotId } = session;
  const read = await readContent(snapshotId);
  if (!read.ok) return read;
  const told = <Value>(saved: Saved<Value>) => {
    onProblem(saved.ok ? null : saved.problem);
  };
  let { room } = session;
  const keepRoom = (change: Partial<HostRoom>) => {
    room = { ...room, ...change };
    void ports()
      .sessions.keep({ ...session, room })
      .then(told);
  };
  const host = await port.host({
    session,
    initial: { ...steeringOf(read.value, items), ...room.stand },
    items: items.map(({ id }) => id),
    receive: async (response) => {
      const received = await ports().groups.receiveLive(response);
      told(received);
      return received.ok ? takenAs(received.value) : 'failed';
    },
    withdraw: async (respondentId, revision) => {
      const withdrawn = await ports().groups.withdrawLive(snapshotId, respondentId, revision);
      told(withdrawn);
      return withdrawn.ok ? WITHDRAWN_AS[withdrawn.value] : 'failed';
    },
    keep: ({ counter }) => {
      keepRoom({ counter });
    },
  });
  host.watch(() => {
    const { show, hasEverybody } = host.view();
    const stand = standOf(show);
    if ((hasEverybody || room.stand) && show.phase !== 'ended' && !isSameStand(stand, room.stand)) keepRoom({ stand });
  });
  return { ok: true, value: host };
}

const WITHDRAWN_AS = { done: 'taken', locked: 'late', 'by-code': 'by-code' } as const;

function takenAs({ arrival, late }: LiveArrival): Taken | TakenInPart {
  if (arrival === 'revealed') return 'late';
  if (arrival === 'withdrawn' || arrival === 'by-code') return arrival;
  return late.length > 0 ? { late } : 'taken';
}

/**
 * Shows the votes on these items to everybody, in the database first. In anonymous mode a picture that was shown stays as it is:
 * the difference between two would be somebody's answer.
 * @returns a doubt, with nothing shown, unless the host is sure.
 */
export async function reveal(
  host: LiveHost,
  snapshotId: string,
  items: readonly Item[],
  { all, sure }: RevealOptions,
): Promise<Saved | Doubtful> {
  const doubt = await doubtAbout(host, snapshotId, items, { all, sure });
  if (doubt) return doubt;
  const revealed = await ports().groups.reveal(snapshotId, all ? 'all' : items.map(({ id }) => id));
  if (!revealed.ok) return revealed;
  const read = await readContent(snapshotId);
  if (!read.ok) return read;
  const before = host.view().show.revealed;
  const votes = shownVotes(read.value, items);
  const isKept = read.value.snapshot.privacy === 'anonymous';
  host.steer({ revealed: isKept ? { ...votes, ...before } : { ...before, ...votes } });
  return { ok: true, value: undefined };
}

/** Ends the room for everybody. The invitation stays: other ways in use it too. */
export async function endRoom(host: LiveHost, session: OpenSession): Promise<Saved> {
  await host.close();
  return ports().sessions.keep({ ...session, room: null });
}
