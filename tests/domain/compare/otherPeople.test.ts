import { describe, expect, it } from 'vitest';
import type { Answers, Level } from '../../../src/domain/answer';
import {
  groupMeasurement,
  raterMeasurement,
  type Measurement,
  type Tally,
} from '../../../src/domain/measurement/measurement';
import { all, changeOf, comparedSmall, openGroup } from '../../support/comparison';

const ITEM = 'vision.region';
const times = (count: number, answers: Answers) => Array<Answers>(count).fill(answers);
const levels = (...own: readonly Level[]) => own.map((level) => all(level));

/** Votes counted by hand: how many raised their hand for 1 … 5, the same for every item of vision. */
function byHand(...votes: readonly number[]): Tally[] {
  return ['vision.region', 'vision.agenda', 'vision.partners', 'vision.money'].map((itemId) => ({
    itemId,
    levels: votes,
    unknown: 0,
    notApplicable: 0,
  }));
}

describe('other people', () => {
  it('who stand elsewhere are told as other respondents, never as a change', () => {
    const comparison = comparedSmall(openGroup(times(6, all(2))), openGroup(times(6, all(4)), 4), [ITEM]);
    for (const id of [ITEM, 'vision']) {
      expect(changeOf(comparison, id)).toMatchObject({
        before: 2,
        after: 4,
        change: 2,
        pairing: 'other',
        label: 'respondents',
        reason: { kind: 'composition', pairing: 'other', p: 0 },
      });
    }
  });

  it('who stand about where the others stood are noise', () => {
    const comparison = comparedSmall(openGroup(levels(1, 2, 3, 4, 5)), openGroup(levels(2, 2, 3, 4, 5), 100));
    expect(changeOf(comparison, ITEM).label).toBe('noise');
    expect(changeOf(comparison, ITEM).change).toBeCloseTo(0.2, 10);
  });

  it('outnumber a handful who stayed: two of six are not the group', () => {
    const then = openGroup(times(6, all(2)));
    const now = openGroup(times(6, all(4)), 4);
    expect(changeOf(comparedSmall(then, now), ITEM)).toMatchObject({ pairing: 'other', label: 'respondents' });
  });

  it('answer for the group where those who stayed did not know', () => {
    const then = [...times(5, all(3, { [ITEM]: 'dk' })), ...times(5, all(2))];
    const now = [...times(5, all(3)), ...times(5, all(3, { [ITEM]: 'na' }))];
    const change = changeOf(comparedSmall(openGroup(then), openGroup(now)), ITEM);
    expect(change).toMatchObject({ before: 2, after: 3, change: 1, pairing: 'other', label: 'respondents' });
  });
});

describe('newcomers', () => {
  const stayed = times(6, all(2));

  it('explain a difference when those who stayed did not move', () => {
    const change = changeOf(comparedSmall(openGroup(stayed), openGroup([...stayed, ...times(6, all(5))])), 'vision');
    expect(change).toMatchObject({
      before: 2,
      after: 3.5,
      change: 0,
      pairing: 'same',
      label: 'respondents',
      reason: { kind: 'newcomers', paired: 6, pairedChange: 0 },
    });
  });

  it('do not hide a change of those who stayed', () => {
    const now = [...times(6, all(4)), ...times(5, all(1))];
    const change = changeOf(comparedSmall(openGroup(stayed), openGroup(now)), 'vision');
    expect(change).toMatchObject({ change: 2, label: 'real', reason: { kind: 'paired-test', paired: 6 } });
  });

  it('who stand where the others stand leave it noise', () => {
    const change = changeOf(comparedSmall(openGroup(stayed), openGroup([...stayed, ...stayed])), 'vision');
    expect(change).toMatchObject({ change: 0, label: 'noise', reason: { kind: 'paired-test' } });
  });

  it('leave the small change of those who stayed to be told', () => {
    const moved = [all(2, { [ITEM]: 3 }), ...times(5, all(2)), ...times(6, all(5))];
    const change = changeOf(comparedSmall(openGroup(stayed), openGroup(moved)), 'vision');
    // One of six moved one of four items by one level.
    expect(change).toMatchObject({ label: 'respondents', reason: { kind: 'newcomers', pairedChange: 1 / 24 } });
  });

  it('are no explanation where nobody came or left, however different the two times look', () => {
    const then = [...times(10, all(3, { [ITEM]: 2 })), ...times(4, all(3, { [ITEM]: 4 }))];
    const now = [...times(10, all(3, { [ITEM]: 4 })), ...times(4, all(3, { [ITEM]: 2 }))];
    // As two groups of strangers p would be 0.02; as fourteen people who moved both ways it is 0.11.
    expect(changeOf(comparedSmall(openGroup(then), openGroup(now)), ITEM)).toMatchObject({
      label: 'noise',
      reason: { kind: 'paired-test', paired: 14 },
    });
  });

  it('have their counterpart in people who left', () => {
    const change = changeOf(comparedSmall(openGroup([...stayed, ...times(6, all(5))]), openGroup(stayed)), 'vision');
    expect(change).toMatchObject({ change: 0, label: 'respondents', reason: { kind: 'newcomers' } });
  });
});

