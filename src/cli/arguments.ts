/** What was asked on the command line, or everything that is wrong with it. */
import { parseArgs } from 'node:util';
import type { Language } from '../domain/instrument/wordingSchema';

interface ArgumentProblem {
  readonly kind: 'unknown-option' | 'unknown-language' | 'no-file' | 'more-files';
  readonly about: string;
}

interface Arguments {
  /** Empty when none was given: then that is among the problems. */
  readonly file: string;
  /** Dutch unless another that exists was asked for, also for telling the problems. */
  readonly language: Language;
  readonly json: boolean;
  readonly problems: readonly ArgumentProblem[];
}

export function readArguments(given: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    strict: false, // its own messages are in English only, and stop at the first
    tokens: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  const problems: ArgumentProblem[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = token.name === 'lang' || (token.name === 'json' && token.value === undefined);
    if (!known) problems.push({ kind: 'unknown-option', about: token.rawName });
    if (token.name === 'lang' && !isLanguage(token.value)) {
      problems.push({ kind: 'unknown-language', about: token.value ?? '' });
    }
  }
  if (file === undefined) problems.push({ kind: 'no-file', about: '' });
  if (more.length > 0) problems.push({ kind: 'more-files', about: more.join(', ') });
  return {
    file: file ?? '',
    language: isLanguage(values.lang) ? values.lang : 'nl',
    json: values.json === true,
    problems,
  };
}

function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en';
}
