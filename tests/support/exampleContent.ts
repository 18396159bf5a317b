/** The worked example as the app stores it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { exampleContent as contentOf } from '../../src/features/communities/example';
import type { ExampleContent } from '../../src/state/ports';
import { ASSESSMENTS, hanzeTerra } from './instrument';

const file = join(ASSESSMENTS, 'hanze-terra', 'examples', 'westerkwartier.json');

export const EXAMPLE_FILE = measurementFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

export function exampleContent(language: Language = 'nl'): ExampleContent {
  return contentOf(EXAMPLE_FILE, hanzeTerra, language);
}