describe('nobody knows who answered', () => {
  const anonymous = (answers: readonly Answers[]): Measurement => ({ ...openGroup(answers), privacy: 'anonymous' });

  it('in an anonymous group: ids that happen to be there are not followed', () => {
    const comparison = comparedSmall(anonymous(times(6, all(2))), anonymous(times(6, all(4))), [ITEM]);
    for (const id of [ITEM, 'vision']) {
      expect(changeOf(comparison, id)).toMatchObject({
        change: 2,
        pairing: 'unknown',
        label: 'respondents',
        reason: { kind: 'composition', pairing: 'unknown' },
      });
    }
  });

  it('when one of the two times was anonymous, or somebody has no id', () => {
    const open = openGroup(times(6, all(2)));
    const nameless = groupMeasurement([...open.responses, { answers: all(2) }], { privacy: 'open' });
    expect(changeOf(comparedSmall(anonymous(times(6, all(2))), open), ITEM).pairing).toBe('unknown');
    expect(changeOf(comparedSmall(openGroup(times(6, all(2)), 100), nameless), ITEM).pairing).toBe('unknown');
  });

  it('when two open groups share no id at all: every measurement gives its own', () => {
    const comparison = comparedSmall(openGroup(times(6, all(2))), openGroup(times(6, all(4)), 100), [ITEM]);
    for (const id of [ITEM, 'vision']) {
      expect(changeOf(comparison, id)).toMatchObject({
        change: 2,
        pairing: 'unknown',
        label: 'respondents',
        reason: { kind: 'composition', pairing: 'unknown' },
      });
    }
  });

  it('when votes were counted by hand: they are compared as votes of a group', () => {
    const before = groupMeasurement([], { tallies: byHand(6, 2, 0, 0, 0) });
    const moved = changeOf(comparedSmall(before, groupMeasurement([], { tallies: byHand(0, 0, 0, 2, 6) })), 'vision');
    expect(moved).toMatchObject({ before: 1.25, after: 4.75, pairing: 'unknown', label: 'respondents' });
    const same = changeOf(comparedSmall(before, groupMeasurement([], { tallies: byHand(5, 3, 0, 0, 0) })), 'vision');
    expect(same).toMatchObject({ before: 1.25, after: 1.375, label: 'noise' });
  });

  it('when votes counted by hand outnumber the people who are known', () => {
    const then = openGroup(times(5, all(2)));
    const now: Measurement = { ...openGroup(times(5, all(4))), tallies: byHand(0, 0, 0, 6, 0) };
    expect(changeOf(comparedSmall(then, now), 'vision')).toMatchObject({ pairing: 'unknown', label: 'respondents' });
    const fewer: Measurement = { ...openGroup(times(5, all(4))), tallies: byHand(0, 0, 0, 5, 0) };
    expect(changeOf(comparedSmall(then, fewer), 'vision')).toMatchObject({ pairing: 'same', label: 'real' });
  });

  it('and a single rater beside a group is another respondent', () => {
    const change = changeOf(comparedSmall(raterMeasurement(all(2)), openGroup(times(6, all(4)))), ITEM);
    expect(change).toMatchObject({ pairing: 'other', label: 'respondents' });
  });

  it('and so is a group of one: what they said alone and in a workshop is not followed', () => {
    const change = changeOf(comparedSmall(raterMeasurement(all(2)), openGroup([all(4)])), ITEM);
    expect(change).toMatchObject({ pairing: 'other', label: 'respondents' });
  });
});
