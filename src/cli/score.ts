/**
 * `npm run --silent score -- FILE.json [--lang nl|en] [--json]`: scores one measurement file.
 * Exit code 0: scored, result on stdout. 2: bad input or use, what is wrong on stderr, nothing on stdout.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreMeasurement } from '../domain/result';
import type { Language } from '../domain/instrument/wordingSchema';
import { formatsFor } from './formats';
import { readInput } from './readInput';
import { toJson } from './toJson';
import { toText } from './toText';
import { translator, type Translate } from './translate';

const ASSESSMENTS = fileURLToPath(new URL('../../assessments', import.meta.url));
const BAD_INPUT = 2;

interface Arguments {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
}

function readArguments(given: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nl' }, json: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return null;
    if (values.lang !== 'nl' && values.lang !== 'en') return null;
    return { file, language: values.lang, json: values.json };
  } catch {
    return null;
  }
}

function fail(t: Translate, problems: readonly string[]): number {
  process.stderr.write(`${[t('cli:error.heading'), ...problems.map((problem) => `  – ${problem}`)].join('\n')}\n`);
  return BAD_INPUT;
}

async function main(given: string[]): Promise<number> {
  const wanted = readArguments(given);
  if (!wanted) {
    const t = await translator(given.includes('en') ? 'en' : 'nl');
    process.stderr.write(`${t('cli:usage', { returnObjects: true }).join('\n')}\n`);
    return BAD_INPUT;
  }
  const t = await translator(wanted.language);
  let text: string;
  try {
    text = readFileSync(wanted.file, 'utf8');
  } catch {
    return fail(t, [`${wanted.file} · ${t('cli:error.unreadable')}`]);
  }
  const read = readInput(text, { assessments: ASSESSMENTS, language: wanted.language, t });
  if (!read.ok) return fail(t, read.problems);
  const result = scoreMeasurement(read.input.instrument.model, read.input.measurement);
  const wording = read.input.instrument.wording[wanted.language];
  if (!wording) throw new Error(`the instrument has no words in ${wanted.language}`);
  process.stdout.write(
    wanted.json
      ? `${JSON.stringify(toJson(read.input, result))}\n`
      : toText(read.input, result, { t, formats: formatsFor(wanted.language), wording }),
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
