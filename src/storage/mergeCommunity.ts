/**
 * What a newer file of a community brings to the one that is here. Pure; storage writes what it says, a preview only tells.
 *
 * For each measurement, row and the community itself, against what came in last time (by either side's account):
 *
 * | here             | in the file     | what happens                                                     |
 * |------------------|-----------------|------------------------------------------------------------------|
 * | not there        | never seen      | comes in                                                         |
 * | removed          | as it came in   | stays away                                                       |
 * | removed          | changed         | comes in                                                         |
 * | the same         | the same        | nothing                                                          |
 * | as it came in    | changed         | the file's version replaces it                                   |
 * | changed          | as it came in   | stays                                                            |
 * | changed          | changed         | both stay: the file's version comes in beside it, under a new id |
 * | made here, other | other           | as changed on both sides                                         |
 *
 * Where one side has the answers of an anonymous group and the other its totals, those are compared by their totals. Answers
 * from a file take the place of the same totals; totals never take that of answers, but come in beside them when changed.
 *
 * A file older than the last one brings only what was never seen here. What is not in the file stays.
 */
import type { UpdateChanges } from '../state/ports';
import type { BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES } from './belonging';
import { hashesOf, rowKey } from './contentHashes';
import { mergeFacts } from './mergeFacts';
import { totalsOf, type Holder } from './totals';

interface MergeInput {
  /** One community, as it is here and as it is in the file. */
  readonly here: BackupPayload;
  readonly there: BackupPayload;
  readonly file: { readonly kind: 'backup' | 'community'; readonly writtenAt: string };
  readonly now: string;
  /** Put behind the name of what comes in beside something of the same name. */
  readonly label: string;
  readonly newId: () => string;
}

export interface Merge {
  /** Nothing of the file would come in. */
  readonly isNothing: boolean;
  readonly isOlder: boolean;
  readonly changes: UpdateChanges;
  /** Measurements here whose rows make place. */
  readonly replaced: readonly string[];
  /** What is to be written. Its community goes in place of the one that is here. */
  readonly incoming: BackupPayload;
}

export type Fate = 'new' | 'removed' | 'same' | 'ours' | 'theirs' | 'both' | 'older';
type Snapshot = BackupPayload['snapshots'][number];

export function mergeCommunity(input: MergeInput): Merge {
  const { here, there, file, now, label, newId } = input;
  const [ours, theirs] = [only(here.communities), only(there.communities)];
  const [ourHashes, theirHashes] = [hashesOf(here), hashesOf(there)];
  const sent = new Map(Object.entries(ours.received?.hashes ?? {}));
  const theySaw = new Map(Object.entries(theirs.received?.hashes ?? {}));
  const isOlder = isOlderFile(ours.received, file);
  const totals = totalsOf({ part: here, hashes: ourHashes }, { part: there, hashes: theirHashes });
  const fateOf = (key: string): Fate => {
    const holder = totals.holder(key);
    const our = ourHashes.get(key);
    if (holder === 'there' && our === totals.theirs.get(key)) return 'theirs';
    const fate = judge({
      our: holder === 'here' ? (totals.ours.get(key) ?? our) : our,
      their: theirHashes.get(key),
      sent: sent.get(key),
      theySaw: theySaw.get(key),
      isOlder,
    });
    return holder === 'here' && fate === 'theirs' ? 'both' : fate;
  };

  // Where a measurement of the file goes when it can not go under its own id.
  const places = new Map<string, string>();
  const fates = new Map<string, Fate>();
  for (const { id } of there.snapshots) {
    const fate = fateOf(id);
    const beside = here.snapshots.filter((row) => row.fromFile?.beside === id);
    const twin = beside.find((row) => ourHashes.get(row.id) === theirHashes.get(id));
    const untouched = beside.find((row) => ourHashes.get(row.id) === sent.get(row.id));
    if (twin && (fate === 'both' || fate === 'ours' || fate === 'older')) places.set(id, twin.id);
    else if (fate === 'both') places.set(id, untouched?.id ?? newId());
    fates.set(id, twin && fate === 'both' ? 'ours' : fate);
  }
  const placeOf = (id: string) => places.get(id) ?? id;
  const comes = (id: string) => ['new', 'theirs', 'both'].includes(fates.get(id) ?? '');
  const snapshots = there.snapshots.flatMap((row) =>
    comes(row.id) ? [placed(row, placeOf, fates.get(row.id) === 'both' ? file.writtenAt : null)] : [],
  );
  // A case that was removed here comes back with a new measurement about it.
  const needed = new Set(snapshots.map(({ caseId }) => caseId));
  const rowsOf = <Row extends { snapshotId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => comes(row.snapshotId)).map((row) => ({ ...row, snapshotId: placeOf(row.snapshotId) }));
  const besides = <Row extends { id: string }>(
    table: (typeof COMMUNITY_TABLES)[number],
    rows: readonly Row[],
    named: (row: Row) => Row,
  ): Row[] =>
    rows.flatMap((row) => {
      const fate = fateOf(rowKey(table, row.id));
      if (fate === 'new' || fate === 'theirs' || (fate === 'removed' && needed.has(row.id))) return [row];
      if (fate !== 'both') return [];
      const copy = named({ ...row, id: newId() });
      return here[table].some((other) => isCopyOf(other, copy)) ? [] : [copy];
    });
  const titled = (text: string) => `${text} ${label}`;
  const facts = fateOf(ours.id);
  const incoming: BackupPayload = {
    communities: [],
    snapshots,
    answers: rowsOf(there.answers),
    notes: rowsOf(there.notes),
    focus: rowsOf(there.focus),
    responses: rowsOf(there.responses),
    tallies: rowsOf(there.tallies),
    consensus: rowsOf(there.consensus),
    issues: besides('issues', there.issues, (row) => ({ ...row, name: titled(row.name) })),
    cases: besides('cases', there.cases, (row) => ({ ...row, name: titled(row.name) })),
    milestones: besides('milestones', there.milestones, (row) => ({ ...row, title: titled(row.title) })),
    definitions: there.definitions,
  };
  const merged = mergeFacts(ours, theirs, facts);
  const changes = tell({ here, incoming, fates, holder: totals.holder, hasNewFacts: merged.isChanged, facts });
  const isNothing =
    snapshots.length === 0 && !merged.isChanged && COMMUNITY_TABLES.every((table) => incoming[table].length === 0);
  const besideHashes = there.snapshots.flatMap(({ id }): [string, string][] =>
    fates.get(id) === 'both' ? [[placeOf(id), theirHashes.get(id) ?? '']] : [],
  );
  const received = ours.received && {
    at: now,
    writtenAt: isOlder ? ours.received.writtenAt : file.writtenAt,
    hashes: Object.fromEntries(isOlder ? [...theirHashes, ...sent] : [...sent, ...theirHashes, ...besideHashes]),
  };
  return {
    isNothing,
    isOlder,
    changes,
    replaced: snapshots.flatMap(({ id }) => (ourHashes.has(id) ? [id] : [])),
    incoming: {
      ...incoming,
      communities: [
        {
          ...merged.community,
          received,
          changedAt: isNothing ? ours.changedAt : now,
          trashedAt: theirs.trashedAt === null ? null : ours.trashedAt,
        },
      ],
    },
  };
}

