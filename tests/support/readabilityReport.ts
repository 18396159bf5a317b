/**
 * `npm run --silent readability [-- --lang nl|en] [--most N]`: the reading ease of every text of an item, hardest first,
 * and the median over statements and levels per instrument and language.
 */
import { parseArgs } from 'node:util';
import { median } from '../../src/domain/scores/statistics';
import { longestSentence, readingEase } from './readability';
import { everyWording, itemTexts } from './wordings';

const { values } = parseArgs({ options: { lang: { type: 'string' }, most: { type: 'string' } } });
const chosen = everyWording.filter(({ language }) => values.lang === undefined || language === values.lang);

const rows = chosen.flatMap(({ name, language, wording }) =>
  itemTexts(wording, 'statement', 'help', 'example', 'levels', 'moves').map(({ at, text }) => ({
    name,
    at,
    text,
    ease: readingEase(text, language),
    longest: longestSentence(text),
  })),
);
rows.sort((a, b) => a.ease - b.ease || a.at.localeCompare(b.at));

const place = Math.max(0, ...rows.map(({ at }) => at.length));
const wide = Math.max(0, ...rows.map(({ name }) => name.length));
process.stdout.write(`${'ease'.padStart(6)}  words  ${'instrument'.padEnd(wide)}  ${'place'.padEnd(place)}  text\n`);
for (const { name, at, text, ease, longest } of rows.slice(0, Number(values.most ?? rows.length))) {
  const figures = `${ease.toFixed(1).padStart(6)}  ${String(longest).padStart(5)}`;
  process.stdout.write(`${figures}  ${name.padEnd(wide)}  ${at.padEnd(place)}  ${text}\n`);
}

process.stdout.write(
  '\nmedian over statements and levels (Flesch-Douma for nl, Flesch for en; 50 or more is B1 or plainer)\n',
);
for (const { name, language, wording } of chosen) {
  const eases = itemTexts(wording, 'statement', 'levels').map(({ text }) => readingEase(text, language));
  process.stdout.write(`${name}: ${(median(eases) ?? Number.NaN).toFixed(1)} over ${eases.length} texts\n`);
}
