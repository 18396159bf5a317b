import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import { joinRoom, removeFolders, response, runRelay, type RunningRelay } from '../../support/live';
import type { AppPorts } from '../../support/appPorts';
import { saved, told } from '../../support/appPorts';
import { incoming } from '../../support/groups';
import { until } from '../../support/until';
import { groupMeasurement, livePorts, openLive } from './liveScreen';

let relay: RunningRelay;
let ports: AppPorts;
const stops: (() => void)[] = [];

beforeAll(async () => {
  relay = await runRelay();
});
beforeEach(async () => {
  ports = await livePorts(relay.page);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(async () => {
  await relay.stop();
  removeFolders();
});

async function openRoom(privacy: 'open' | 'anonymous') {
  const user = userEvent.setup();
  const snapshotId = await groupMeasurement(ports, privacy);
  await openLive(`/g/${snapshotId}/live`);
  await user.click(await screen.findByRole('button', { name: 'Open de ruimte' }));
  expect(await screen.findByText('Verbonden')).toBeVisible();
  const code = screen.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/u).textContent;
  return { user, snapshotId, code };
}

/** Somebody with a phone, who answers the first items with these levels. */
async function somebody(code: string, levels: readonly (1 | 2 | 3 | 4 | 5)[] = [], name = '') {
  const { model } = await loadModel('hanze-terra');
  const items = itemsInOrder(model, 'quick');
  const { participant } = await joinRoom(relay.page, code);
  stops.push(() => {
    participant.stop();
  });
  await until(participant, ({ show }) => show !== null, 'the room');
  const answers = Object.fromEntries(levels.map((level, index) => [items[index]!.id, level]));
  const given = response({ answers, name });
  participant.submit(given);
  await until(participant, ({ received }) => received === 1, 'the receipt');
  return { participant, given };
}

it('tells who is in, and in an anonymous measurement neither names nor small groups', async () => {
  const { code } = await openRoom('anonymous');
  for (let people = 1; people <= 4; people++) await somebody(code);
  expect(await screen.findByText('4 deelnemers')).toBeVisible();
  expect(screen.getByText(/^Welke groepen meedoen, zie je zodra/u)).toBeVisible();
  await somebody(code);
  expect(await screen.findByText('Onderwijs: 5')).toBeVisible();
});

it('counts who answered, shows nothing of it before the reveal, and warns before too few are shown for good', async () => {
  const { user, code, snapshotId } = await openRoom('anonymous');
  const people = [];
  for (const level of [2, 3, 3, 4] as const) people.push(await somebody(code, [level]));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText('4 van 4')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Kijk' }));
  expect(await screen.findByText('Er zijn nog maar 4 antwoorden')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Hoe de stemmen liggen' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Wacht nog even' }));
  people.push(await somebody(code, [3]));
  await user.click(screen.getByRole('button', { name: 'Kijk' }));
  const votes = await screen.findByRole('list', { name: 'Hoe de stemmen liggen' });
  expect(within(votes).getAllByRole('listitem')[2]).toHaveTextContent('3');
  const { show } = await until(people[0]!.participant, ({ show }) => show?.step === 'look', 'the look');
  expect(Object.values(show!.revealed)).toEqual([{ levels: [0, 1, 3, 1, 0], unknown: 0, notApplicable: 0 }]);
  const content = await told(ports.snapshots.watch(snapshotId));
  expect(content?.snapshot.group?.revealed).toHaveLength(1);
});

it('keeps what the group agreed, and shows it on all phones', async () => {
  const { user, code, snapshotId } = await openRoom('open');
  const { participant } = await somebody(code, [4], 'Anna');
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(await screen.findByRole('button', { name: 'Spreek af' }));
  await user.click(await screen.findByRole('button', { name: 'Bewaar de afspraak' }));
  expect(await screen.findByText('Kies een niveau.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^4 / }));
  await user.type(screen.getByRole('textbox', { name: /^Waarom/u }), 'Op papier');
  await user.click(screen.getByRole('button', { name: 'Bewaar de afspraak' }));
  const { show } = await until(
    participant,
    ({ show }) => Object.keys(show?.consensus ?? {}).length === 1,
    'the consensus',
  );
  expect(Object.values(show!.consensus)).toEqual([{ level: 4, reason: 'Op papier', minority: '' }]);
  const content = await told(ports.snapshots.watch(snapshotId));
  expect(content?.consensus).toMatchObject([{ level: 4, reason: 'Op papier' }]);
});

it('sends a participant out, with the answers', async () => {
  const { user, code, snapshotId } = await openRoom('open');
  const { participant } = await somebody(code, [4], 'Anna');
  await user.click(await screen.findByText('Iedere deelnemer'));
  await user.click(screen.getByRole('button', { name: 'Haal weg: Anna' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Haal weg' }));
  await until(participant, ({ problem }) => problem === 'removed', 'the removal');
  expect(await screen.findByText('0 deelnemers')).toBeVisible();
  const content = await told(ports.snapshots.watch(snapshotId), (value) => value?.responses.length === 0);
  expect(content?.answers).toEqual([]);
});

it('counts what is stored, not who sits there, before it warns that too few are shown for good', async () => {
  const { user, code, snapshotId } = await openRoom('anonymous');
  const people = [];
  for (const level of [2, 3, 3, 4, 3] as const) people.push(await somebody(code, [level]));
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText('5 van 5')).toBeVisible();
  await saved(ports.groups.leaveOut(snapshotId, people[0]!.given.respondentId, 'dubbel'));
  await user.click(screen.getByRole('button', { name: 'Kijk' }));
  expect(await screen.findByText('Er zijn nog maar 4 antwoorden')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Wacht nog even' }));
  await saved(ports.groups.leaveOut(snapshotId, people[0]!.given.respondentId, null));
  await user.click(screen.getByRole('button', { name: 'Kijk' }));
  expect(await screen.findByRole('list', { name: 'Hoe de stemmen liggen' })).toBeVisible();
});

it('does not warn when paper and phones together are enough', async () => {
  const { user, code, snapshotId } = await openRoom('anonymous');
  const people = [];
  for (const level of [2, 3, 4] as const) people.push(await somebody(code, [level]));
  const [item] = Object.keys(people[0]!.given.answers);
  for (const respondentId of ['form-1', 'form-2']) {
    const answers = { [item!]: 5 as const };
    await saved(ports.groups.receive(incoming(snapshotId, { respondentId, channel: 'paper', answers })));
  }
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await user.click(screen.getByRole('button', { name: 'Kijk' }));
  expect(await screen.findByRole('list', { name: 'Hoe de stemmen liggen' })).toBeVisible();
});

it('ends with everything shown, on the results', async () => {
  const { user, code, snapshotId } = await openRoom('open');
  const { participant } = await somebody(code, [4, 5]);
  await user.click(screen.getByRole('button', { name: 'Sluit de ruimte' }));
  await user.click(screen.getByRole('button', { name: 'Toon alles en sluit' }));
  expect(await screen.findByText('elders')).toBeVisible();
  expect(window.location.hash).toBe(`#/s/${snapshotId}/results`);
  const { show } = await until(participant, ({ show }) => show?.phase === 'ended', 'the end');
  expect(Object.keys(show!.revealed)).toHaveLength(24);
  const session = await saved(ports.sessions.find(snapshotId));
  expect(session?.room).toBeNull();
  expect(session?.invitation.communityName).toBe('Reitdiep');
});
