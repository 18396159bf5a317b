/** The second example: the Westerkwartier one imagined year later. It must never pass for real, and shows what a comparison can say. */
import { describe, expect, it } from 'vitest';
import { isLevel } from '../../src/domain/answer';
import { compareMeasurements } from '../../src/domain/compare/compare';
import { readMeasurement } from '../../src/domain/measurement/readMeasurement';
import type { MeasurementFile } from '../../src/domain/measurement/inputSchema';
import { scoreMeasurement } from '../../src/domain/result';
import { EXAMPLE_FILE, LATER_FILE, STORY } from '../support/exampleContent';
import { hanzeTerra } from '../support/instrument';

const { model, redirects } = hanzeTerra;
const LANGUAGES = ['nl', 'en'] as const;
const SAYS_SO = { nl: /^Verzonnen: \S/u, en: /^Imagined: \S/u };

type LocalText = MeasurementFile['notes'][string]['text'];

/** The languages in which a text does not say that it is made up. */
function silentIn(text: LocalText | undefined): string[] {
  return LANGUAGES.filter((language) => typeof text !== 'object' || !SAYS_SO[language].test(text[language]));
}

function scoredOf(file: MeasurementFile) {
  const read = readMeasurement(file, model);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { model, measurement: read.measurement };
}

const [before, after] = [scoredOf(EXAMPLE_FILE), scoredOf(LATER_FILE)];
const result = compareMeasurements(before, after, redirects);
if (!result.ok) throw new Error(result.reason);
const { items, dimensions } = result.comparison;
const itemChange = (id: string) => items.find((change) => change.id === id);
const dimensionChange = (id: string) => dimensions.find((change) => change.id === id);

const [then, now] = [EXAMPLE_FILE.answers ?? {}, LATER_FILE.answers ?? {}];
const changed = Object.keys(now).filter((item) => now[item] !== then[item]);
const accepted = STORY.decisions.filter(({ decision }) => decision === 'accepted');

describe('what is imagined', () => {
  it('is said of the whole measurement, and never of the first', () => {
    expect(LATER_FILE.imagined).toBe(true);
    expect(EXAMPLE_FILE.imagined).toBeUndefined();
    const name = LATER_FILE.community?.name;
    expect(name).toEqual({
      nl: expect.stringContaining('verzonnen') as string,
      en: expect.stringContaining('imagined') as string,
    });
  });

  it.each(changed)('is said in the note on %s, which changed', (item) => {
    expect(silentIn(LATER_FILE.notes[item]?.text)).toEqual([]);
  });

  it('is said in every note and piece of evidence; none of them cites a source', () => {
    const texts = [...Object.values(LATER_FILE.notes), ...Object.values(LATER_FILE.evidence).flat()];
    expect(texts.filter(({ text }) => silentIn(text).length > 0)).toEqual([]);
    expect(Object.values(LATER_FILE.notes).filter(({ source }) => source !== undefined)).toEqual([]);
  });

  it('is said of every issue that is not as it was', () => {
    const asItWas = new Map(EXAMPLE_FILE.issues.map((issue) => [issue.id, JSON.stringify(issue)]));
    const others = LATER_FILE.issues.filter((issue) => asItWas.get(issue.id) !== JSON.stringify(issue));
    expect(others.map(({ id }) => id)).toEqual(['wijkopdrachten-2', 'biobased']);
    for (const { note, source } of others) {
      expect(silentIn(note)).toEqual([]);
      expect(source).toBeUndefined();
    }
  });

  it('is said of all that was decided, done and reached in between', () => {
    const texts: LocalText[] = [
      ...STORY.decisions.flatMap(({ reason, done }) => [...(reason ? [reason] : []), ...done.map(({ text }) => text)]),
      ...STORY.milestones.map(({ title }) => title),
    ];
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => silentIn(text).length > 0)).toEqual([]);
  });

  it.each(LANGUAGES)('is told in sentences that are not the same in the other language (%s)', (language) => {
    const other = language === 'nl' ? 'en' : 'nl';
    const texts = Object.values(LATER_FILE.notes).map(({ text }) => text as Record<typeof language, string>);
    expect(texts.filter((text) => text[language].split(': ')[1] === text[other].split(': ')[1])).toEqual([]);
  });
});

describe('the second measurement', () => {
  it('is of the same community, the same scan and the same day, a year later', () => {
    expect(LATER_FILE.community).toMatchObject({ region: EXAMPLE_FILE.community?.region, scale: 'area' });
    expect([LATER_FILE.scope, LATER_FILE.mode]).toEqual([EXAMPLE_FILE.scope, EXAMPLE_FILE.mode]);
    expect(LATER_FILE.date).toBe(EXAMPLE_FILE.date?.replace('2018', '2019'));
  });

  it('still answers all that was answered before, and leaves most of it as it was', () => {
    const known = Object.keys(then);
    expect(known.filter((item) => !isLevel(now[item]))).toEqual([]);
    expect(known.filter((item) => now[item] === then[item]).length).toBeGreaterThan(known.length * 0.7);
  });

  it('is no story of success: something got worse, and most dimensions stay far from their target', () => {
    expect(items.filter(({ change }) => change !== null && change < 0)).not.toEqual([]);
    const scores = scoreMeasurement(model, after.measurement).profile.dimensions.map(({ score }) => score ?? 0);
    expect(Math.max(...scores)).toBeLessThan(3);
  });
});

