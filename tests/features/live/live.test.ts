import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseAddress, isOnlyHere, readAddress } from '../../../src/features/live/joinAddress';
import { answeredByItem, peopleByType } from '../../../src/features/live/people';
import { isWithdrawn, responseOf, withdrawn, withTold } from '../../../src/features/live/response';
import { shownVotes } from '../../../src/features/live/shownVotes';
import { needsReveal, stepAfter } from '../../../src/features/live/steps';
import { whyNotHandOver } from '../../../src/features/live/whyNotHandOver';
import type { LiveSeat } from '../../../src/state/livePorts';
import { LIVE_STEPS } from '../../../src/state/liveSteps';
import { newParticipation, withAnswer } from '../../../src/state/participation';
import { hanzeTerra } from '../../support/instrument';
import { answerRow, responseRow, scoredContent, snapshotRow } from '../../support/records';

const NOW = '2026-11-22T10:00:00.000Z';

function seat(change: Partial<LiveSeat> = {}): LiveSeat {
  return {
    key: 'key',
    respondentId: 'somebody',
    partnerType: 'education',
    name: '',
    answered: [],
    revision: 1,
    withdrawn: false,
    isLate: false,
    ...change,
  };
}

function told(received: number | null) {
  return { received, refusal: null, deliveries: {} };
}

function own() {
  const invitation = {
    id: 'invitation',
    communityName: 'Reitdiep',
    instrument: { id: 'hanze-terra', version: '1.0.0', hash: '0123456789abcdef' },
    scope: 'quick' as const,
    privacy: 'anonymous' as const,
    threshold: 5,
    partnerTypes: [],
    publicKey: 'key',
  };
  return newParticipation(invitation, { partnerType: null, name: '' }, NOW);
}

describe('the address phones use', () => {
  it.each([
    ['http://localhost:4173/', true],
    ['http://127.0.0.1:4173/', true],
    ['http://[::1]:4173/', true],
    ['http://192.168.1.20:4173/', false],
    ['https://groeikompas.example/app/', false],
  ])('%s is reached from this computer only: %s', (address, isIt) => {
    expect(isOnlyHere(address)).toBe(isIt);
  });

  it.each([
    ['192.168.1.20', 'http://192.168.1.20:4173/'],
    [' http://192.168.1.20:8080 ', 'http://192.168.1.20:8080/'],
    ['laptop.local:4173', 'http://laptop.local:4173/'],
    ['https://groeikompas.example/app', 'https://groeikompas.example/app/'],
    ['http://localhost:4173/', null],
    ['', null],
    ['geen adres!', null],
  ])('typed as "%s" it is %s', (typed, address) => {
    expect(readAddress(typed, 'http://localhost:4173/')).toBe(address);
  });

  it('is the page’s own, unless that works on this computer only', () => {
    expect(baseAddress('http://192.168.1.20:4173/#/g/x/live', 'http://other/')).toBe('http://192.168.1.20:4173/');
    expect(baseAddress('http://localhost:4173/?x#/g', 'http://192.168.1.20:4173/')).toBe('http://192.168.1.20:4173/');
    expect(baseAddress('http://localhost:4173/', null)).toBe('http://localhost:4173/');
  });
});

