/**
 * `npm run --silent score -- FILE.json [--lang nl|en] [--json]`: scores one measurement file.
 * Exit code 0: scored, result on stdout. 2: bad input or use, what is wrong on stderr, nothing on stdout.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreMeasurement } from '../domain/result';
import { readArguments } from './arguments';
import { formatsFor } from './formats';
import { readInput } from './readInput';
import { toJson } from './toJson';
import { toText } from './toText';
import { translator, type Translate } from './translate';

const ASSESSMENTS = fileURLToPath(new URL('../../assessments', import.meta.url));
const BAD_INPUT = 2;

function fail(t: Translate, problems: readonly string[]): number {
  process.stderr.write(`${[t('cli:error.heading'), ...problems.map((problem) => `  – ${problem}`)].join('\n')}\n`);
  return BAD_INPUT;
}

async function main(given: string[]): Promise<number> {
  const wanted = readArguments(given);
  const t = await translator(wanted.language);
  if (wanted.problems.length > 0) {
    const problems = wanted.problems.map(({ kind, about }) => `  – ${t(`cli:error.${kind}`, { about })}`);
    process.stderr.write(`${[...problems, ...t('cli:usage', { returnObjects: true })].join('\n')}\n`);
    return BAD_INPUT;
  }
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
