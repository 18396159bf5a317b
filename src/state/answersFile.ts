/** The running answers as a file, for when the database can not take them: the way out that loses nothing. */
import type { Instrument } from '../domain/instrument/instrument';
import type { BackupResult, CommunityDetails } from './ports';
import { ports } from './portsHolder';
import { readOnce } from './readOnce';
import type { AnswerRecord, CommunityRecord, NoteRecord, SnapshotContent, SnapshotRecord } from './records';
import type { RescuePart } from './rescue';
import type { ScoreState } from './scoreState';

interface Beside {
  readonly details: CommunityDetails | null;
  readonly definition: Instrument | null;
}

/** By measurement: what the file needs beside the answers. */
const atHand = new Map<string, Beside>();

/** Fetches what the file needs while all is well: once something is refused, it may be out of reach. */
export async function prepareAnswersFile({ id, communityId, instrument }: SnapshotRecord): Promise<void> {
  // Without it the file asks again.
  ports()
    .rescue()
    .catch(() => undefined);
  if (atHand.has(id)) return;
  const [told, kept] = await Promise.all([
    readOnce(ports().communities.watchOne(communityId)),
    ports().definitions.find(instrument.id, instrument.version, instrument.hash),
  ]);
  if (told.ok) atHand.set(id, { details: told.value, definition: kept.ok ? kept.value : null });
}

/** @param name of the community, where the database can not tell it. @returns a file that can be imported. */
export async function answersFile(state: ScoreState, name: string): Promise<BackupResult> {
  const { content } = state;
  if (!content) return { ok: false, problem: 'failed' };
  const { snapshot } = content;
  try {
    await prepareAnswersFile(snapshot);
    const write = await ports().rescue();
    const beside = about(atHand.get(snapshot.id), snapshot, name);
    const stored = { ...content, answers: storedAnswers(state, content) };
    return write({ ...beside, measurements: [withUnsaved(state, stored)] }, { ...beside, measurements: [stored] });
  } catch {
    // The part that writes it could not be fetched.
    return { ok: false, problem: 'failed' };
  }
}

function about(beside: Beside | undefined, snapshot: SnapshotRecord, name: string): Omit<RescuePart, 'measurements'> {
  const { issues = [], cases = [], milestones = [], community = unknown(snapshot, name) } = beside?.details ?? {};
  const { id, version } = snapshot.instrument;
  const definitions = beside?.definition ? [{ ...beside.definition, id, version }] : [];
  return { community, issues, cases, milestones, definitions };
}

/** Stands for a community that can not be read: it still has its place to come back to. */
function unknown({ communityId, createdAt }: SnapshotRecord, name: string): CommunityRecord {
  return {
    id: communityId,
    origin: 'own',
    name,
    region: '',
    scale: null,
    start: null,
    partners: {},
    partnerTypes: [],
    received: null,
    createdAt,
    changedAt: createdAt,
    trashedAt: null,
  };
}

/** The database may not have told yet of what was just saved. */
function storedAnswers({ rows }: ScoreState, { answers, snapshot }: SnapshotContent): readonly AnswerRecord[] {
  return [...answers.filter((row) => row.respondentId !== snapshot.raterId), ...Object.values(rows)];
}

function withUnsaved({ pending, typed }: ScoreState, content: SnapshotContent): SnapshotContent {
  const { id: snapshotId, raterId: respondentId } = content.snapshot;
  const changedAt = new Date().toISOString();
  const answers = Object.entries(pending).map(([itemId, { answer, reason, seen, stored }]): AnswerRecord => {
    const revision = (stored?.revision ?? seen) + 1;
    return { snapshotId, respondentId, itemId, answer, reason, revision, changedAt };
  });
  const notes = Object.values(typed).flatMap(({ itemId, note }): NoteRecord[] => {
    if (!note) return [];
    const revision = (content.notes.find((row) => row.itemId === itemId)?.revision ?? 0) + 1;
    return [{ snapshotId, itemId, ...note, revision, changedAt }];
  });
  return {
    ...content,
    answers: replaced(content.answers, answers, (row) => row.respondentId + row.itemId),
    notes: replaced(content.notes, notes, ({ itemId }) => itemId),
  };
}

function replaced<Row>(rows: readonly Row[], newer: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map([...rows, ...newer].map((row) => [keyOf(row), row])).values()];
}
