import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'wouter';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver } from '../../../src/app/handOver';
import { UnsavedNotice } from '../../../src/app/UnsavedNotice';
import { links } from '../../../src/state/links';
import { newParticipation, withAnswer } from '../../../src/state/participation';
import type { ParticipationRecord } from '../../../src/state/sessionRecords';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { hostOf } from '../../support/handover';
import { hanzeTerra } from '../../support/instrument';
import { openWorkshop } from '../../support/workshopScreen';

const FULL = 'Er is geen ruimte meer op dit apparaat';
const ITEM = 'regio.agenda';
const BOTH = { 'regio.visie': 4, [ITEM]: 2 };

let host: ReturnType<typeof hostOf>;
let app: AppPorts;
let own: ParticipationRecord;

beforeEach(async () => {
  app = await freshPorts();
  host = hostOf('quick');
  const begun = newParticipation(host.invitation, { partnerType: 'business', name: '' }, '2026-03-02T10:00:00.000Z');
  own = withAnswer(begun, 'regio.visie', 4);
  await saved(app.participations.keep(own));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const go = (path: string) => {
  act(() => {
    window.location.hash = path;
  });
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const stored = async () => (await app.database.participations.get(own.id))?.answers;
const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The second question answered with the second level, on a device that takes nothing more. */
async function refused(): Promise<void> {
  await openWorkshop(links.participation(own.id, ITEM), [<Route key="/" path="/" component={UnsavedNotice} />]);
  failingStore('participations', 'QuotaExceededError');
  await userEvent.click((await screen.findAllByRole('radio'))[1]!);
  await screen.findByText(FULL);
}

async function saveAfterAll(): Promise<void> {
  vi.restoreAllMocks();
  await press('Probeer opnieuw');
  await waitFor(() => {
    expect(screen.queryByText(FULL)).toBeNull();
  });
}

describe('an answer of a participant that the database refuses', () => {
  it('is still there, and can still be saved, after looking at other screens', async () => {
    await refused();
    go(links.coach);
    await screen.findByText(`elders: ${links.coach}`);
    go(links.participation(own.id, ITEM));
    expect(await screen.findByText(FULL)).toBeVisible();
    expect(screen.getAllByRole('radio')[1]).toBeChecked();
    expect(await stored()).toEqual(own.answers);
    await saveAfterAll();
    expect(await stored()).toEqual(BOTH);
  });

  it('makes the browser ask before the page is left, also on another screen, until it is saved', async () => {
    await refused();
    expect(leave()).toBe(false);
    go(links.coach);
    await screen.findByText(`elders: ${links.coach}`);
    expect(leave()).toBe(false);
    go(links.participation(own.id));
    await screen.findByText(FULL);
    await saveAfterAll();
    expect(leave()).toBe(true);
  });

  it('is told on other screens, with the way back to it', async () => {
    await refused();
    go(links.home);
    await userEvent.click(await screen.findByRole('link', { name: 'Ga terug naar wat niet is bewaard' }));
    expect(await screen.findByRole('progressbar', { name: 'Beantwoord' })).toHaveAttribute('value', '2');
    await saveAfterAll();
  });

  it('goes along in what is handed over, and the question shows the way there', async () => {
    await refused();
    const notice = screen.getByRole('alert');
    await userEvent.click(within(notice).getByRole('link', { name: 'Draag over' }));
    await userEvent.click(await screen.findByRole('radio', { name: 'Code' }));
    const blocks = within(screen.getByRole('list', { name: 'Je code' })).getAllByRole('listitem');
    const code = blocks.map((block) => block.textContent.replace(/^\d+\s*(?=.{4}$)/u, '')).join(' ');
    expect(handOver.readTypedCode(code, host.invitation, hanzeTerra)).toMatchObject({
      ok: true,
      response: { answers: BOTH },
    });
    await press('De begeleider heeft mijn code overgetypt');
    expect(await screen.findByText(/^Overgedragen op/u)).toBeVisible();
    go(links.participation(own.id));
    await screen.findByRole('progressbar', { name: 'Beantwoord' });
    expect(screen.getByText(/^Overgedragen op/u), 'it is remembered on the screens').toBeVisible();
    await saveAfterAll();
  });

  it('is not asked about any more once the answers were taken off this device', async () => {
    await refused();
    go(links.participation(own.id));
    await press('Haal mijn antwoorden van dit apparaat');
    await press('Haal ze weg');
    expect(await screen.findByRole('heading', { level: 1, name: 'Meedoen met een groep' })).toBeVisible();
    expect(leave()).toBe(true);
    vi.restoreAllMocks();
    go(links.participation(own.id));
    expect(await screen.findByText('Deze antwoorden staan niet op dit apparaat')).toBeVisible();
    expect(await stored()).toBeUndefined();
  });
});
