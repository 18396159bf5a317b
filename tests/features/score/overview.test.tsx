import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import type { Answer } from '../../../src/domain/answer';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { hanzeTerra } from '../../support/instrument';
import { community, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

const FULL = 'Er is geen ruimte meer op dit apparaat';
const REGION = itemsInScope(hanzeTerra.model, 'quick').filter((item) => item.dimension === 'regio');

let app: AppPorts;
let snapshot: SnapshotRecord;

beforeEach(async () => {
  app = await freshPorts();
  snapshot = await saved(app.communities.begin(community(), quickScan()));
});

const answer = async (itemId: string, given: Answer) => {
  const { id: snapshotId, raterId: respondentId } = snapshot;
  const change = { snapshotId, respondentId, itemId, answer: given, reason: '', seen: 0 };
  expect((await app.snapshots.saveAnswer(change)).ok).toBe(true);
};
const open = () => openScoring(`/s/${snapshot.id}/score`);
const region = () => within(screen.getByRole('region', { name: 'Vragen uit de regio' }));
const target = (level: number) => region().getByRole('radio', { name: new RegExp(`^Niveau ${level}:`, 'u') });
const storedTarget = async () => (await app.database.snapshots.get(snapshot.id))?.targets['regio'];

describe('the overview of a measurement', () => {
  it('tells how far each dimension is, what is unknown, and where one was', async () => {
    await answer(REGION[0]!.id, 3);
    await answer(REGION[1]!.id, 'dk');
    await saved(app.snapshots.setPosition(snapshot.id, REGION[1]!.id));
    await open();
    expect(region().getByText(`2 van ${REGION.length} beantwoord`)).toBeInTheDocument();
    expect(region().getByText('waarvan 1 “weet ik niet”')).toBeInTheDocument();
    const on = screen.getByRole('link', { name: 'Ga verder waar je was' });
    expect(on).toHaveAttribute('href', `#/s/${snapshot.id}/score/${REGION[1]!.id}`);
    await userEvent.click(region().getByText(/^Vragen van/u));
    expect(
      region()
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(REGION.map(({ id }) => `#/s/${snapshot.id}/score/${id}`));
  });

  it('of a measurement without answers begins at the first question, and leads to no results yet', async () => {
    await open();
    expect(screen.getByRole('link', { name: 'Begin' })).toHaveAttribute(
      'href',
      `#/s/${snapshot.id}/score/${REGION[0]!.id}`,
    );
    expect(screen.queryByRole('link', { name: 'Naar het resultaat' })).not.toBeInTheDocument();
  });
});

describe('a target', () => {
  it('is called saved once it is', async () => {
    await open();
    await userEvent.click(region().getByText('Doel: 4'));
    await userEvent.click(target(5));
    expect(await region().findByText('Bewaard')).toBeInTheDocument();
    expect(await region().findByText('Doel: 5')).toBeInTheDocument();
    expect(target(5)).toBeChecked();
    expect(await storedTarget()).toBe(5);
  });

  it('that the database refuses stays chosen, says why, and is saved by trying again', async () => {
    await open();
    await userEvent.click(region().getByText('Doel: 4'));
    failingStore('snapshots', 'QuotaExceededError');
    await userEvent.click(target(2));
    expect(await region().findByText(FULL)).toBeInTheDocument();
    expect(target(2)).toBeChecked();
    expect(region().queryByText('Bewaard')).not.toBeInTheDocument();
    vi.restoreAllMocks();
    await userEvent.click(region().getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await region().findByText('Bewaard')).toBeInTheDocument();
    expect(await storedTarget()).toBe(2);
    expect(region().queryByText(FULL)).not.toBeInTheDocument();
    expect(target(2)).toHaveFocus();
  });

  it('that another tab chooses is shown', async () => {
    await open();
    await userEvent.click(region().getByText('Doel: 4'));
    await userEvent.click(target(5));
    await region().findByText('Doel: 5');
    await saved((await openPorts(app.database.name)).snapshots.setTarget(snapshot.id, 'regio', 3));
    await waitFor(() => {
      expect(target(3)).toBeChecked();
    });
  });
});

describe('a closed measurement', () => {
  it('takes no answer and no target; a correction can be made of it', async () => {
    await saved(app.snapshots.close(snapshot.id));
    await open();
    await userEvent.click(region().getByText('Doel: 4'));
    expect(target(5)).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Maak een correctie' }));
    await waitFor(() => {
      expect(window.location.hash).not.toContain(snapshot.id);
    });
    expect(await app.database.snapshots.count()).toBe(2);
  });

  it('says why when the correction can not be made', async () => {
    await saved(app.snapshots.close(snapshot.id));
    await open();
    failingStore('snapshots', 'QuotaExceededError');
    await userEvent.click(screen.getByRole('button', { name: 'Maak een correctie' }));
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByText('De correctie kon niet worden gemaakt')).toBeInTheDocument();
    expect(notice.getByText(`${FULL}.`)).toBeInTheDocument();
  });
});
