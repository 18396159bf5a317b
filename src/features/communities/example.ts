/**
 * The worked example that comes with the instrument, turned into records. Its ids and moments are always the same, so that
 * opening it twice gives one example, and it never mixes with somebody's own communities.
 */
import { loadExample, loadInstrument, loadModel } from '../../catalog/builtin';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import type { MeasurementFile } from '../../domain/measurement/inputSchema';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import type { ExampleContent, Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { COMMUNITY_SCALES, type EvidenceEntry, type IssueRecord, type NoteRecord } from '../../state/records';
import { INSTRUMENT } from './instrument';

const NAME = 'westerkwartier';
const COMMUNITY_ID = `example-${NAME}`;
const SNAPSHOT_ID = `${COMMUNITY_ID}-2018`;
const RATER_ID = 'example-rater';

/** Stores the example as it is shipped. @returns the id of its measurement. */
export async function putExample(language: Language): Promise<Saved<string>> {
  const [file, part] = await Promise.all([loadExample(INSTRUMENT, NAME), loadModel(INSTRUMENT)]);
  const content = exampleContent(file, part, language);
  const saved = await ports().communities.putExample(content);
  if (!saved.ok) return saved;
  keepDefinitionsSoon(loadInstrument);
  return { ok: true, value: content.snapshot.id };
}

/** @param language its notes come in two; the records hold one. */
export function exampleContent(
  file: MeasurementFile,
  { model, hash }: Pick<Instrument, 'model' | 'hash'>,
  language: Language,
): ExampleContent {
  const date = file.date ?? '';
  const at = `${date}T12:00:00.000Z`;
  const stamp = { revision: 1, changedAt: at };
  const inLanguage = (text: LocalText | undefined) => (typeof text === 'object' ? text[language] : (text ?? ''));
  const issues = file.issues.map((issue): IssueRecord => {
    const { source: _source, name, note, phase, start, partners, ...rest } = issue;
    return {
      ...withoutGaps(rest),
      communityId: COMMUNITY_ID,
      name: inLanguage(name),
      note: inLanguage(note),
      start: start ?? '',
      partners: partners ?? [],
      phase: inLanguage(phase),
      ...stamp,
    };
  });
  return {
    community: {
      id: COMMUNITY_ID,
      origin: 'example',
      language,
      name: inLanguage(file.community?.name),
      region: inLanguage(file.community?.region),
      scale: COMMUNITY_SCALES.find((scale) => scale === file.community?.scale) ?? null,
      start: null,
      partners: {},
      createdAt: at,
      changedAt: at,
      trashedAt: null,
    },
    snapshot: {
      id: SNAPSHOT_ID,
      communityId: COMMUNITY_ID,
      instrument: { id: model.id, version: model.version, hash },
      scope: file.scope,
      date,
      privacy: file.mode,
      by: 'rater',
      raterId: RATER_ID,
      state: 'closed',
      targets: file.targets,
      position: null,
      issues,
      correctionOf: null,
      createdAt: at,
      changedAt: at,
    },
    answers: Object.entries(file.answers ?? {}).map(([itemId, answer]) => ({
      snapshotId: SNAPSHOT_ID,
      respondentId: RATER_ID,
      itemId,
      answer,
      reason: '',
      ...stamp,
    })),
    notes: [...new Set([...Object.keys(file.notes), ...Object.keys(file.evidence)])].map(
      (itemId): NoteRecord => ({
        snapshotId: SNAPSHOT_ID,
        itemId,
        text: inLanguage(file.notes[itemId]?.text),
        evidence: (file.evidence[itemId] ?? []).map(
          (entry, index): EvidenceEntry => ({
            id: `${itemId}-${index + 1}`,
            text: inLanguage(entry.text),
            date: entry.date ?? '',
            link: entry.link ?? '',
            place: entry.place ?? null,
          }),
        ),
        ...stamp,
      }),
    ),
    issues,
  };
}

type LocalText = string | { readonly nl: string; readonly en: string };

/** Without the keys that are there with nothing behind them. */
function withoutGaps<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
