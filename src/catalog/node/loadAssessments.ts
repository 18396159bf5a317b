/** Reads instruments from the `assessments` folder on disk (build, command line and tests; never in the browser). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesSchema, type Sources } from '../../domain/instrument/sourcesSchema';
import { readInstrument, type InstrumentFiles, type InstrumentResult } from '../readInstrument';
import { readYaml, type YamlResult } from '../readYaml';

/** Ids of the instruments in the folder: every folder that holds a model file. */
export function listInstruments(assessments: string): string[] {
  return readdirSync(assessments, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(assessments, entry.name, 'model.yaml')))
    .map((entry) => entry.name)
    .sort();
}

export function loadSources(assessments: string): YamlResult<{ sources: Sources }> {
  const file = join(assessments, 'sources.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return readYaml('sources.yaml', text, sourcesSchema);
}

/** The texts of an instrument's YAML files, by name. */
export function readInstrumentFiles(folder: string): InstrumentFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function loadInstrument(assessments: string, id: string): InstrumentResult {
  const sources = loadSources(assessments);
  if (!sources.ok) return { ok: false, problems: sources.problems };
  return readInstrument(readInstrumentFiles(join(assessments, id)), sources.value.sources);
}
