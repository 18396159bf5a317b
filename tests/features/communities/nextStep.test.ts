/** What home proposes to do next with a community. */
import { describe, expect, it } from 'vitest';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { nextStep } from '../../../src/features/communities/nextStep';
import type { AnswerRecord, SnapshotRecord } from '../../../src/state/records';
import { hanzeTerra } from '../../support/instrument';
import { answerRow, communityRow, scoredContent, snapshotRow } from '../../support/records';

const { model } = hanzeTerra;
const quick = itemsInScope(model, 'quick').map((item) => item.id);
const TODAY = '2026-03-09';

function stepOf(
  snapshot: Partial<SnapshotRecord>,
  answers: readonly AnswerRecord[],
  known: typeof model | null = model,
) {
  const newest = snapshotRow(snapshot);
  const overview = {
    community: communityRow(),
    snapshots: [newest],
    latest: scoredContent(newest, answers),
    focus: [],
  };
  return nextStep(overview, known, TODAY);
}

const answered = (ids: readonly string[]) => ids.map((id) => answerRow(id, 3));

describe('the next step of a community', () => {
  it('without a measurement is to begin one', () => {
    const overview = { community: communityRow(), snapshots: [], latest: null, focus: [] };
    expect(nextStep(overview, model, TODAY)).toMatchObject({ kind: 'measure', href: '#/c/reitdiep' });
  });

  it('with a measurement that has no answers is its first item', () => {
    expect(stepOf({}, [])).toMatchObject({ kind: 'start', href: `#/s/first/score/${quick[0]}`, done: 0, total: 24 });
  });

  it('with some answers is to go on where it was left', () => {
    const step = stepOf({ position: quick[4]! }, answered(quick.slice(0, 5)));
    expect(step).toMatchObject({ kind: 'continue', href: `#/s/first/score/${quick[4]}`, done: 5, total: 24 });
  });

  it('counts “weet ik niet” as an answer, and an answer taken back as none', () => {
    const step = stepOf({}, [answerRow(quick[0]!, 'dk'), answerRow(quick[1]!, null)]);
    expect(step).toMatchObject({ kind: 'continue', done: 1 });
  });

  it('does not count answers outside the scan', () => {
    const outside = model.items.find((item) => !item.quick)!;
    expect(stepOf({}, answered([outside.id]))).toMatchObject({ kind: 'start', done: 0 });
  });

  it('with everything answered is to look at the results and close it', () => {
    expect(stepOf({}, answered(quick))).toMatchObject({ kind: 'review', href: '#/s/first/results', done: 24 });
  });

  it.each([
    ['2026-03-02', 'results', '#/s/first/results'],
    ['2025-09-08', 'results', '#/s/first/results'],
    ['2025-09-06', 'again', '#/c/reitdiep'],
    ['2025-03', 'again', '#/c/reitdiep'],
    ['2024', 'again', '#/c/reitdiep'],
  ])('after a measurement of %s that was closed is: %s', (date, kind, href) => {
    expect(stepOf({ state: 'closed', date }, answered(quick))).toMatchObject({ kind, href });
  });

  it('with an instrument that is not known here is still to go on', () => {
    expect(stepOf({}, answered(quick), null)).toMatchObject({ kind: 'continue', href: '#/s/first/score' });
  });
});
