/** Reads the story of an example: it may only speak of measurements that are there, and of what was found in them. */
import type { MeasurementFile } from '../../domain/measurement/inputSchema';
import { storyFileSchema, type StoryFile } from '../../domain/measurement/storySchema';
import { isLevel } from '../../domain/answer';
import { shapeProblems } from '../shapeProblems';

type StoryResult =
  | { readonly ok: true; readonly story: StoryFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** @param examples the measurements it can be about, by name. */
export function readStory(text: string, examples: ReadonlyMap<string, MeasurementFile>): StoryResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`this is not valid JSON (${(error as Error).message})`] };
  }
  const parsed = storyFileSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const problems = shapeProblems(parsed.error).map(({ path, text: { en } }) => `${path.join('.')} · ${en}`);
    return { ok: false, problems };
  }
  const problems = contentProblems(parsed.data, examples);
  return problems.length === 0 ? { ok: true, story: parsed.data } : { ok: false, problems };
}

function contentProblems({ measurements, decisions }: StoryFile, examples: ReadonlyMap<string, MeasurementFile>) {
  const missing = measurements.flatMap((name, index) =>
    examples.has(name) ? [] : [`measurements.${index} · there is no example "${name}"`],
  );
  const loose = decisions.flatMap(({ measurement, item }, index) => {
    if (!measurements.includes(measurement)) {
      return [`decisions.${index}.measurement · "${measurement}" is no part of this story`];
    }
    const answers = examples.get(measurement)?.answers ?? {};
    return isLevel(answers[item]) ? [] : [`decisions.${index}.item · "${item}" has no level there, so it has no focus`];
  });
  return [...missing, ...loose];
}
