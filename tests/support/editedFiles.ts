/** The real files of hanze-terra with faults put in by replacing text, as an owner's slip would. */
import { join } from 'node:path';
import { loadSources, readInstrumentFiles } from '../../src/catalog/node/loadAssessments';
import { readInstrument, type InstrumentFiles } from '../../src/catalog/readInstrument';
import type { Problem } from '../../src/catalog/problem';
import { ASSESSMENTS } from './instrument';

export const realFiles: InstrumentFiles = readInstrumentFiles(join(ASSESSMENTS, 'hanze-terra'));

export interface Edit {
  readonly file: string;
  /** Text that must stand in the file; its first occurrence is replaced. */
  readonly find: string;
  readonly put: string;
}

/** @throws Error when a text to replace is not there: then the fault was never put in. */
export function edited(edits: readonly Edit[]): InstrumentFiles {
  const files: Record<string, string> = { ...realFiles };
  for (const { file, find, put } of edits) {
    const text = files[file];
    if (!text?.includes(find)) throw new Error(`${file} holds no ${JSON.stringify(find)}`);
    files[file] = text.replace(find, () => put);
  }
  return files;
}

/** Line, from 1, on which a text begins in a real file. */
export function realLine(file: string, text: string): number {
  const before = realFiles[file]?.split(text)[0];
  if (before === undefined) throw new Error(`there is no ${file}`);
  return before.split('\n').length;
}

/** What is wrong with the files; empty when they make an instrument. */
export function problemsIn(files: InstrumentFiles): readonly Problem[] {
  const sources = loadSources(ASSESSMENTS);
  if (!sources.ok) throw new Error('sources.yaml is broken');
  const read = readInstrument(files, sources.value.sources);
  return read.ok ? [] : read.problems;
}
