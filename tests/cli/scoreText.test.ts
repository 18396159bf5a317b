/** The score command for people: a profile, growth and a focus list in the language asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';
import { score, type Said } from '../support/scoreCommand';

const example = readFileSync(join(ASSESSMENTS, 'hanze-terra/examples/westerkwartier.json'), 'utf8');
const answers = Object.fromEntries(hanzeTerra.model.items.map(({ id }, index) => [id, 1 + (index % 5)]));
const group = {
  instrument: 'hanze-terra',
  scope: 'quick',
  targets: { regio: 5 },
  responses: [...Array<string>(5).fill('education'), 'student'].map((partnerType) => ({ partnerType, answers })),
  consensus: { 'regio.visie': 3, 'regio.agenda': 3, 'regio.ondernemers': 4 },
};
const consensus = Object.fromEntries(Object.entries(group.consensus).map(([id, level]) => [id, { level }]));
const hidden = { instrument: 'hanze-terra', responses: [{ partnerType: 'education', answers }] };

const SECTIONS: Record<Language, readonly string[]> = {
  nl: ['Profiel', 'Groei', 'Focus voor het vervolg', 'Nog niet bekend'],
  en: ['Profile', 'Growth', 'Focus for what comes next', 'Not known yet'],
};

/** What stands behind the name of a dimension in the profile: score, target, median, low, coverage, and why there is no score. */
function cellsOf(said: Said, name: string): string[] {
  const line = said.stdout.split('\n').find((text) => text.startsWith(`  ${name} `)) ?? '';
  return line
    .replace(name, '')
    .trim()
    .split(/\s{2,}/u);
}

describe.each(['nl', 'en'] as const)('the result as text (%s)', (language) => {
  const wording = hanzeTerra.wording[language]!;
  const other = hanzeTerra.wording[language === 'nl' ? 'en' : 'nl']!;
  let one: Said;
  let many: Said;
  let few: Said;
  beforeAll(async () => {
    [one, many, few] = await Promise.all([
      score(example, ...(language === 'nl' ? [] : ['--lang', language])),
      score({ ...group, consensus }, '--lang', language),
      score(hidden, '--lang', language),
    ]);
  }, 60_000);

  it('is all there is: no error, nothing left unfilled', () => {
    for (const said of [one, many, few]) {
      expect(said).toMatchObject({ code: 0, stderr: '' });
      expect(said.stdout).not.toMatch(/\{\{|undefined|null|NaN|\[object|engine[:.]|cli[:.]/u);
    }
  });

  it('says of an imagined measurement that it is one', async () => {
    const said = { nl: 'Verzonnen: niemand', en: 'Imagined: nobody' }[language];
    const imagined = await score({ instrument: 'hanze-terra', imagined: true, answers }, '--lang', language);
    expect(imagined.stdout).toContain(said);
    expect(one.stdout).not.toContain(said);
  });

  it('has its sections in order, under the name of the instrument', () => {
    const lines = one.stdout.split('\n');
    expect(lines[0]).toContain(wording.name);
    expect(lines.filter((line) => SECTIONS[language].includes(line))).toEqual(SECTIONS[language]);
  });

  it('names every dimension, with figures as the language writes them', () => {
    const figure = language === 'nl' ? /^(?:–|\d(?:,\d)?)$/u : /^(?:–|\d(?:\.\d)?)$/u;
    const figures = hanzeTerra.model.dimensions.flatMap(({ id }) =>
      cellsOf(one, wording.dimensions[id]!.name).slice(0, 3),
    );
    expect(figures).toHaveLength(3 * hanzeTerra.model.dimensions.length);
    expect(figures.filter((text) => !figure.test(text))).toEqual([]);
    expect(figures).toContain(language === 'nl' ? '2,5' : '2.5');
  });

  it('gives the three in front with the move of their own level', () => {
    const front = [...one.stdout.matchAll(/^ {2}\d\. .*\((\S+)\) · .*\n {5}\S+ (\d) \S+ \d: (.*)$/gmu)];
    expect(front).toHaveLength(3);
    for (const [, id = '', from, move] of front) expect(move).toBe(wording.items[id]?.moves[Number(from) - 1]);
  });

  it('keeps to one language', () => {
    const words = ({ items, dimensions }: typeof wording) => [
      ...Object.values(items).map(({ label }) => label),
      ...Object.values(dimensions).map(({ name }) => name),
    ];
    const own = new Set(words(wording));
    const foreign = words(other).filter((text) => !own.has(text) && text.includes(' '));
    expect(foreign.length).toBeGreaterThan(20);
    expect(foreign.filter((text) => one.stdout.includes(`  ${text} (`))).toEqual([]);
  });

  it('of a group says how many, what they agreed on, and which partner types are too small to show', () => {
    const [title = ''] = many.stdout.split('\n');
    expect(title).toMatch(
      language === 'nl' ? /snelle scan · groep van 6 \(anoniem\)/u : /quick scan · group of 6 \(anonymous\)/u,
    );
    expect(many.stdout).toMatch(language === 'nl' ? /^Afgesproken niveaus$/mu : /^Agreed levels$/mu);
    expect(many.stdout).toMatch(language === 'nl' ? /Studenten \(n = 1\): te weinig/u : /Students \(n = 1\): too few/u);
    expect(many.stdout).toMatch(language === 'nl' ? /^Buiten deze scan/mu : /^Outside this scan/mu);
  });

  it('of a group too small to stay anonymous says so at every dimension and shows no figure', () => {
    const why = language === 'nl' ? 'te weinig antwoorden om anoniem te tonen' : 'too few answers to show anonymously';
    for (const { id } of hanzeTerra.model.dimensions) {
      const cells = cellsOf(few, wording.dimensions[id]!.name);
      expect(cells).toEqual(['–', '4', '–', '0', expect.stringMatching(/^0\s?%$/u), why]);
    }
  });
});
