import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { hanzeTerra } from '../../support/instrument';
import { community, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

let app: AppPorts;
let before: SnapshotRecord;
let now: SnapshotRecord;

const REGION = itemsInScope(hanzeTerra.model, 'quick').filter((item) => item.dimension === 'regio');

const answer = async ({ id, raterId }: SnapshotRecord, items: readonly { readonly id: string }[]) => {
  for (const { id: itemId } of items) {
    const change = { snapshotId: id, respondentId: raterId, itemId, answer: 3 as const, reason: '', seen: 0 };
    expect((await app.snapshots.saveAnswer(change)).ok).toBe(true);
  }
};

beforeEach(async () => {
  app = await freshPorts();
  before = await saved(app.communities.begin(community(), quickScan({ date: '2025-03-02' })));
  await answer(before, REGION);
  await saved(app.snapshots.close(before.id));
  now = await saved(app.snapshots.create({ communityId: before.communityId, ...quickScan(), previousId: before.id }));
});

const question = () =>
  screen.findByRole('group', { name: 'Terugkijkend: waar zou je de community van toen nu zetten?' });
const stored = async (id: string) => (await told(app.snapshots.watch(id)))!;

describe('looking back at the community of then', () => {
  it('is asked of a dimension once all its questions are answered, and of no other', async () => {
    await answer(now, REGION.slice(1));
    await openScoring(`/s/${now.id}/score`);
    expect(screen.queryByText('Terugkijken')).not.toBeInTheDocument();
    await answer(now, REGION.slice(0, 1));
    await waitFor(() => {
      expect(screen.getAllByText('Terugkijken')).toHaveLength(1);
    });
  });

  it('is not asked in a first measurement', async () => {
    const first = await saved(app.communities.begin(community(), quickScan()));
    await answer(first, REGION);
    await openScoring(`/s/${first.id}/score`);
    await screen.findAllByText(`${REGION.length} van ${REGION.length} beantwoord`);
    expect(screen.queryByText('Terugkijken')).not.toBeInTheDocument();
  });

  it('is kept apart: no answer of then or now changes, and it can be taken back', async () => {
    await answer(now, REGION);
    const [then, today] = [await stored(before.id), await stored(now.id)];
    await openScoring(`/s/${now.id}/score`);
    await userEvent.click(await screen.findByText('Terugkijken'));
    const group = await question();
    expect(group).toHaveAccessibleDescription(/apart bewaard/u);
    expect(await screen.findByText(/^Toen was 2 maart 2025\./u)).toBeInTheDocument();
    await userEvent.click(within(group).getByRole('radio', { name: /^Niveau 2:/u }));
    expect(await screen.findByText('Terugkijkend: 2')).toBeInTheDocument();
    const after = await stored(now.id);
    expect(after.snapshot.lookBack).toEqual({ regio: 2 });
    expect(after.answers).toEqual(today.answers);
    expect(await stored(before.id)).toEqual(then);

    await userEvent.click(screen.getByRole('button', { name: /^Wis: terugkijken op /u }));
    await told(app.snapshots.watch(now.id), (content) => content?.snapshot.lookBack['regio'] === undefined);
    expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
  });

  it('that the database refuses stays chosen, says why, and is saved by trying again', async () => {
    await answer(now, REGION);
    await openScoring(`/s/${now.id}/score`);
    await userEvent.click(await screen.findByText('Terugkijken'));
    const radio = () =>
      screen
        .getAllByRole('radio', { name: /^Niveau 2:/u })
        .find((one) => one.getAttribute('name') === 'look-back-regio');
    await question();
    failingStore('snapshots', 'QuotaExceededError');
    await userEvent.click(radio()!);
    expect(await screen.findByText('Er is geen ruimte meer op dit apparaat')).toBeInTheDocument();
    expect(radio()).toBeChecked();
    vi.restoreAllMocks();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Terugkijkend: 2')).toBeInTheDocument();
    expect((await stored(now.id)).snapshot.lookBack).toEqual({ regio: 2 });
  });

  it('can still be done when the measurement is closed', async () => {
    await answer(now, REGION);
    await saved(app.snapshots.close(now.id));
    await openScoring(`/s/${now.id}/score`);
    await userEvent.click(await screen.findByText('Terugkijken'));
    await userEvent.click(within(await question()).getByRole('radio', { name: /^Niveau 4:/u }));
    expect(await screen.findByText('Terugkijkend: 4')).toBeInTheDocument();
    expect((await stored(now.id)).snapshot).toMatchObject({ lookBack: { regio: 4 }, state: 'closed' });
  });
});
