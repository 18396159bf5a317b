/** Reads a measurement file the way the score command does, without starting it. */
import { readInput, type InputResult } from '../../src/cli/readInput';
import { translator } from '../../src/cli/translate';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { ASSESSMENTS } from './instrument';

const translators = { nl: await translator('nl'), en: await translator('en') };

/** @param content the text of a file, or what its JSON holds. */
export function read(content: unknown, language: Language = 'nl'): InputResult {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readInput(text, { assessments: ASSESSMENTS, language, t: translators[language] });
}

/** What the reader is told; empty when the file can be scored. */
export function problemsOf(content: unknown, language: Language = 'nl'): readonly string[] {
  const result = read(content, language);
  return result.ok ? [] : result.problems;
}
