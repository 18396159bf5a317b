/** A measurement that a group fills in, as it begins. */
import type { Instrument, Scope } from '../../domain/instrument/instrument';
import type { GroupSetup } from '../../state/groupRecords';
import type { CommunityDetails, NewSnapshot } from '../../state/ports';
import type { SnapshotRecord } from '../../state/records';

/** The instrument that new measurements are made with. */
export const INSTRUMENT = 'hanze-terra';

interface Begin {
  readonly date: string;
  readonly scope: Scope;
  readonly caseId: string | null;
  readonly privacy: SnapshotRecord['privacy'];
  readonly setup: Pick<GroupSetup, 'threshold' | 'partnerTypes' | 'merged'>;
}

/** Goes on from the newest closed measurement about the same: its targets come along, so that comparing is one step. */
export function newGroup(
  { community, snapshots }: CommunityDetails,
  { model, hash }: Pick<Instrument, 'model' | 'hash'>,
  { date, scope, caseId, privacy, setup }: Begin,
): NewSnapshot {
  const corrected = new Set(snapshots.map(({ correctionOf }) => correctionOf));
  const [previous] = snapshots.filter(
    (snapshot) =>
      snapshot.state === 'closed' &&
      snapshot.instrument.id === model.id &&
      snapshot.caseId === caseId &&
      !corrected.has(snapshot.id),
  );
  const dimensions = new Set(model.dimensions.map(({ id }) => id));
  return {
    communityId: community.id,
    instrument: { id: model.id, version: model.version, hash },
    scope,
    date,
    caseId,
    privacy,
    by: 'group',
    group: { ...setup, startedAt: null, revealed: [], revealedAt: null },
    previousId: previous?.id ?? null,
    targets: Object.fromEntries(Object.entries(previous?.targets ?? {}).filter(([id]) => dimensions.has(id))),
  };
}
