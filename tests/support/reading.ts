/** Reading a measurement file for the small instrument: shape first, then ids. */
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import type { Measurement } from '../../src/domain/measurement/measurement';
import { readMeasurement, type InputProblem, type ReadResult } from '../../src/domain/measurement/readMeasurement';
import { smallModel } from './smallInstrument';

const small = smallModel();

export function read(content: object): ReadResult {
  return readMeasurement(measurementFileSchema.parse({ instrument: 'small', ...content }), small);
}

export function measurementOf(content: object): Measurement {
  const result = read(content);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.measurement;
}

/** What is wrong with a file; nothing when it was read. */
export function problemsOf(content: object): readonly InputProblem[] {
  const result = read(content);
  return result.ok ? [] : result.problems;
}
