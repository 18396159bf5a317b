/** The host's screen when the relay is gone: it stands where it was, and what is asked there can be seen. */
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import { newId } from '../../../src/state/newId';
import { saved, told, type AppPorts } from '../../support/appPorts';
import { incoming } from '../../support/groups';
import { newSession, removeFolders, runRelay, type RunningRelay } from '../../support/live';
import { livePort } from '../../../src/workshop/live/livePort';
import { groupMeasurement, livePorts, openLive } from './liveScreen';

let relay: RunningRelay;
let ports: AppPorts;
let isRunning: boolean;
/** The same for each: the screens load what speaks to the relay once. */
let port = 0;

beforeEach(async () => {
  relay = await runRelay({ port });
  port = relay.port;
  isRunning = true;
  ports = await livePorts(relay.page);
});
afterEach(async () => {
  cleanup();
  if (isRunning) await relay.stop();
});
afterAll(removeFolders);

async function loseRelay(): Promise<void> {
  isRunning = false;
  await relay.stop();
}

async function quickItems() {
  return itemsInOrder((await loadModel('hanze-terra')).model, 'quick');
}

async function onPaper(snapshotId: string, people: number): Promise<void> {
  const [item] = await quickItems();
  for (let person = 0; person < people; person++) {
    const form = { respondentId: newId(), channel: 'paper', answers: { [item!.id]: 4 } } as const;
    await saved(ports.groups.receive(incoming(snapshotId, form)));
  }
}

/** A room that is open and at the second step of the first item. */
async function runningRoom(privacy: 'open' | 'anonymous') {
  const user = userEvent.setup();
  const snapshotId = await groupMeasurement(ports, privacy);
  await openLive(`/g/${snapshotId}/live`);
  await user.click(await screen.findByRole('button', { name: 'Open de ruimte' }));
  expect(await screen.findByText('Verbonden')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(await screen.findByRole('button', { name: 'Verder: Stem' }));
  expect(await screen.findByRole('button', { name: 'Stem', current: 'step' })).toBeVisible();
  return { user, snapshotId };
}

async function reloaded(snapshotId: string): Promise<void> {
  cleanup();
  await openLive(`/g/${snapshotId}/live`);
  expect(await screen.findByText('Geen verbinding')).toBeVisible();
}

it('stands where it was after a reload without the relay', async () => {
  const { user, snapshotId } = await runningRoom('anonymous');
  await user.click(screen.getByRole('button', { name: 'Volgende vraag' }));
  await user.click(await screen.findByRole('button', { name: 'Verder: Stem' }));
  expect(screen.getByText(/Vraag 2 van 24$/u)).toBeVisible();
  await loseRelay();
  await reloaded(snapshotId);
  expect(await screen.findByText(/Vraag 2 van 24$/u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Stem', current: 'step' })).toBeVisible();
});

it('asks whether to show the answers that are here, tells what becomes of the others, and shows them', async () => {
  const { user, snapshotId } = await runningRoom('anonymous');
  await onPaper(snapshotId, 5);
  await loseRelay();
  await reloaded(snapshotId);
  await user.click(await screen.findByRole('button', { name: 'Verder: Kijk' }));
  const question = await screen.findByRole('dialog', { name: 'Tonen met de 5 antwoorden die hier zijn?' });
  expect(within(question).getByText(/komen dan te laat en tellen niet mee/u)).toBeVisible();
  await user.click(within(question).getByRole('button', { name: 'Wacht nog even' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await told(ports.snapshots.watch(snapshotId)))?.snapshot.group?.revealed).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Verder: Kijk' }));
  await user.click(await screen.findByRole('button', { name: 'Toon nu' }));
  const votes = await screen.findByRole('list', { name: 'Hoe de stemmen liggen' });
  expect(within(votes).getAllByRole('listitem')[3]).toHaveTextContent('5');
  expect((await told(ports.snapshots.watch(snapshotId)))?.snapshot.group?.revealed).toHaveLength(1);
});

it('asks both when those that are here are too few as well', async () => {
  const { user, snapshotId } = await runningRoom('anonymous');
  await onPaper(snapshotId, 2);
  await loseRelay();
  await reloaded(snapshotId);
  await user.click(await screen.findByRole('button', { name: 'Verder: Kijk' }));
  await user.click(await screen.findByRole('button', { name: 'Toon nu' }));
  expect(await screen.findByRole('dialog', { name: 'Er zijn nog maar 2 antwoorden' })).toBeVisible();
});

it('says that it can not show yet on a device that took over and never had the answers of the room', async () => {
  const user = userEvent.setup();
  const snapshotId = await groupMeasurement(ports, 'anonymous');
  await saved(ports.sessions.keep({ ...newSession(livePort(relay.page)), snapshotId }));
  await loseRelay();
  await openLive(`/g/${snapshotId}/live`);
  expect(await screen.findByText('Geen verbinding')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Sluit de ruimte' }));
  await user.click(screen.getByRole('button', { name: 'Toon alles en sluit' }));
  const question = await screen.findByRole('dialog', { name: 'Tonen kan nog niet' });
  expect(within(question).queryByRole('button', { name: 'Toon nu' })).toBeNull();
  expect((await told(ports.snapshots.watch(snapshotId)))?.snapshot.group?.revealedAt).toBeNull();
});