describe('who is in', () => {
  it('never tells of fewer people of a type than the threshold, nor leaves that few over', () => {
    const types = ['education', 'business', 'government'];
    const seats = fc.array(
      fc.constantFrom(null, ...types).map((partnerType) => seat({ partnerType })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(seats, (given) => {
        const told = peopleByType(given, types, 'anonymous', 5);
        expect(told.types.every(({ count }) => count >= 5)).toBe(true);
        expect(told.types.length === 0 || told.others === 0 || told.others >= 5).toBe(true);
        expect(told.types.reduce((sum, { count }) => sum + count, told.others)).toBe(given.length);
      }),
    );
  });

  it('counts answers of those who did not withdraw', () => {
    const counts = answeredByItem([
      seat({ answered: ['a', 'b'] }),
      seat({ answered: ['a'] }),
      seat({ answered: ['a'], withdrawn: true }),
    ]);
    expect([...counts]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('handing the room over', () => {
  const group = { threshold: 5, partnerTypes: [], merged: {}, startedAt: NOW, revealed: [], revealedAt: null };
  const snapshot = snapshotRow({ by: 'group', privacy: 'anonymous', group });
  const row = responseRow('somebody', { snapshotId: snapshot.id, channel: 'live' });
  const answered = answerRow('regio.visie', 4, { snapshotId: snapshot.id, respondentId: 'somebody' });
  const seats = [seat({ answered: ['regio.visie'] })];
  const content = { ...scoredContent(snapshot, [answered]), responses: [row] };

  it('is offered while the room holds the same as the measurement', () => {
    expect(whyNotHandOver(content, seats)).toBeNull();
  });

  it('is not while a second host would count otherwise', () => {
    const tally = { snapshotId: snapshot.id, itemId: 'regio.visie', partnerType: '', levels: [1, 0, 0, 0, 0] };
    const tallies = [{ ...tally, unknown: 0, notApplicable: 0, changedAt: NOW }];
    const withGroup = (change: Partial<typeof group>) => ({
      ...content,
      snapshot: { ...snapshot, group: { ...group, ...change } },
    });
    const leftOut = { reason: 'dubbel', at: NOW };
    expect(whyNotHandOver({ ...content, responses: [{ ...row, leftOut }] }, seats)).toBe('leftOut');
    expect(whyNotHandOver({ ...content, tallies }, seats)).toBe('tallies');
    expect(whyNotHandOver({ ...content, responses: [{ ...row, channel: 'paper' }] }, seats)).toBe('elsewhere');
    expect(whyNotHandOver(content, [])).toBe('elsewhere');
    expect(whyNotHandOver(content, [seat({ ...seats[0], isLate: true })])).toBe('late');
    const shown = withGroup({ revealed: ['regio.visie'] as never[] });
    expect(whyNotHandOver({ ...shown, answers: [] }, seats)).toBe('late');
  });
});

describe('what phones get to see of an item', () => {
  const [item] = hanzeTerra.model.items;

  function answeredBy(people: number, privacy: 'open' | 'anonymous', leftOut = 0) {
    const group = {
      threshold: 5,
      partnerTypes: [],
      merged: {},
      startedAt: NOW,
      revealed: [item!.id],
      revealedAt: null,
    };
    const snapshot = snapshotRow({ by: 'group', privacy, group });
    const ids = Array.from({ length: people }, (_, index) => `person-${index}`);
    return {
      ...scoredContent(
        snapshot,
        ids.map((respondentId) => answerRow(item!.id, 4, { snapshotId: snapshot.id, respondentId })),
      ),
      responses: ids.map((id, index) =>
        responseRow(id, { snapshotId: snapshot.id, leftOut: index < leftOut ? { reason: 'dubbel', at: NOW } : null }),
      ),
    };
  }

  it('is nothing of one to four answers in an anonymous measurement', () => {
    for (const people of [1, 2, 3, 4]) {
      expect(shownVotes(answeredBy(people, 'anonymous'), [item!])).toEqual({ [item!.id]: null });
    }
    expect(shownVotes(answeredBy(5, 'anonymous'), [item!])[item!.id]?.levels).toEqual([0, 0, 0, 5, 0]);
  });

  it('is without who was left out, who does not count towards the threshold either', () => {
    expect(shownVotes(answeredBy(6, 'open', 2), [item!])[item!.id]?.levels).toEqual([0, 0, 0, 4, 0]);
    expect(shownVotes(answeredBy(6, 'anonymous', 2), [item!])).toEqual({ [item!.id]: null });
  });
});

describe('a participant’s record', () => {
  it('is a seat without answers, then a response, then a withdrawal that replaces it', () => {
    const seated = own();
    expect(responseOf(seated)).toMatchObject({ withdrawn: false, answers: {}, revision: 0 });
    const answered = withAnswer(seated, 'regio.visie', 3);
    expect(responseOf(answered)).toMatchObject({ withdrawn: false, answers: { 'regio.visie': 3 }, revision: 1 });
    const gone = withdrawn(answered);
    expect(isWithdrawn(gone)).toBe(true);
    expect(responseOf(gone)).toMatchObject({ withdrawn: true, answers: {}, revision: 2 });
  });

  it('is received only in the revision that the host has', () => {
    const answered = withAnswer(own(), 'regio.visie', 3);
    expect(withTold(answered, told(null), NOW)).toBe(answered);
    expect(withTold(answered, told(0), NOW)).toBe(answered);
    const seated = own();
    expect(withTold(seated, told(0), NOW)).toBe(seated);
    const received = withTold(answered, told(1), NOW);
    expect(received.delivered).toEqual({ revision: 1, channel: 'live', at: NOW });
    expect(withTold(received, told(1), NOW)).toBe(received);
  });

  it('knows what of it came too late, also when that is heard afterwards', () => {
    const answered = withAnswer(own(), 'regio.visie', 3);
    const late = { ...told(1), deliveries: { 'regio.visie': 'late' as const } };
    const expected = { revision: 1, channel: 'live', at: NOW, late: ['regio.visie'] };
    expect(withTold(answered, late, NOW).delivered).toEqual(expected);
    const received = withTold(withTold(answered, told(1), NOW), late, NOW);
    expect(received.delivered).toEqual(expected);
    expect(withTold(received, late, NOW)).toBe(received);
  });

  it('is not received any more when the host does not take it after all', () => {
    const received = withTold(withAnswer(own(), 'regio.visie', 3), told(1), NOW);
    const refused = { ...told(null), refusal: { revision: 1, why: 'withdrawn' as const } };
    expect(withTold(received, refused, NOW).delivered).toBeNull();
    const changed = withAnswer(received, 'regio.visie', 4);
    expect(withTold(changed, refused, NOW)).toBe(changed);
  });
});

it('leads through the steps, and shows votes from the third on', () => {
  expect(LIVE_STEPS.map(stepAfter)).toEqual(['vote', 'look', 'talk', 'agree', null]);
  expect(LIVE_STEPS.filter(needsReveal)).toEqual(['look', 'talk', 'agree']);
});
