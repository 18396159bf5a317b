/** The worked example: where M5 §1 says the Westerkwartier stands, and whether the focus finds what its authors asked in §2. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { readMeasurement } from '../../src/domain/measurement/readMeasurement';
import { scoreMeasurement } from '../../src/domain/result';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';
import { findHeading, noSeeds, seedLines } from '../support/seeds';

const path = join(ASSESSMENTS, 'hanze-terra', 'examples', 'westerkwartier.json');
const file = measurementFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const { model } = hanzeTerra;
const read = readMeasurement(file, model);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const result = scoreMeasurement(model, read.measurement);
const answers = file.answers ?? {};

const PRAISED = 'praised in §1 as well, so it may stand beside what is good';
const UNSAID = 'no sentence in §1: its level is inferred from §2';

interface Bullet {
  /** Heading of M5 §2 under which it stands. */
  readonly heading: 'visie' | 'onderwijs' | 'vraagstukken' | 'competenties' | 'facilitering';
  readonly asks: string;
  readonly carriers: readonly string[];
  /** What is special about a carrier. */
  readonly because?: Readonly<Record<string, string>>;
}

const FOCUS_OF_M5: readonly Bullet[] = [
  { heading: 'visie', asks: 'a spoken view of future practice', carriers: ['arbeid.beroepsbeeld'] },
  { heading: 'visie', asks: 'the sustainability perspective worked out', carriers: ['regio.duurzaam'] },
  { heading: 'visie', asks: 'a closer tie with the learning community', carriers: ['regio.anker'] },
  { heading: 'visie', asks: 'the link with LLO for everyone', carriers: ['llo.iedereen'] },
  { heading: 'visie', asks: 'the link of education and work in words', carriers: ['arbeid.triplehelix'] },
  { heading: 'onderwijs', asks: 'cross-overs between institutions', carriers: ['llo.crossovers'] },
  {
    heading: 'onderwijs',
    asks: 'administrators aware that structures must change',
    carriers: ['llo.bestuur', 'llo.structuur'],
    because: { 'llo.bestuur': PRAISED },
  },
  { heading: 'onderwijs', asks: 'a place in middle management', carriers: ['llo.middenkader'] },
  { heading: 'onderwijs', asks: 'a place in curriculum and timetable', carriers: ['llo.curriculum', 'llo.rooster'] },
  { heading: 'onderwijs', asks: 'a system for LLO', carriers: ['llo.systematiek'] },
  { heading: 'onderwijs', asks: 'programmes and community joined', carriers: ['llo.verbinding'] },
  { heading: 'onderwijs', asks: 'demand-led learning from several sides', carriers: ['llo.vraaggestuurd'] },
  {
    heading: 'onderwijs',
    asks: 'the words of regional partners',
    carriers: ['llo.taal'],
    because: { 'llo.taal': UNSAID },
  },
  { heading: 'vraagstukken', asks: 'more of small and medium business', carriers: ['regio.ondernemers'] },
  { heading: 'vraagstukken', asks: 'a balance of kinds of issues', carriers: ['regio.typering'] },
  { heading: 'competenties', asks: 'the community in the curriculum of students', carriers: ['llo.curriculum'] },
  { heading: 'competenties', asks: 'what coaches learn made explicit', carriers: ['llo.docenten'] },
  { heading: 'competenties', asks: 'more to learn for entrepreneurs', carriers: ['llo.ondernemersleren'] },
  {
    heading: 'competenties',
    asks: 'businesses responsible for training too',
    carriers: ['llo.medeverantwoordelijk'],
    because: { 'llo.medeverantwoordelijk': UNSAID },
  },
  {
    heading: 'competenties',
    asks: 'what students learn seen and assessed',
    carriers: ['llo.studenten', 'vorming.leeropbrengst'],
  },
  { heading: 'competenties', asks: 'LLO for and by teacher-coaches', carriers: ['llo.docenten'] },
  {
    heading: 'facilitering',
    asks: 'social capital trained on purpose',
    carriers: ['vorming.kapitaal'],
    because: { 'vorming.kapitaal': PRAISED },
  },
  {
    heading: 'facilitering',
    asks: 'coaching and assessment beyond the school',
    carriers: ['vorming.coaching', 'vorming.leeropbrengst'],
    because: { 'vorming.coaching': PRAISED },
  },
  {
    heading: 'facilitering',
    asks: 'lasting reflection and monitoring',
    carriers: ['vorming.reflectie', 'vorming.monitoring'],
  },
];

/** What §1 calls good and §2 leaves alone. What it praises and asks for all the same says so in the table. */
const GOOD = ['regio.beleid', 'regio.vraagarticulatie', 'facil.regio'];

const rankOf = new Map(result.focus.entries.map(({ item, rank }) => [item, rank]));
const carriers = FOCUS_OF_M5.flatMap((bullet) =>
  bullet.carriers.map((item) => ({ ...bullet, item, reason: bullet.because?.[item] ?? '' })),
);

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

  it.each(carriers.filter(({ reason }) => reason !== PRAISED))(
    '$item ranks above all that §1 calls good',
    ({ item }) => {
      const above = GOOD.filter((good) => rankOf.get(item)! < (rankOf.get(good) ?? Infinity));
      expect(above).toEqual(GOOD);
    },
  );

  it.each(carriers.filter(({ reason }) => reason !== ''))('$item is an exception: $reason', ({ item, reason }) => {
    const saidIn = file.notes[item]?.source?.slice(0, 'M5.1'.length);
    expect(saidIn).toBe(reason === PRAISED ? 'M5.1' : 'M5.2');
  });

  it('puts only carriers in front', () => {
    const front = result.focus.entries.filter((entry) => entry.front).map((entry) => entry.item);
    expect(front).toHaveLength(3);
    expect(carriers.map(({ item }) => item)).toEqual(expect.arrayContaining(front));
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
