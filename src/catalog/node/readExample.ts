/** Reads an example of an instrument: a measurement that must fit the instrument it comes with. */
import type { Model } from '../../domain/instrument/modelSchema';
import { measurementFileSchema, type MeasurementFile } from '../../domain/measurement/inputSchema';
import { readMeasurement } from '../../domain/measurement/readMeasurement';
import { shapeProblems } from '../shapeProblems';

type ExampleResult =
  | { readonly ok: true; readonly example: MeasurementFile }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readExample(text: string, model: Model): ExampleResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`this is not valid JSON (${(error as Error).message})`] };
  }
  const parsed = measurementFileSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const problems = shapeProblems(parsed.error).map(({ path, text: { en } }) => `${path.join('.')} · ${en}`);
    return { ok: false, problems };
  }
  const asked = typeof parsed.data.instrument === 'string' ? parsed.data.instrument : parsed.data.instrument.id;
  if (asked !== model.id) return { ok: false, problems: [`instrument · this is an example of "${asked}"`] };
  const read = readMeasurement(parsed.data, model);
  if (read.ok) return { ok: true, example: parsed.data };
  const problems = read.problems.map(({ path, kind, id }) => `${path.join('.')} · ${kind} "${id ?? ''}"`);
  return { ok: false, problems };
}
