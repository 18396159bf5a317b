/** Takes in what a file holds, in one transaction: beside what is here, or as an update of it. */
import { newId } from '../state/newId';
import type { CommunityUpdate, PreviewResult, RestoreOutcome, RestoreResult, UpdateChanges } from '../state/ports';
import { contentsOf, readBackupFile } from './backupFile';
import type { BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';
import { partOf, sameContent } from './communityPart';
import { hashesOf } from './contentHashes';
import { withFreshIds } from './copyCommunity';
import type { Database } from './database';
import { mergeCommunity, type Merge } from './mergeCommunity';
import { problemOf } from './problems';
import { readPayload } from './readPayload';
import { travelling } from './travelling';

type File = Extract<ReturnType<typeof readBackupFile>, { readonly ok: true }>;

/** What is to be done with one community of the file. */
type Plan =
  | { readonly kind: 'new' | 'copy'; readonly part: BackupPayload }
  | { readonly kind: 'same'; readonly untrash: string | null; readonly merge: Merge | null }
  | { readonly kind: 'update'; readonly merge: Merge };

/** `beside`: a community that is here with other content stays as it is, and the file's stands beside it. */
type Manner = 'beside' | 'update';

/** @param label put behind the name of what comes in beside something of the same name. */
export async function takeFile(
  database: Database,
  text: string,
  label: string,
  manner: Manner,
): Promise<RestoreResult> {
  const file = readBackupFile(text);
  if (!file.ok) return file;
  try {
    const outcome = await database.transaction('rw', database.tables, async () =>
      write(database, file, await plansFor(database, file, label, manner)),
    );
    return { ok: true, outcome };
  } catch (error) {
    if (error instanceof CountDiffersError) return { ok: false, problem: 'count-differs' };
    return { ok: false, problem: problemOf(error) };
  }
}

/** What `takeFile` would do as an update. Changes nothing. */
export async function previewFile(database: Database, text: string): Promise<PreviewResult> {
  const file = readBackupFile(text);
  if (!file.ok) return file;
  try {
    return await database.transaction('r', database.tables, async () => {
      const plans = await plansFor(database, file, '', 'update');
      const names = new Map((await database.communities.toArray()).map((row) => [row.id, row.name]));
      const communities = plans.map(({ id, name, plan }) => told(id, names.get(id) ?? name, plan));
      return { ok: true, communities };
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

interface Planned {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
}

async function plansFor(database: Database, file: File, label: string, manner: Manner): Promise<Planned[]> {
  const now = new Date().toISOString();
  const planned: Planned[] = [];
  for (const { id, name, trashedAt } of file.payload.communities) {
    const there = partOf(file.payload, id);
    const here = await readPayload(database, id);
    planned.push({ id, name, plan: planFor({ here, there, file, now, label, manner, trashedAt }) });
  }
  return planned;
}

interface Beside {
  readonly here: BackupPayload;
  readonly there: BackupPayload;
  readonly file: File;
  readonly now: string;
  readonly label: string;
  readonly manner: Manner;
  /** In the file. */
  readonly trashedAt: string | null;
}

function planFor({ here, there, file, now, label, manner, trashedAt }: Beside): Plan {
  const [stored] = here.communities;
  if (!stored) return { kind: 'new', part: file.kind === 'community' ? asReceived(there, file.writtenAt, now) : there };
  const inPlace = there.communities.map((row) => ({ ...row, trashedAt: stored.trashedAt }));
  const untrash = trashedAt === null ? stored.id : null;
  const placed = { ...there, communities: inPlace };
  const isSame =
    sameContent(here, placed) || (file.kind === 'community' && sameContent(travelling(here).payload, placed));
  if (stored.origin === 'example' || manner === 'beside')
    return isSame ? { kind: 'same', untrash, merge: null } : { kind: 'copy', part: withFreshIds(there, label) };
  const merge = mergeCommunity({ here, there, file, now, label, newId });
  return merge.isNothing ? { kind: 'same', untrash, merge } : { kind: 'update', merge };
}

/** A community from somebody else, with what is needed to tell later what changed since. */
function asReceived(part: BackupPayload, writtenAt: string, at: string): BackupPayload {
  const hashes = Object.fromEntries(hashesOf(part));
  return { ...part, communities: part.communities.map((row) => ({ ...row, received: { at, writtenAt, hashes } })) };
}

/** Thrown inside the transaction, so that nothing of the file stays behind. */
class CountDiffersError extends Error {}

async function write(database: Database, file: File, planned: readonly Planned[]): Promise<RestoreOutcome> {
  const plans = planned.map(({ plan }) => plan);
  const added = plans.flatMap((plan) => ('part' in plan ? [plan.part] : []));
  const merges = plans.flatMap((plan) => (plan.kind === 'update' ? [plan.merge] : []));
  for (const plan of plans) {
    if (plan.kind !== 'same') continue;
    // An update that brings nothing still tells that this file was seen.
    if (plan.merge) await database.communities.bulkPut(plan.merge.incoming.communities);
    else if (plan.untrash !== null) await database.communities.update(plan.untrash, { trashedAt: null });
  }
  const replaced = merges.flatMap((merge) => merge.replaced);
  for (const name of SNAPSHOT_TABLES) await database.table(name).where('snapshotId').anyOf(replaced).delete();
  await database.snapshots.bulkDelete([...replaced]);
  for (const name of ['snapshots', ...SNAPSHOT_TABLES] as const) {
    await addCounted(
      database,
      name,
      [...added, ...merges.map(({ incoming }) => incoming)].flatMap((part): readonly unknown[] => part[name]),
    );
  }
  for (const name of ['communities', ...COMMUNITY_TABLES] as const) {
    await addCounted(
      database,
      name,
      added.flatMap((part): readonly unknown[] => part[name]),
    );
    await database.table(name).bulkPut(merges.flatMap(({ incoming }): readonly unknown[] => incoming[name]));
  }
  await database.table('definitions').bulkPut(file.payload.definitions);
  return outcomeOf(plans, added, merges);
}

async function addCounted(database: Database, name: string, rows: readonly unknown[]): Promise<void> {
  const before = await database.table(name).count();
  await database.table(name).bulkAdd(rows);
  if ((await database.table(name).count()) !== before + rows.length) throw new CountDiffersError();
}

function outcomeOf(plans: readonly Plan[], added: readonly BackupPayload[], merges: readonly Merge[]): RestoreOutcome {
  const all = added.map(contentsOf);
  const sum = (key: keyof (typeof all)[number]) => all.reduce((total, part) => total + part[key], 0);
  const counted = (kind: Plan['kind']) => plans.filter((plan) => plan.kind === kind).length;
  const contents = {
    communities: sum('communities'),
    snapshots: sum('snapshots'),
    answers: sum('answers'),
    notes: sum('notes'),
    issues: sum('issues'),
  };
  return {
    contents,
    same: counted('same'),
    copied: counted('copy'),
    updated: counted('update'),
    keptBoth: merges.reduce((total, { changes }) => total + changes.both + changes.totalsBeside, 0),
  };
}

const NOTHING: UpdateChanges = {
  ...{ added: 0, changedThere: 0, changedHere: 0, both: 0, totalsOnly: 0, totalsBeside: 0 },
  ...{ answers: 0, issues: 0, cases: 0, milestones: 0 },
  facts: 'same',
};

function told(id: string, name: string, plan: Plan): CommunityUpdate {
  const common = { id, name, isOlder: false, changes: NOTHING };
  switch (plan.kind) {
    case 'new':
    case 'copy':
      return { ...common, kind: 'new', instruments: instrumentsOf(plan.part) };
    case 'same':
      return { ...common, kind: 'same', ...toldMerge(plan.merge), instruments: [] };
    case 'update':
      return { ...common, kind: 'update', ...toldMerge(plan.merge), instruments: instrumentsOf(plan.merge.incoming) };
  }
}

function toldMerge(merge: Merge | null) {
  return merge ? { isOlder: merge.isOlder, changes: merge.changes } : {};
}

function instrumentsOf(part: BackupPayload): BackupPayload['snapshots'][number]['instrument'][] {
  return [...new Map(part.snapshots.map(({ instrument }) => [instrument.hash, instrument])).values()];
}