describe('comparing the two', () => {
  it('calls nothing real: one rater answered twice', () => {
    const labels = [...items, ...dimensions].map(({ label }) => label);
    expect(new Set(labels)).toEqual(new Set(['possible', 'noise', 'incomparable']));
  });

  it('shows changes that are possible, up and down', () => {
    const moved = items.filter(({ label }) => label === 'possible');
    expect(moved.filter(({ change }) => (change ?? 0) > 0).map(({ id }) => id)).toEqual([
      'regio.vernieuwing',
      'llo.curriculum',
      'llo.medeverantwoordelijk',
      'vorming.monitoring',
    ]);
    expect(moved.filter(({ change }) => (change ?? 0) < 0).map(({ id }) => id)).toEqual(['facil.regio']);
  });

  it.each(['regio', 'llo'])('keeps the index of %s within noise: a few items are not a dimension', (id) => {
    expect(dimensionChange(id)).toMatchObject({ label: 'noise' });
  });

  it.each(['arbeid', 'samen', 'vorming', 'veer'])('can not compare %s, which has an index for the first time', (id) => {
    const indexIn = ({ measurement }: typeof after) =>
      scoreMeasurement(model, measurement).profile.dimensions.find((index) => index.id === id)?.score;
    expect(indexIn(before)).toBeNull();
    expect(indexIn(after)).toBeGreaterThan(1);
    expect(dimensionChange(id)).toMatchObject({ label: 'incomparable', reason: { kind: 'too-few-shared' } });
  });

  it('still has no index for facilitation, either time', () => {
    expect(dimensionChange('facil')).toMatchObject({ label: 'incomparable' });
  });

  it('shows an issue that moved on the plane and one that got a next round', () => {
    const [earlier, later] = [before, after].map(({ measurement }) => scoreMeasurement(model, measurement).portfolio);
    const mismatch = (of: typeof earlier) => of?.issues.find(({ id }) => id === 'biobased')?.reason.mismatch;
    expect([mismatch(earlier), mismatch(later)]).toEqual(['complexity-unanswered', null]);
    const next = LATER_FILE.issues.filter(({ id }) => !EXAMPLE_FILE.issues.some((issue) => issue.id === id));
    expect(next).toEqual([expect.objectContaining({ predecessor: 'wijkopdrachten', iteration: 2 })]);
  });
});

describe('the focus that was chosen', () => {
  const entries = scoreMeasurement(model, before.measurement).focus.entries;

  it.each(STORY.decisions)('$item stands in the focus of the first measurement', ({ measurement, item }) => {
    expect(measurement).toBe('westerkwartier');
    expect(entries.map((entry) => entry.item)).toContain(item);
  });

  it('holds what was put in front first', () => {
    const front = entries.filter((entry) => entry.front).map(({ item }) => item);
    const decided = STORY.decisions.map(({ item }) => item);
    expect(decided).toEqual(expect.arrayContaining(front));
  });

  it('has items that moved, one that was worked on and did not move, and one left alone', () => {
    const outcome = accepted.map(({ item, done }) => ({
      item,
      worked: done.length > 0,
      moved: itemChange(item)?.change !== 0,
    }));
    expect(outcome.filter(({ moved }) => moved).length).toBeGreaterThan(1);
    expect(outcome.filter(({ worked, moved }) => worked && !moved).map(({ item }) => item)).toEqual([
      'llo.systematiek',
    ]);
    expect(outcome.filter(({ worked }) => !worked).map(({ item }) => item)).toEqual(['llo.middenkader']);
  });

  it('gives a reason where something was put off or turned down', () => {
    const others = STORY.decisions.filter(({ decision }) => decision !== 'accepted');
    expect(others.map(({ decision }) => decision).toSorted()).toEqual(['postponed', 'rejected']);
    expect(others.filter(({ reason }) => silentIn(reason).length > 0)).toEqual([]);
  });

  it('was worked on between the two measurements, in order', () => {
    const days = STORY.decisions.flatMap(({ done }) => done.map(({ date }) => date));
    const all = [...days, ...STORY.milestones.map(({ date }) => date)];
    expect(all.filter((day) => day <= (EXAMPLE_FILE.date ?? '') || day >= (LATER_FILE.date ?? ''))).toEqual([]);
    for (const { done } of STORY.decisions) {
      const own = done.map(({ date }) => date);
      expect(own).toEqual(own.toSorted());
    }
  });
});
