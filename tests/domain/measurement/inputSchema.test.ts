import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../../src/domain/answer';
import { envelopeSchema, measurementFileSchema } from '../../../src/domain/measurement/inputSchema';

const MINIMAL = { instrument: 'hanze-terra', answers: { 'regio.visie': 3 } };

/** Places where a file does not have the right shape, as `a.0.b`; none when it has. */
function refusedAt(content: unknown): string[] {
  const parsed = measurementFileSchema.safeParse(content);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('the least a measurement file holds', () => {
  it('is an instrument and the answers of one; the rest has a default', () => {
    expect(measurementFileSchema.parse(MINIMAL)).toEqual({
      ...MINIMAL,
      scope: 'full',
      mode: 'anonymous',
      partnerTypes: [],
      merge: {},
      tallies: [],
      consensus: {},
      targets: {},
      notes: {},
      evidence: {},
      issues: [],
    });
  });

  it('may be the answers of a group, with a partner type each or without', () => {
    const responses = [
      { partnerType: 'education', answers: { 'regio.visie': 3 } },
      { answers: { 'regio.visie': 'dk' } },
    ];
    expect(measurementFileSchema.parse({ instrument: 'hanze-terra', responses }).responses).toEqual(responses);
  });

  it.each([
    ['an empty object', {}, 'instrument'],
    ['no instrument', { answers: {} }, 'instrument'],
    ['an instrument without a name', { ...MINIMAL, instrument: '' }, 'instrument'],
    ['an instrument that is a number', { ...MINIMAL, instrument: 1 }, 'instrument'],
    ['a list', [], ''],
    ['nothing', null, ''],
  ])('is not %s', (_name, content, place) => {
    expect(refusedAt(content)).toEqual([place]);
  });
});

describe('answers', () => {
  it.each(ANSWERS)('may be %s', (answer) => {
    expect(refusedAt({ ...MINIMAL, answers: { 'regio.visie': answer } })).toEqual([]);
  });

  it.each([0, 6, 2.5, -1, '3', 'DK', 'n.v.t.', '', null, true])('may not be %j', (answer) => {
    expect(refusedAt({ ...MINIMAL, answers: { 'regio.visie': answer } })).toEqual(['answers.regio.visie']);
    const responses = [{ answers: {} }, { answers: { 'regio.visie': answer } }];
    expect(refusedAt({ instrument: 'hanze-terra', responses })).toEqual(['responses.1.answers.regio.visie']);
  });
});

describe('a key nobody knows is refused, never skipped', () => {
  it.each([
    ['at the top', { ...MINIMAL, anwsers: {} }, ''],
    ['in the instrument', { ...MINIMAL, instrument: { id: 'hanze-terra', versie: '1.0.0' } }, 'instrument'],
    ['in a response', { instrument: 'hanze-terra', responses: [{ answers: {}, partner: 'education' }] }, 'responses.0'],
    ['in the community', { ...MINIMAL, community: { name: 'x', area: 'y' } }, 'community'],
    ['in a partner type', { ...MINIMAL, partnerTypes: [{ id: 'x', name: 'x', size: 3 }] }, 'partnerTypes.0'],
    ['in a tally', { ...MINIMAL, tallies: [{ itemId: 'x', counts: {}, total: 3 }] }, 'tallies.0'],
    ['in the counts of a tally', { ...MINIMAL, tallies: [{ itemId: 'x', counts: { '6': 1 } }] }, 'tallies.0.counts'],
    ['in what was agreed', { ...MINIMAL, consensus: { x: { level: 3, votes: 5 } } }, 'consensus.x'],
    ['in a note', { ...MINIMAL, notes: { x: { text: 'x', by: 'me' } } }, 'notes.x'],
    ['in evidence', { ...MINIMAL, evidence: { x: [{ text: 'x', url: 'y' }] } }, 'evidence.x.0'],
    ['in an issue', { ...MINIMAL, issues: [{ id: 'x', context: 'known', way: 'known', type: 'simple' }] }, 'issues.0'],
    [
      'where a type is overruled',
      { ...MINIMAL, issues: [{ id: 'x', context: 'known', way: 'known', overrule: { type: 'simple', by: 'me' } }] },
      'issues.0.overrule',
    ],
    [
      'in a text of two languages',
      { ...MINIMAL, community: { name: { nl: 'x', en: 'y', de: 'z' } } },
      'community.name',
    ],
  ])('%s', (_name, content, place) => {
    expect(refusedAt(content)).toEqual([place]);
  });
});

describe('a value nobody knows is refused at its place', () => {
  const issue = { id: 'x', context: 'known', way: 'known' };
  it.each([
    ['scope', { ...MINIMAL, scope: 'half' }],
    ['mode', { ...MINIMAL, mode: 'secret' }],
    ['date', { ...MINIMAL, date: '27-11-2018' }],
    ['targets.regio', { ...MINIMAL, targets: { regio: 6 } }],
    ['targets.regio', { ...MINIMAL, targets: { regio: 'dk' } }],
    ['consensus.x.level', { ...MINIMAL, consensus: { x: { level: 2.5 } } }],
    ['tallies.0.counts.3', { ...MINIMAL, tallies: [{ itemId: 'x', counts: { '3': -1 } }] }],
    ['tallies.0.counts.dk', { ...MINIMAL, tallies: [{ itemId: 'x', counts: { dk: 1.5 } }] }],
    ['evidence.x.0.place', { ...MINIMAL, evidence: { x: [{ text: 'x', place: 'school' }] } }],
    ['issues.0.context', { ...MINIMAL, issues: [{ ...issue, context: 'familiar' }] }],
    ['issues.0.way', { ...MINIMAL, issues: [{ ...issue, way: 'old' }] }],
    ['issues.0.aim', { ...MINIMAL, issues: [{ ...issue, aim: 'stop' }] }],
    ['issues.0.skill', { ...MINIMAL, issues: [{ ...issue, skill: 'complex' }] }],
    ['issues.0.scale', { ...MINIMAL, issues: [{ ...issue, scale: 'world' }] }],
    ['issues.0.iteration', { ...MINIMAL, issues: [{ ...issue, iteration: 0 }] }],
    ['issues.0.overrule.type', { ...MINIMAL, issues: [{ ...issue, overrule: { type: 'advanced' } }] }],
  ])('%s', (place, content) => {
    expect(refusedAt(content)).toEqual([place]);
  });

  it('and all of them at once', () => {
    const content = { ...MINIMAL, scope: 'half', answers: { 'regio.visie': 9 }, issues: [{ ...issue, way: 'old' }] };
    expect(refusedAt(content).toSorted()).toEqual(['answers.regio.visie', 'issues.0.way', 'scope']);
  });
});

describe('the envelope around a file', () => {
  const envelope = {
    format: 'groeikompas',
    kind: 'snapshot',
    version: 1,
    id: 'x',
    createdAt: '2026-01-31T12:00:00.000Z',
    sha256: 'a'.repeat(64),
    payload: MINIMAL,
  };

  it('holds any payload: what is in it is checked by its kind', () => {
    expect(envelopeSchema.safeParse(envelope).success).toBe(true);
  });

  it('holds nothing else', () => {
    expect(envelopeSchema.safeParse({ ...envelope, signature: 'x' }).success).toBe(false);
  });

  it.each([
    ['format', 'other'],
    ['kind', 'letter'],
    ['version', 0],
    ['createdAt', 'yesterday'],
    ['sha256', 'A'.repeat(64)],
    ['sha256', 'a'.repeat(63)],
  ])('does not hold %s %j', (key, value) => {
    const parsed = envelopeSchema.safeParse({ ...envelope, [key]: value });
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([key]);
  });
});
