import { describe, expect, it } from 'vitest';
import { defaultIds, idsOf, selectionOf } from '../../../src/features/compare/selection';
import { snapshotRow } from '../../support/records';
import type { SnapshotRecord } from '../../../src/state/records';

const row = (id: string, date: string, more: Partial<SnapshotRecord> = {}) =>
  snapshotRow({ id, date, state: 'closed', ...more });
const ids = (snapshots: readonly SnapshotRecord[], asked?: readonly string[]) =>
  selectionOf(snapshots, asked).chosen.map(({ id }) => id);

const A = row('a', '2023-03-01');
const B = row('b', '2024-03-01');
const C = row('c', '2025-03-01');

describe('which measurements are compared', () => {
  it('takes the last two of the whole community, whatever order they come in', () => {
    expect(ids([C, A, B])).toEqual(['b', 'c']);
  });

  it('leaves out cases, drafts and what was corrected, as long as two remain', () => {
    const pilot = row('pilot', '2025-04-01', { caseId: 'case' });
    const draft = row('draft', '2025-05-01', { state: 'draft' });
    const corrected = row('right', '2025-03-01', { correctionOf: 'c' });
    expect(ids([A, B, C, corrected, pilot, draft])).toEqual(['b', 'right']);
    expect(ids([A, draft])).toEqual(['a', 'draft']);
  });

  it('takes no measurement with another instrument than the newest by itself', () => {
    const other = { ...A.instrument, id: 'other' };
    expect(defaultIds([A, B, row('x', '2025-01-01', { instrument: other })])).toEqual(['x']);
  });

  it('reads the address, from old to new and each once', () => {
    expect(idsOf('c+a+c')).toEqual(['c', 'a', 'c']);
    expect(ids([A, B, C], idsOf('c+a+c'))).toEqual(['a', 'c']);
    expect(idsOf(undefined)).toBeUndefined();
    expect(idsOf('+')).toEqual([]);
  });

  it.each([
    ['nothing', [], 'too-few'],
    ['one', ['a'], 'too-few'],
    ['two', ['a', 'b'], 'ready'],
    ['five', ['a', 'b', 'c', 'd', 'e'], 'ready'],
    ['six', ['a', 'b', 'c', 'd', 'e', 'f'], 'too-many'],
    ['a case and the whole', ['a', 'pilot'], 'beside'],
    ['a case with itself', ['pilot', 'pilot2'], 'ready'],
    ['two instruments', ['a', 'other'], 'different-instrument'],
    ['a case with another instrument', ['pilot', 'other'], 'different-instrument'],
  ])('of %s says what can be done', (_, asked, outcome) => {
    const all = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(id, '2023-03-01')),
      row('pilot', '2024-01-01', { caseId: 'case' }),
      row('pilot2', '2025-01-01', { caseId: 'case' }),
      row('other', '2024-01-01', { instrument: { ...A.instrument, id: 'other' } }),
    ];
    expect(selectionOf(all, asked).outcome).toBe(outcome);
  });

  it('counts what the address names and is not there', () => {
    expect(selectionOf([A, B], ['a', 'gone', 'b'])).toMatchObject({ missing: 1, outcome: 'ready' });
  });
});
