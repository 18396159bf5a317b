/** From the text of a file to a measurement that can be scored, or everything that is wrong with it. */
import { contentHash } from '../catalog/contentHash';
import { listInstruments, loadInstrument } from '../catalog/node/loadAssessments';
import { shapeProblems } from '../catalog/shapeProblems';
import type { Instrument } from '../domain/instrument/instrument';
import type { Language } from '../domain/instrument/wordingSchema';
import { envelopeSchema, measurementFileSchema, type MeasurementFile } from '../domain/measurement/inputSchema';
import type { Measurement } from '../domain/measurement/measurement';
import { readMeasurement } from '../domain/measurement/readMeasurement';
import type { ParseKeys } from 'i18next';
import { z } from 'zod';
import type { Translate } from './translate';

/** The newest version of a snapshot file this program reads. */
const SNAPSHOT_VERSION = 1;

const newerSnapshot = z.object({ kind: z.literal('snapshot'), version: z.number().gt(SNAPSHOT_VERSION) });

export interface Input {
  readonly instrument: Instrument;
  readonly file: MeasurementFile;
  readonly measurement: Measurement;
  readonly outsideScope: readonly string[];
}

export type InputResult =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly problems: readonly string[] };

interface Context {
  readonly assessments: string;
  readonly language: Language;
  readonly t: Translate;
}

export function readInput(text: string, context: Context): InputResult {
  const { t } = context;
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch (error) {
    return refuse(t('cli:error.not-json', { detail: (error as Error).message }));
  }
  const unwrapped = unwrap(json, context);
  if (!unwrapped.ok) return unwrapped;
  const parsed = measurementFileSchema.safeParse(unwrapped.payload, { reportInput: true });
  if (!parsed.success) return misshapen(parsed.error, context.language);
  return readContent(parsed.data, context);
}

function refuse(...problems: string[]): { ok: false; problems: string[] } {
  return { ok: false, problems };
}

function misshapen(error: z.ZodError, language: Language): { ok: false; problems: string[] } {
  return refuse(...shapeProblems(error).map(({ path, text }) => line(path, text[language])));
}

function line(path: readonly PropertyKey[], what: string): string {
  return path.length === 0 ? what : `${path.join('.')} · ${what}`;
}

/** A snapshot file carries the measurement as its payload; the bare measurement is taken as it is. */
function unwrap(json: unknown, { language, t }: Context) {
  const isEnvelope = typeof json === 'object' && json !== null && 'format' in json;
  if (!isEnvelope) return { ok: true, payload: json } as const;
  // First, and by itself: a newer version may have another shape, and then its version is what must be told.
  const newer = newerSnapshot.safeParse(json);
  if (newer.success) {
    const { version } = newer.data;
    return refuse(line(['version'], t('cli:error.newer-file', { version, known: SNAPSHOT_VERSION })));
  }
  const parsed = envelopeSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return misshapen(parsed.error, language);
  const { kind, sha256, payload } = parsed.data;
  if (kind !== 'snapshot') return refuse(line(['kind'], t('cli:error.wrong-kind', { kind })));
  if (contentHash(payload) !== sha256) return refuse(line(['sha256'], t('cli:error.broken-checksum')));
  return { ok: true, payload } as const;
}

function readContent(file: MeasurementFile, { assessments, t }: Context): InputResult {
  const asked = typeof file.instrument === 'string' ? { id: file.instrument } : file.instrument;
  const known = listInstruments(assessments);
  if (!known.includes(asked.id)) {
    const what = t('cli:error.unknown-instrument', { id: asked.id, known: known.join(', ') });
    return refuse(line(['instrument'], what));
  }
  const loaded = loadInstrument(assessments, asked.id);
  if (!loaded.ok) throw new Error(`the instrument ${asked.id} that comes with this program is broken`);
  const { instrument } = loaded;
  const here = instrument.model.version;
  if ('version' in asked && asked.version !== undefined && asked.version !== here) {
    return refuse(line(['instrument', 'version'], t('cli:error.other-version', { given: asked.version, here })));
  }
  if ('hash' in asked && asked.hash !== undefined && asked.hash !== instrument.hash) {
    return refuse(line(['instrument', 'hash'], t('cli:error.other-content')));
  }
  const read = readMeasurement(file, instrument.model);
  if (!read.ok) {
    return refuse(
      ...read.problems.map((problem) => {
        const key: ParseKeys<'cli'> = `error.${problem.kind}`;
        return line(problem.path, t(`cli:${key}`, { id: problem.id ?? '' }));
      }),
    );
  }
  return { ok: true, input: { instrument, file, measurement: read.measurement, outsideScope: read.outsideScope } };
}
