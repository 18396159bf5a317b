/** The score command as others use it: the least a file may hold, and what comes out with --json. */
import { beforeAll, describe, expect, it } from 'vitest';
import { hanzeTerra } from '../support/instrument';
import { score, type Said } from '../support/scoreCommand';
import { scoreContract, type ScoreJson } from '../support/scoreContract';

function resultOf(said: Said): ScoreJson {
  expect(said).toMatchObject({ code: 0, stderr: '' });
  return scoreContract.parse(JSON.parse(said.stdout));
}

const items = hanzeTerra.model.items.map(({ id }) => id);

describe('one respondent, with the least a file may hold', () => {
  const measurement = {
    instrument: 'hanze-terra',
    answers: { 'regio.visie': 3, 'regio.agenda': 'dk', 'regio.samenhang': 'na', 'regio.beleid': 4 },
    targets: { regio: 5 },
    issues: [{ id: 'first', context: 'unknown', way: 'known' }],
  };
  let said: Said;
  let again: Said[];
  let result: ScoreJson;
  beforeAll(async () => {
    [said, ...again] = await Promise.all([
      score(measurement, '--json'),
      score(measurement, '--json'),
      score(`\uFEFF${JSON.stringify(measurement)}`, '--json'),
    ]);
    result = resultOf(said);
  }, 60_000);

  it('gives one JSON object on one line', () => {
    expect(said.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives the same when run again, and with a byte order mark before it', () => {
    expect(again).toEqual([said, said]);
  });

  it('gives the seven dimensions, without a score and with the reason where too little is known', () => {
    const dimensions = hanzeTerra.model.dimensions.filter(({ kind }) => kind === 'profile').map(({ id }) => id);
    expect(result.dimensions.map(({ id }) => id)).toEqual(dimensions);
    // Two items with a level, of nine that apply: one of the ten does not.
    expect(result.dimensions[0]).toMatchObject({ score: null, reason: 'low-coverage', coverage: 2 / 9, median: 3.5 });
    expect(result.growth).toMatchObject({ score: null });
  });

  it('gives every item, answered or not', () => {
    expect(result.items.map(({ id }) => id)).toEqual(items);
    const of = (id: string) => result.items.find((item) => item.id === id);
    expect(of('regio.visie')).toMatchObject({
      level: 3,
      median: 3,
      mean: 3,
      distribution: [0, 0, 1, 0, 0],
      unknown: 0,
    });
    expect(of('regio.agenda')).toMatchObject({ level: null, median: null, mean: null, unknown: 1 });
    expect(of('regio.samenhang')).toMatchObject({ level: null, median: null, mean: null, unknown: null });
    expect(result.items.every(({ agreement }) => agreement === null)).toBe(true);
  });

  it('ranks what is answered and below its own target, and lists what is not known', () => {
    expect(result.focus.map(({ item, rank, front, kind }) => ({ item, rank, front, kind }))).toEqual([
      { item: 'regio.visie', rank: 1, front: true, kind: 'do' },
      { item: 'regio.beleid', rank: 2, front: true, kind: 'do' },
    ]);
    const known = ['regio.visie', 'regio.samenhang', 'regio.beleid'];
    expect(result.unknown).toEqual(items.filter((id) => !known.includes(id)));
  });

  it('types the issue with the reason and counts its path', () => {
    expect(result.growth.issues).toMatchObject([
      { id: 'first', type: 'complex', path: 'start', reason: { rule: 'context', mismatch: 'complexity-unanswered' } },
    ]);
    expect(result.growth.paths).toEqual({ A: 0, B: 0, startA: 0, startB: 0, start: 1, none: 0 });
  });

  it('has no groups', () => {
    expect(result).not.toHaveProperty('groups');
  });
});

describe('a group', () => {
  const answers = Object.fromEntries(items.map((id) => [id, 2]));
  const member = (partnerType: string, more: object = {}) => ({ partnerType, answers: { ...answers, ...more } });
  const others = ['business', 'business', 'business', 'business', 'business'].map((type) => member(type));
  const camps = [1, 1, 1, 5, 5].map((level) => member('education', { 'regio.visie': level }));
  const measurement = { instrument: 'hanze-terra', responses: [...camps, ...others, member('student')] };
  let whole: ScoreJson;
  let small: ScoreJson;
  let open: ScoreJson;
  let apart: ScoreJson;
  beforeAll(async () => {
    const few = { ...measurement, responses: camps.slice(0, 4) };
    const said = await Promise.all([
      score({ ...measurement, merge: { student: 'business' } }, '--json'),
      score(few, '--json'),
      score({ ...measurement, mode: 'open' }, '--json'),
      score({ ...measurement, responses: camps }, '--json'),
    ]);
    [whole, small, open, apart] = said.map(resultOf) as [ScoreJson, ScoreJson, ScoreJson, ScoreJson];
  }, 60_000);

  it('is scored together, item by item', () => {
    const votes = whole.items.find(({ id }) => id === 'regio.visie');
    expect(votes).toMatchObject({ level: null, distribution: [3, 6, 0, 0, 2], median: 2, mean: 25 / 11, unknown: 0 });
    expect(votes?.agreement).toBeGreaterThan(-1);
    expect(whole.items.find(({ id }) => id === 'regio.agenda')).toMatchObject({ agreement: 1, mean: 2 });
  });

  it('is scored per partner type, with small ones joined as agreed', () => {
    expect(whole.groups?.map(({ partnerType, n, shown }) => ({ partnerType, n, shown }))).toEqual([
      { partnerType: 'business', n: 6, shown: true },
      { partnerType: 'education', n: 5, shown: true },
    ]);
    expect(whole.groups?.[0]?.dimensions?.map(({ score }) => score)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it('says to talk first where its views differ', () => {
    const entry = apart.focus.find(({ item }) => item === 'regio.visie');
    expect(entry).toMatchObject({ kind: 'talk' });
    expect(entry?.reasons.map(({ kind }) => kind)).toContain('two-camps');
  });

  it('that is small and anonymous shows nothing of anybody, with the reason', () => {
    for (const dimension of small.dimensions) {
      expect(dimension).toMatchObject({ score: null, median: null, low: 0, coverage: 0, reason: 'protected' });
    }
    for (const item of small.items) {
      expect(item).toMatchObject({ median: null, mean: null, distribution: null, agreement: null, unknown: null });
    }
    expect(small.focus).toEqual([]);
    expect(small.groups).toEqual([{ partnerType: 'education', n: 4, shown: false }]);
  });

  it('in open mode shows every partner type, however small', () => {
    expect(open.groups?.map(({ partnerType, shown }) => `${partnerType} ${String(shown)}`)).toEqual([
      'business true',
      'education true',
      'student true',
    ]);
  });
});