interface Seen {
  readonly our: string | undefined;
  readonly their: string | undefined;
  /** As it came in here last; as it came in there, if the file's maker had it from a file. */
  readonly sent: string | undefined;
  readonly theySaw: string | undefined;
  readonly isOlder: boolean;
}

function judge({ our, their, sent, theySaw, isOlder }: Seen): Fate {
  if (our === undefined) return sent === undefined || (their !== sent && !isOlder) ? 'new' : 'removed';
  if (our === their) return 'same';
  if (isOlder) return 'older';
  if (their === undefined || their === sent) return 'ours';
  if (our === sent || our === theySaw) return 'theirs';
  return their === theySaw ? 'ours' : 'both';
}

/** A backup is measured by when the last file was taken in here, a community's file by when that one was written. */
function isOlderFile(
  received: BackupPayload['communities'][number]['received'],
  { kind, writtenAt }: MergeInput['file'],
): boolean {
  return received !== null && writtenAt < (kind === 'backup' ? received.at : received.writtenAt);
}

/** A measurement as it is written here, pointing at what the file meant. */
function placed(row: Snapshot, placeOf: (id: string) => string, besideSince: string | null): Snapshot {
  return {
    ...row,
    id: placeOf(row.id),
    correctionOf: row.correctionOf === null ? null : placeOf(row.correctionOf),
    previousId: row.previousId === null ? null : placeOf(row.previousId),
    confirmed: Object.fromEntries(Object.entries(row.confirmed).map(([id, about]) => [placeOf(id), about])),
    ...(besideSince !== null && { fromFile: { beside: row.id, writtenAt: besideSince } }),
  };
}

/** Whether a row stands here already under the id that an earlier update gave it. */
function isCopyOf(one: object, other: object): boolean {
  const told = (row: object) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([key]) => !['id', 'revision', 'changedAt'].includes(key))
        .sort(),
    );
  return told(one) === told(other);
}

interface Told {
  readonly here: BackupPayload;
  readonly incoming: BackupPayload;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly holder: (id: string) => Holder;
  readonly hasNewFacts: boolean;
  readonly facts: Fate;
}

function tell({ here, incoming, fates, holder, hasNewFacts, facts }: Told): UpdateChanges {
  const count = (fate: Fate) => [...fates.values()].filter((value) => value === fate).length;
  const countTotals = (fate: Fate) =>
    [...fates].filter(([id, value]) => value === fate && holder(id) === 'here').length;
  const keyOf = (row: BackupPayload['answers'][number]) =>
    JSON.stringify([row.snapshotId, row.respondentId, row.itemId, row.answer]);
  const known = new Set(here.answers.map(keyOf));
  return {
    added: count('new'),
    changedThere: count('theirs'),
    changedHere: count('ours'),
    both: count('both') - countTotals('both'),
    totalsOnly: countTotals('same'),
    totalsBeside: countTotals('both'),
    answers: incoming.answers.filter((row) => row.answer !== null && !known.has(keyOf(row))).length,
    issues: incoming.issues.length,
    cases: incoming.cases.length,
    milestones: incoming.milestones.length,
    facts: hasNewFacts ? 'theirs' : facts === 'both' ? 'kept' : 'same',
  };
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new RangeError('a part of a community without the community');
  return row;
}
