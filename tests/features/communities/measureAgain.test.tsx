import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { openScreen } from '../../support/openScreen';
import { community, quickScan } from '../../support/records';

let app: AppPorts;
let first: SnapshotRecord;

beforeEach(async () => {
  app = await freshPorts();
  first = await saved(app.communities.begin(community(), quickScan({ date: '2025-03-02', scope: 'full' })));
  await saved(app.snapshots.setTarget(first.id, 'regio', 4));
  await answer(first, 'regio.visie');
  const note = { snapshotId: first.id, itemId: 'regio.visie', text: 'Gezien', evidence: [] };
  expect((await app.snapshots.saveNote(note, 0)).ok).toBe(true);
});

const answer = async ({ id, raterId }: SnapshotRecord, itemId: string) => {
  const change = { snapshotId: id, respondentId: raterId, itemId, answer: 2 as const, reason: '', seen: 0 };
  const result = await app.snapshots.saveAnswer(change);
  expect(result.ok).toBe(true);
};

const open = () => openScreen(`/c/${first.communityId}`);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

/** What was made at the press of a button, with its content. */
const made = async () => {
  await screen.findByText(/^elders: \/s\//u);
  const details = await told(app.communities.watchOne(first.communityId));
  return (await told(app.snapshots.watch(details?.snapshots[0]?.id ?? '')))!;
};

describe('measuring again', () => {
  it('goes on from the last closed measurement: same scan, same person, targets along, and no answer or note', async () => {
    await saved(app.snapshots.close(first.id));
    await open();
    expect(await screen.findByRole('button', { name: 'Meet opnieuw' })).toHaveAccessibleDescription(
      /^Volledige scan, net als vorige keer: /u,
    );
    await press('Meet opnieuw');
    const { snapshot, answers, notes } = await made();
    expect(snapshot).toMatchObject({
      previousId: first.id,
      scope: 'full',
      raterId: first.raterId,
      targets: { regio: 4 },
      caseId: null,
      state: 'draft',
      lookBack: {},
    });
    expect(answers).toEqual([]);
    expect(notes).toEqual([]);
  });

  it('goes on from a draft that holds an answer, but not from an empty one', async () => {
    await saved(app.snapshots.create({ communityId: first.communityId, ...quickScan({ date: '2026-01-05' }) }));
    await open();
    await press('Meet opnieuw');
    expect((await made()).snapshot).toMatchObject({ previousId: first.id, scope: 'full' });
  });

  it('goes on from the correction of a measurement rather than from what it corrected', async () => {
    await saved(app.snapshots.close(first.id));
    const correction = await saved(app.snapshots.correct(first.id));
    await saved(app.snapshots.close(correction.id));
    await open();
    expect(await screen.findByRole('combobox', { name: 'Gaat verder op' })).toHaveTextContent(
      /^meting van 2 maart 2025 \(volledige scan\)geen: begin los van eerdere metingen$/u,
    );
    await press('Meet opnieuw');
    expect((await made()).snapshot.previousId).toBe(correction.id);
  });

  it('may take the other scan', async () => {
    await open();
    await press('Snelle scan');
    expect((await made()).snapshot).toMatchObject({ previousId: first.id, scope: 'quick', targets: { regio: 4 } });
  });

  it('by somebody else is another respondent', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Iemand anders vult in dan vorige keer' }));
    await press('Meet opnieuw');
    const { snapshot } = await made();
    expect(snapshot.previousId).toBe(first.id);
    expect(snapshot.raterId).not.toBe(first.raterId);
  });

  it('can begin apart from what was before', async () => {
    await open();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Gaat verder op' }),
      'geen: begin los van eerdere metingen',
    );
    expect(screen.queryByRole('button', { name: 'Meet opnieuw' })).not.toBeInTheDocument();
    await press('Snelle scan');
    expect((await made()).snapshot).toMatchObject({ previousId: null, targets: {} });
  });

  it('of a case goes on from the last one of that case', async () => {
    const { communityId } = first;
    await saved(app.communities.saveCase({ communityId, id: 'pilot', name: 'Pilot Zorg', start: null }, null));
    const pilot = await saved(
      app.snapshots.create({ communityId, ...quickScan({ date: '2025-01-05', caseId: 'pilot' }) }),
    );
    await saved(app.snapshots.close(pilot.id));
    await open();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Waar gaat de meting over?' }),
      'Pilot Zorg',
    );
    await press('Meet opnieuw');
    expect((await made()).snapshot).toMatchObject({ previousId: pilot.id, caseId: 'pilot', scope: 'quick' });
  });
});
