/** Opens the room of a measurement as its host, and keeps in the database what comes in. */
import type { Item } from '../../domain/instrument/modelSchema';
import type { LiveHost, LivePort } from '../../state/livePorts';
import type { Saved, StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { readOnce } from '../../state/readOnce';
import type { SnapshotContent } from '../../state/records';
import type { HostRoom, SessionRecord } from '../../state/sessionRecords';
import { shownVotes, steeringOf } from './shownVotes';

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
    return saved.ok;
  };
  const host = await port.host({
    session,
    initial: steeringOf(read.value, items),
    items: items.map(({ id }) => id),
    // What came too late to count is kept from the group too: its participant may stop sending.
    receive: async (response) => told(await ports().groups.receive(response)),
    // Too late is no withdrawal, and no trouble of the database either.
    withdraw: async (respondentId) => (await ports().groups.withdraw(snapshotId, respondentId)).ok,
    keep: (room) => {
      void ports()
        .sessions.keep({ ...session, room })
        .then(told);
    },
  });
  return { ok: true, value: host };
}

/** Shows the votes on these items to everybody, in the database first. */
export async function reveal(host: LiveHost, snapshotId: string, items: readonly Item[], all: boolean): Promise<Saved> {
  const revealed = await ports().groups.reveal(snapshotId, all ? 'all' : items.map(({ id }) => id));
  if (!revealed.ok) return revealed;
  const read = await readContent(snapshotId);
  if (!read.ok) return read;
  host.steer({ revealed: { ...host.view().show.revealed, ...shownVotes(read.value, items) } });
  return { ok: true, value: undefined };
}

/** Ends the room for everybody. The invitation stays: other ways in use it too. */
export async function endRoom(host: LiveHost, session: OpenSession): Promise<Saved> {
  await host.close();
  return ports().sessions.keep({ ...session, room: null });
}

async function readContent(snapshotId: string): Promise<Saved<SnapshotContent>> {
  const read = await readOnce(ports().snapshots.watch(snapshotId));
  if (!read.ok) return read;
  return read.value ? { ok: true, value: read.value } : { ok: false, problem: 'gone' };
}
