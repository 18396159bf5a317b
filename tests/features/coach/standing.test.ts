import { describe, expect, it } from 'vitest';
import { arrange, standingOf, type Arrangement } from '../../../src/features/coach/standing';
import type { CommunityOverview } from '../../../src/state/ports';
import type { Level } from '../../../src/domain/answer';
import { answerRow, communityRow, focusRow, scoredContent, snapshotRow } from '../../support/records';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel();
const VISION = ['vision.region', 'vision.agenda', 'vision.partners'];

interface Given {
  readonly region?: string;
  readonly date?: string;
  readonly level?: Level;
  readonly open?: number;
  readonly hash?: string;
}

function overviewOf(name: string, { region = '', date, level, open = 0, hash = 'a' }: Given = {}): CommunityOverview {
  const community = communityRow({ id: name, name, region });
  if (date === undefined) return { community, snapshots: [], latest: null, focus: [] };
  const instrument = { id: 'small', version: '1.0.0', hash };
  const snapshot = snapshotRow({ id: `${name}-1`, communityId: name, date, instrument });
  const answers =
    level === undefined ? [] : VISION.map((itemId) => answerRow(itemId, level, { snapshotId: snapshot.id }));
  const focus = Array.from({ length: open }, (_, index) => focusRow(`item-${index}`));
  return { community, snapshots: [snapshot], latest: scoredContent(snapshot, answers), focus };
}

const COMMUNITIES = [
  overviewOf('Zuiddal', { region: 'Drenthe', date: '2026-05-01', level: 2, open: 1 }),
  overviewOf('Één Dorp', { region: 'Friesland', date: '2026-03-01', level: 4, open: 3, hash: 'b' }),
  overviewOf('Nieuw'),
  overviewOf('Noordrand', { region: 'Drenthe', date: '2026-05-01', level: 3 }),
].map((overview) => standingOf(overview, model));

const ALL: Arrangement = { text: '', region: '', instrument: '', sort: 'name' };
const names = (arrangement: Partial<Arrangement>) =>
  arrange(COMMUNITIES, { ...ALL, ...arrangement }, 'nl').map(({ overview }) => overview.community.name);

describe('the order of communities', () => {
  it.each([
    ['name', ['Één Dorp', 'Nieuw', 'Noordrand', 'Zuiddal']],
    ['measured', ['Noordrand', 'Zuiddal', 'Één Dorp', 'Nieuw']],
    ['lowest', ['Zuiddal', 'Noordrand', 'Één Dorp', 'Nieuw']],
    ['focus', ['Één Dorp', 'Zuiddal', 'Nieuw', 'Noordrand']],
  ] as const)('by %s; what has nothing to sort by comes last, equal ones by name', (sort, order) => {
    expect(names({ sort })).toEqual(order);
  });
});

describe('finding communities', () => {
  it.each([
    ['accents and capitals do not matter', { text: 'EEN dorp' }, ['Één Dorp']],
    ['every word stands in the name or the region', { text: 'drenthe noord' }, ['Noordrand']],
    ['one region', { region: 'Drenthe' }, ['Noordrand', 'Zuiddal']],
    ['one instrument', { instrument: 'b' }, ['Één Dorp']],
    ['nothing fits', { text: 'zee' }, []],
  ])('%s', (_what, arrangement, found) => {
    expect(names(arrangement)).toEqual(found);
  });
});

describe('where a community stands', () => {
  it('is the dimension with the lowest level of those that are known', () => {
    expect(COMMUNITIES[0]).toMatchObject({ lowest: { id: 'vision', score: 2 }, openFocus: 1 });
  });

  it('counts of the focus what was accepted and has nothing done yet', () => {
    const done = { id: 'd', date: '2026-04-01', text: 'gedaan' };
    const overview = {
      ...overviewOf('Dal', { date: '2026-05-01', level: 2 }),
      focus: [focusRow('a'), focusRow('b', { done: [done] }), focusRow('c', { decision: 'postponed' })],
    };
    expect(standingOf(overview, model).openFocus).toBe(1);
  });

  it('is not told of a group that has not seen its own results', () => {
    const overview = overviewOf('Dal', { date: '2026-05-01', level: 2 });
    const group = {
      ...{ threshold: 5, partnerTypes: [], merged: {}, startedAt: null },
      ...{ revealed: [], revealedAt: null },
    };
    const snapshot = snapshotRow({ by: 'group', group });
    const latest = { ...overview.latest!, snapshot };
    expect(standingOf({ ...overview, latest }, model)).toMatchObject({ dimensions: [], lowest: null });
  });

  it('is not known without the instrument, or without answers', () => {
    expect(standingOf(overviewOf('Dal', { date: '2026-05-01', level: 2 }), null).dimensions).toEqual([]);
    expect(standingOf(overviewOf('Dal', { date: '2026-05-01' }), model).dimensions).toEqual([]);
  });
});
