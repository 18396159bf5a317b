import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import type { FirstSnapshot } from '../../../src/state/ports';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { community, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

const ITEM = 'regio.visie';
const OTHER = 'regio.agenda';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

const answer = async ({ id, raterId }: SnapshotRecord, given: Answer, reason = '') => {
  const change = { snapshotId: id, respondentId: raterId, itemId: ITEM, answer: given, reason, seen: 0 };
  expect((await app.snapshots.saveAnswer(change)).ok).toBe(true);
};

/** A closed measurement, and one that goes on from it. */
async function again(then: Answer | null, more: Partial<FirstSnapshot> = {}, reason = '') {
  const before = await saved(app.communities.begin(community(), quickScan({ date: '2025-03-02', ...more })));
  if (then !== null) await answer(before, then, reason);
  const note = {
    snapshotId: before.id,
    itemId: ITEM,
    text: 'Toen nog een losse visie',
    evidence: [{ id: 'e', text: 'Visiestuk', date: '2025-02-01', link: 'javascript:alert(1)', place: null }],
  };
  expect((await app.snapshots.saveNote(note, 0)).ok).toBe(true);
  const { communityId } = before;
  const now = await saved(
    app.snapshots.create({ communityId, ...quickScan(), previousId: before.id, targets: { regio: 4 } }),
  );
  return { before, now };
}

const choose = (value: string) => userEvent.click(screen.getByDisplayValue(value));
const levelOf = (text: string) => screen.getByText(text).closest('label')?.querySelector('input')?.value;

describe('scoring a measurement that goes on from another', () => {
  it.each(['1', 'dk', 'na'])(
    'shows what was chosen before, and the target, only after an answer: %s',
    async (value) => {
      const { now } = await again(2);
      await openScoring(`/s/${now.id}/score/${OTHER}`);
      await choose('1');
      // From here on the page knows what was said before, of every question.
      await screen.findByText('Doel');
      act(() => {
        window.location.hash = `/s/${now.id}/score/${ITEM}`;
      });
      await waitFor(() => {
        expect(screen.getAllByRole('radio')[0]).toHaveAttribute('name', ITEM);
      });
      expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
      expect(screen.queryByText('Doel')).not.toBeInTheDocument();
      expect(screen.queryByText('Notitie van vorige keer')).not.toBeInTheDocument();
      await choose(value);
      expect(await screen.findByText('Vorige keer')).toBeInTheDocument();
      expect(levelOf('Vorige keer')).toBe('2');
      expect(levelOf('Doel')).toBe('4');
      await userEvent.click(await screen.findByText('Notitie van vorige keer'));
      expect(screen.getByText('Toen nog een losse visie')).toBeVisible();
      expect(screen.getByText('Bewijs: Visiestuk, 1 februari 2025')).toBeVisible();
      expect(screen.queryByRole('link', { name: /javascript/u })).not.toBeInTheDocument();
    },
  );

  it('hides it again when the answer is cleared', async () => {
    const { now } = await again(2);
    await openScoring(`/s/${now.id}/score/${ITEM}`);
    await choose('3');
    await screen.findByText('Vorige keer');
    await userEvent.click(screen.getByRole('button', { name: 'Wis antwoord' }));
    await waitFor(() => {
      expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
    });
    expect(screen.queryByText('Doel')).not.toBeInTheDocument();
  });

  it('says in words what no level shows', async () => {
    const { now } = await again('na', {}, 'Geen scholen');
    await openScoring(`/s/${now.id}/score/${ITEM}`);
    await choose('3');
    expect(await screen.findByText('Vorige keer: Niet van toepassing (Geen scholen)')).toBeInTheDocument();
    expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
    expect(levelOf('Doel')).toBe('4');
  });

  it('of a group shows the level it agreed on', async () => {
    const { before, now } = await again(null, { by: 'group' });
    await app.database.consensus.put({
      snapshotId: before.id,
      itemId: ITEM,
      level: 5,
      reason: '',
      minority: '',
      changedAt: before.changedAt,
    });
    await openScoring(`/s/${now.id}/score/${ITEM}`);
    await choose('3');
    expect(await screen.findByText('Vorige keer')).toBeInTheDocument();
    expect(levelOf('Vorige keer')).toBe('5');
  });

  it('of a group that agreed on nothing shows no level', async () => {
    const { now } = await again(2, { by: 'group' });
    await openScoring(`/s/${now.id}/score/${ITEM}`);
    await choose('3');
    expect(await screen.findByText(/^Vorige keer vulde een groep in/u)).toBeInTheDocument();
    expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
  });

  it('goes on when the one before is gone', async () => {
    const { before, now } = await again(2);
    await saved(app.snapshots.remove(before.id));
    await openScoring(`/s/${now.id}/score/${ITEM}`);
    await choose('3');
    expect(await screen.findByText('Bewaard')).toBeInTheDocument();
    expect(screen.queryByText(/^Vorige keer/u)).not.toBeInTheDocument();
  });
});

it('shows no target or earlier answer in a first measurement', async () => {
  const first = await saved(app.communities.begin(community(), quickScan()));
  await openScoring(`/s/${first.id}/score/${ITEM}`);
  await choose('3');
  expect(await screen.findByText('Bewaard')).toBeInTheDocument();
  expect(screen.queryByText('Doel')).not.toBeInTheDocument();
});
