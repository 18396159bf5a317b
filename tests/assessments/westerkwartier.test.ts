/** The worked example: where M5 §1 says the Westerkwartier stands, and whether the focus finds what its authors asked in §2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { readMeasurement } from '../../src/domain/measurement/readMeasurement';
import { scoreMeasurement } from '../../src/domain/result';
import { FOCUS_OF_M5, GOOD, PRAISED, UNSAID } from '../support/focusOfM5';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';
import { findHeading, noSeeds, seedLines } from '../support/seeds';

const path = join(ASSESSMENTS, 'hanze-terra', 'examples', 'westerkwartier.json');
const file = measurementFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const { model } = hanzeTerra;
const read = readMeasurement(file, model);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const result = scoreMeasurement(model, read.measurement);
const answers = file.answers ?? {};

const rankOf = new Map(result.focus.entries.map(({ item, rank }) => [item, rank]));
const carriers = FOCUS_OF_M5.flatMap((bullet) =>
  bullet.carriers.map((item) => ({ ...bullet, item, reason: bullet.because?.[item] ?? '' })),
);

const praised = new Set(carriers.filter(({ reason }) => reason === PRAISED).map(({ item }) => item));
const toStandAbove = [...new Set(carriers.map(({ item }) => item))].filter((item) => !praised.has(item));

describe('what M5 §1 says of the Westerkwartier', () => {
  it.each(Object.entries(answers))('%s at level %s has a note in both languages, with its source', (item) => {
    expect(file.notes[item]).toEqual({
      text: { nl: expect.stringMatching(/\S{3}/u) as string, en: expect.stringMatching(/\S{3}/u) as string },
      source: expect.stringMatching(/^M5\.[12]\.[a-z]+$/u) as string,
    });
  });

  it('is all that it notes: no note without an answer, no answer outside the scan', () => {
    expect(Object.keys(file.notes).toSorted()).toEqual(Object.keys(answers).toSorted());
    expect(read.outsideScope).toEqual([]);
  });

  it.each(GOOD)('calls %s good: level 3 or more', (item) => {
    expect(answers[item]).toBeGreaterThanOrEqual(3);
  });

  it('rests on §2 only where §1 is silent', () => {
    const inferred = Object.entries(file.notes).filter(([, { source }]) => source?.startsWith('M5.2'));
    const unsaid = carriers.filter(({ reason }) => reason === UNSAID).map(({ item }) => item);
    expect(inferred.map(([item]) => item).toSorted()).toEqual(unsaid.toSorted());
  });
});

describe('the focus that M5 §2 draws from it', () => {
  it.skipIf(noSeeds)('has 24 bullets under five headings, each of them in the table here', () => {
    const lines = seedLines('004_4edd64676da7e0d8.txt');
    const section = lines.slice(
      findHeading(lines, '2. Focus voor het vervolg'),
      findHeading(lines, '3. Hoe gaan we verder?'),
    );
    const counts: number[] = [];
    for (const line of section) {
      if (/^(?:Visie|Vraagstukken|Gevraagde|Facilitering)/u.test(line)) counts.push(0);
      if (line.startsWith('•')) counts[counts.length - 1]! += 1;
    }
    const headings = [...new Set(FOCUS_OF_M5.map(({ heading }) => heading))];
    expect(counts).toEqual(headings.map((name) => FOCUS_OF_M5.filter(({ heading }) => heading === name).length));
    expect(FOCUS_OF_M5).toHaveLength(24);
  });

  it.each(carriers)('$heading, $asks: $item is recommended, and cites that heading', ({ item, heading }) => {
    expect(rankOf.has(item)).toBe(true);
    expect(model.items.find(({ id }) => id === item)?.sources).toContain(`M5.2.${heading}`);
  });

  it.each(toStandAbove)('%s ranks above all that §1 calls good', (item) => {
    const above = GOOD.filter((good) => rankOf.get(item)! < (rankOf.get(good) ?? Infinity));
    expect(above).toEqual(GOOD);
  });

  it.each(carriers.filter(({ reason }) => reason !== ''))('$item is an exception: $reason', ({ item, reason }) => {
    const saidIn = file.notes[item]?.source?.slice(0, 'M5.1'.length);
    expect(saidIn).toBe(reason === PRAISED ? 'M5.1' : 'M5.2');
  });

  it('has in front what is furthest from its target', () => {
    const front = result.focus.entries.filter((entry) => entry.front).map(({ item }) => item);
    expect(front.map((item) => answers[item])).toEqual([1, 1, 1]);
  });
});

describe('the portfolio of the Westerkwartier', () => {
  const ofType = (type: string) => result.portfolio.issues.filter((issue) => issue.type === type);

  it('is largely simple, partly linked, and complex in some', () => {
    const [simple, complicated, complex] = ['simple', 'complicated', 'complex'].map((type) => ofType(type).length);
    expect(simple).toBeGreaterThan(complicated!);
    expect(complicated).toBeGreaterThan(complex!);
    expect(complex).toBeGreaterThan(0);
  });

  it('answers every complex issue below its complexity', () => {
    expect(ofType('complex').map(({ reason }) => reason.mismatch)).toEqual(
      ofType('complex').map(() => 'complexity-unanswered'),
    );
  });

  it('meets a question for renewal with optimising what exists, as with new business models', () => {
    expect(ofType('complex').find(({ id }) => id === 'verdienmodellen')?.reason).toMatchObject({
      context: 'unknown',
      aim: 'optimise',
    });
  });
});

describe('the profile of the Westerkwartier', () => {
  it.each(['regio', 'llo'])('has an index for %s, on which §1 says much', (id) => {
    expect(result.profile.dimensions.find((index) => index.id === id)?.score).toBeGreaterThan(1);
  });

  it.each([
    ['arbeid', 2],
    ['samen', 0],
    ['vorming', 5],
    ['facil', 2],
    ['veer', 0],
    ['groei', 0],
  ])('says why there is no index for %s: §1 tells of %i of its items only', (id, scored) => {
    const { dimensions, growth } = result.profile;
    const index = [...dimensions, ...(growth ? [growth] : [])].find((entry) => entry.id === id);
    expect(index).toMatchObject({ score: null, reason: 'low-coverage', scored });
  });

  it('lists what §1 does not tell as not known, and ranks none of it', () => {
    const untold = model.items.map(({ id }) => id).filter((id) => !Object.hasOwn(answers, id));
    expect(result.focus.unknown).toEqual(untold);
    expect(untold.filter((id) => rankOf.has(id))).toEqual([]);
  });
});
