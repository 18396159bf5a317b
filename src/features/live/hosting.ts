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
  };
  const host = await port.host({
    session,
    initial: steeringOf(read.value, items),
    items: items.map(({ id }) => id),
    receive: async (response) => {
      const received = await ports().groups.receive(response);
      told(received);
      if (!received.ok) return 'failed';
      return received.value === 'revealed' ? 'late' : 'taken';
    },
    withdraw: async (respondentId) => {
      const withdrawn = await ports().groups.withdraw(snapshotId, respondentId);
      if (withdrawn.ok) return 'taken';
      return withdrawn.problem === 'locked' ? 'late' : 'failed';
    },
    keep: (room) => {
      void ports()
        .sessions.keep({ ...session, room })
        .then(told);
    },
  });
  return { ok: true, value: host };
}

/**
 * Shows the votes on these items to everybody, in the database first. In anonymous mode a picture that was shown stays as it is:
 * the difference between two would be somebody's answer.
 */
export async function reveal(host: LiveHost, snapshotId: string, items: readonly Item[], all: boolean): Promise<Saved> {
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

export async function readContent(snapshotId: string): Promise<Saved<SnapshotContent>> {
  const read = await readOnce(ports().snapshots.watch(snapshotId));
  if (!read.ok) return read;
  return read.value ? { ok: true, value: read.value } : { ok: false, problem: 'gone' };
}
