/**
 * The worked example that comes with the instrument, turned into records. Its ids and moments are always the same, so that
 * opening it twice gives one example, and it never mixes with somebody's own communities.
 */
import type { Instrument } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import type { MeasurementFile } from '../../domain/measurement/inputSchema';
import type { StoryFile } from '../../domain/measurement/storySchema';
import { exampleSnapshotId } from '../../state/imagined';
import type { ExampleContent } from '../../state/ports';
import {
  COMMUNITY_SCALES,
  type AnswerRecord,
  type CommunityRecord,
  type EvidenceEntry,
  type FocusRecord,
  type IssueRecord,
  type NoteRecord,
  type SnapshotRecord,
} from '../../state/records';

/** What is shipped: the measurements in the order in which the story names them, the earliest first. */
interface ShippedExample {
  readonly name: string;
  readonly story: StoryFile;
  readonly files: readonly MeasurementFile[];
}

/** One rater made all of it, so that the same person is compared with herself. */
const RATER_ID = 'example-rater';

/** @param language its texts come in two; the records hold one. */
export function exampleContent(
  { name, story, files }: ShippedExample,
  { model, hash }: Pick<Instrument, 'model' | 'hash'>,
  language: Language,
): ExampleContent {
  const say = (text: LocalText | undefined) => (typeof text === 'object' ? text[language] : (text ?? ''));
  const communityId = `example-${name}`;
  const idOf = ({ date, imagined }: MeasurementFile) => exampleSnapshotId(name, date ?? '', imagined === true);
  const snapshots = files.map(
    (file, index): SnapshotRecord => ({
      id: idOf(file),
      communityId,
      instrument: { id: model.id, version: model.version, hash },
      scope: file.scope,
      date: file.date ?? '',
      privacy: file.mode,
      by: 'rater',
      raterId: RATER_ID,
      state: 'closed',
      targets: file.targets,
      position: null,
      issues: issuesOf(file, communityId, say),
      correctionOf: null,
      caseId: null,
      previousId: index === 0 ? null : idOf(files[index - 1] ?? file),
      lookBack: {},
      confirmed: {},
      group: null,
      createdAt: noon(file.date),
      changedAt: noon(file.date),
    }),
  );
  const [first, last] = [snapshots[0], snapshots[snapshots.length - 1]];
  const focus = story.decisions.flatMap((entry): FocusRecord[] => {
    const snapshot = snapshots[story.measurements.indexOf(entry.measurement)];
    if (!snapshot) return [];
    const done = entry.done.map(({ date, text }, index) => ({ id: `done-${index + 1}`, date, text: say(text) }));
    const { item: itemId, decision, reason } = entry;
    const changedAt = noon(done[done.length - 1]?.date ?? snapshot.date);
    return [{ snapshotId: snapshot.id, itemId, decision, reason: say(reason), done, reflection: '', changedAt }];
  });
  return {
    community: communityOf(files[0], {
      id: communityId,
      language,
      say,
      createdAt: first?.createdAt ?? '',
      changedAt: last?.changedAt ?? '',
    }),
    snapshots,
    answers: files.flatMap((file) => answersOf(file, idOf(file))),
    notes: files.flatMap((file) => notesOf(file, idOf(file), say)),
    issues: last?.issues ?? [],
    milestones: story.milestones.map(({ date, title }, index) => ({
      communityId,
      id: `${communityId}-milestone-${index + 1}`,
      date,
      title: say(title),
      changedAt: noon(date),
    })),
    focus,
  };
}

type LocalText = string | { readonly nl: string; readonly en: string };
type Say = (text: LocalText | undefined) => string;

interface CommunityFacts extends Pick<CommunityRecord, 'id' | 'createdAt' | 'changedAt'> {
  readonly language: Language;
  readonly say: Say;
}

function communityOf(file: MeasurementFile | undefined, { say, ...facts }: CommunityFacts): CommunityRecord {
  return {
    ...facts,
    origin: 'example',
    name: say(file?.community?.name),
    region: say(file?.community?.region),
    scale: COMMUNITY_SCALES.find((scale) => scale === file?.community?.scale) ?? null,
    start: null,
    partners: {},
    partnerTypes: [],
    received: null,
    trashedAt: null,
  };
}

function answersOf(file: MeasurementFile, snapshotId: string): AnswerRecord[] {
  return Object.entries(file.answers ?? {}).map(([itemId, answer]) => ({
    snapshotId,
    respondentId: RATER_ID,
    itemId,
    answer,
    reason: '',
    ...stampOf(file),
  }));
}

function notesOf(file: MeasurementFile, snapshotId: string, say: Say): NoteRecord[] {
  const items = new Set([...Object.keys(file.notes), ...Object.keys(file.evidence)]);
  return [...items].map((itemId) => ({
    snapshotId,
    itemId,
    text: say(file.notes[itemId]?.text),
    evidence: (file.evidence[itemId] ?? []).map(
      (entry, index): EvidenceEntry => ({
        id: `${itemId}-${index + 1}`,
        text: say(entry.text),
        date: entry.date ?? '',
        link: entry.link ?? '',
        place: entry.place ?? null,
      }),
    ),
    ...stampOf(file),
  }));
}

function issuesOf(file: MeasurementFile, communityId: string, say: Say): IssueRecord[] {
  return file.issues.map((issue) => {
    const { source: _source, name, note, phase, start, partners, ...rest } = issue;
    return {
      ...withoutGaps(rest),
      communityId,
      name: say(name),
      note: say(note),
      start: start ?? '',
      partners: partners ?? [],
      phase: say(phase),
      ...stampOf(file),
    };
  });
}

function stampOf({ date }: MeasurementFile) {
  return { revision: 1, changedAt: noon(date) };
}

function noon(date: string | undefined): string {
  return `${date ?? ''}T12:00:00.000Z`;
}

/** Without the keys that are there with nothing behind them. */
function withoutGaps<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
