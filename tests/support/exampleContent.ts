/** The worked example as the app stores it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { storyFileSchema } from '../../src/domain/measurement/storySchema';
import { exampleContent as contentOf } from '../../src/features/communities/exampleContent';
import type { ExampleContent } from '../../src/state/ports';
import { ASSESSMENTS, hanzeTerra } from './instrument';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(ASSESSMENTS, 'hanze-terra', 'examples', `${name}.json`), 'utf8'));

export const EXAMPLE_FILE = measurementFileSchema.parse(read('westerkwartier'));
export const LATER_FILE = measurementFileSchema.parse(read('westerkwartier-later'));
export const STORY = storyFileSchema.parse(read('westerkwartier-story'));

export function exampleContent(language: Language = 'nl'): ExampleContent {
  return contentOf({ name: 'westerkwartier', story: STORY, files: [EXAMPLE_FILE, LATER_FILE] }, hanzeTerra, language);
}
