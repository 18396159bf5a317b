/** All examples of an instrument: measurements, and stories that say which of them belong together. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../domain/instrument/modelSchema';
import type { MeasurementFile } from '../../domain/measurement/inputSchema';
import type { StoryFile } from '../../domain/measurement/storySchema';
import { readExample } from './readExample';
import { readStory } from './readStory';

const STORY = '-story.json';
const JSON_FILE = '.json';

/** By the name of the file, without what it ends with. */
export interface Examples {
  readonly measurements: ReadonlyMap<string, MeasurementFile>;
  readonly stories: ReadonlyMap<string, StoryFile>;
}

type ExamplesResult =
  | { readonly ok: true; readonly examples: Examples }
  | { readonly ok: false; readonly problems: readonly string[] };

/** @param folder absolute path; an instrument without examples has none. */
export function readExamples(folder: string, model: Model): ExamplesResult {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const problems: string[] = [];
  const tell = (file: string, found: readonly string[]) => {
    problems.push(...found.map((problem) => `examples/${file} · ${problem}`));
  };
  const measurements = new Map<string, MeasurementFile>();
  for (const file of files.filter((name) => name.endsWith(JSON_FILE) && !name.endsWith(STORY))) {
    const read = readExample(text(file), model);
    if (read.ok) measurements.set(file.slice(0, -JSON_FILE.length), read.example);
    else tell(file, read.problems);
  }
  const stories = new Map<string, StoryFile>();
  // A story of examples that can not be read would be blamed for what is wrong with them.
  const told = problems.length === 0 ? files.filter((name) => name.endsWith(STORY)) : [];
  for (const file of told) {
    const read = readStory(text(file), measurements);
    if (read.ok) stories.set(file.slice(0, -STORY.length), read.story);
    else tell(file, read.problems);
  }
  return problems.length === 0 ? { ok: true, examples: { measurements, stories } } : { ok: false, problems };
}
