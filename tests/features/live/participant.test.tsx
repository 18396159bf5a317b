import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import type { GroupSetup } from '../../../src/state/groupRecords';
import type { HostOptions } from '../../../src/state/livePorts';
import type { Invitation, ParticipationRecord } from '../../../src/state/sessionRecords';
import { livePort } from '../../../src/workshop/live/livePort';
import { hostRoom, newSession, removeFolders, runRelay, type RunningRelay } from '../../support/live';
import { told, type AppPorts } from '../../support/appPorts';
import { until } from '../../support/until';
import { livePorts, openLive } from './liveScreen';

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

async function room(change: Partial<Invitation> = {}, given: Partial<HostOptions> = {}) {
  const { model, hash } = await loadModel('hanze-terra');
  const instrument = { id: model.id, version: model.version, hash: hash.slice(0, 16) };
  const port = livePort(relay.page);
  const session = newSession(port, { instrument, scope: 'quick', ...change });
  const items = itemsInOrder(model, 'quick').map(({ id }) => id);
  const opened = await hostRoom(relay.page, { session, items, ...given });
  stops.push(() => {
    opened.host.stop();
  });
  return { ...opened, items, link: `/join/r/${port.writeTicket(opened.host.ticket())}` };
}

async function sitDown() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Doe mee' }));
  expect(screen.getByText(/^Kies waar je bij hoort/u)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Onderwijs' }));
  await user.click(screen.getByRole('button', { name: 'Doe mee' }));
  expect(await screen.findByText('Je bent binnen')).toBeVisible();
  return user;
}

it('tells what happens with the answers before a seat is taken, and asks no name in an anonymous room', async () => {
  const { link } = await room();
  await openLive(link);
  expect(await screen.findByText(/^Je naam wordt niet gevraagd/u)).toBeVisible();
  expect(screen.getByText(/technisch zou de begeleider ze wel eerder kunnen lezen/u)).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('answers the item at hand, hears that the host has it, and sees the votes when they are shown', async () => {
  const { host, items, received, link } = await room();
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'together', itemId: items[0]!, step: 'vote' });
  await user.click((await screen.findAllByRole('radio'))[3]!);
  expect(await screen.findByText('Ontvangen door de begeleider')).toBeVisible();
  expect([...received.values()].map(({ answers }) => answers)).toEqual([{ [items[0]!]: 4 }]);
  const votes = { levels: [0, 1, 0, 4, 0], unknown: 0, notApplicable: 0 };
  host.steer({ step: 'look', revealed: { [items[0]!]: votes } });
  expect(await screen.findByRole('list', { name: 'Hoe de stemmen liggen' })).toBeVisible();
  expect(screen.getByText(/^Jij koos 4/u)).toBeVisible();
  host.steer({ itemId: items[1]!, step: 'vote', revealed: { [items[0]!]: votes, [items[1]!]: null } });
  expect(await screen.findByText(/te weinig antwoorden om anoniem te tonen/u)).toBeVisible();
});

it('has an answer in its database before it says so, and "sent" is not yet "received"', async () => {
  const { host, items, link } = await room({}, { receive: () => Promise.resolve('failed') });
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'own' });
  await user.click((await screen.findAllByRole('radio'))[1]!);
  expect(await screen.findByText('Verstuurd')).toBeVisible();
  const [own] = await told(ports.participations.watchAll);
  expect(own).toMatchObject({ answers: { [items[0]!]: 2 }, delivered: null });
  expect(own?.live?.code).toBe(host.ticket().code);
});

it('hears that an answer came too late to count, and does not get thanks for it when the room closes', async () => {
  const { host, link } = await room({}, { receive: () => Promise.resolve('late') });
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'own' });
  await user.click((await screen.findAllByRole('radio'))[1]!);
  expect(await screen.findByText('Te laat: deze vraag was al getoond. Dit antwoord telt niet mee.')).toBeVisible();
  host.steer({ phase: 'ended' });
  expect(await screen.findByText('De ruimte is gesloten')).toBeVisible();
  expect(screen.getByText('Te laat: de uitslag was al getoond. Je laatste antwoorden tellen niet mee.')).toBeVisible();
  expect(screen.queryByText(/De begeleider heeft wat je invulde/u)).toBeNull();
});

it('hears of one answer that it came too late, and that the others are in', async () => {
  const { host, items, link } = await room({}, { receive: () => Promise.resolve({ late: [items[0]!] }) });
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'together', itemId: items[0]!, step: 'vote' });
  await user.click((await screen.findAllByRole('radio'))[1]!);
  expect(await screen.findByText('Te laat: deze vraag was al getoond. Dit antwoord telt niet mee.')).toBeVisible();
  host.steer({ itemId: items[1]! });
  expect(await screen.findByText(/^Vraag 2 van/u, { selector: 'p' })).toBeVisible();
  await user.click((await screen.findAllByRole('radio'))[1]!);
  expect(await screen.findByText('Ontvangen door de begeleider')).toBeVisible();
  const shown = { [items[0]!]: { levels: [0, 5, 0, 0, 0], unknown: 0, notApplicable: 0 } };
  host.steer({ itemId: items[0]!, step: 'look', revealed: shown });
  expect(await screen.findByText('Te laat: deze vraag was al getoond. Dit antwoord telt niet mee.')).toBeVisible();
  const late = (all: readonly ParticipationRecord[]) => all[0]?.delivered?.late?.length === 1;
  const [own] = await told(ports.participations.watchAll, late);
  expect(own?.delivered?.late).toEqual([items[0]]);
  host.steer({ phase: 'ended' });
  expect(await screen.findByText(/^1 antwoord kwam te laat/u)).toBeVisible();
});

it.each([
  ['withdrawn', 'Je antwoorden zijn eerder teruggetrokken', /^Telt niet mee/u],
  ['by-code', 'Er zijn al antwoorden met een code ingeleverd', /^Komt er niet bij/u],
] as const)('hears that answers are not taken (%s), why, and what to do', async (why, title, line) => {
  let isTaken = false;
  const { host, link } = await room({}, { receive: () => Promise.resolve(isTaken ? 'taken' : why) });
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'own' });
  await user.click((await screen.findAllByRole('radio'))[1]!);
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(line)).toBeVisible();
  expect(screen.queryByText('Ontvangen door de begeleider')).toBeNull();
  isTaken = true;
  await user.click((await screen.findAllByRole('radio'))[2]!);
  expect(await screen.findByText('Ontvangen door de begeleider')).toBeVisible();
  expect(screen.queryByText(title)).toBeNull();
});

it('hears that a code still counts after taking everything back', async () => {
  const { host, link } = await room({}, { withdraw: () => Promise.resolve('by-code') });
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'own' });
  await user.click((await screen.findAllByRole('radio'))[1]!);
  await user.click(await screen.findByRole('button', { name: 'Trek mijn antwoorden terug' }));
  await user.click(screen.getByRole('button', { name: 'Trek terug' }));
  expect(await screen.findByText('Je code telt nog mee')).toBeVisible();
  expect(screen.queryByText('Je antwoorden zijn teruggetrokken en gewist')).toBeNull();
});

it('takes everything back until something was shown', async () => {
  const { host, items, withdrawn, link } = await room();
  await openLive(link);
  const user = await sitDown();
  host.steer({ phase: 'answering', pace: 'together', itemId: items[0]!, step: 'vote' });
  await user.click((await screen.findAllByRole('radio'))[0]!);
  expect(await screen.findByText('Ontvangen door de begeleider')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Trek mijn antwoorden terug' }));
  await user.click(screen.getByRole('button', { name: 'Trek terug' }));
  expect(await screen.findByText('Je antwoorden zijn teruggetrokken en gewist')).toBeVisible();
  expect(withdrawn).toHaveLength(1);
  await user.click((await screen.findAllByRole('radio'))[2]!);
  expect(await screen.findByText('Ontvangen door de begeleider')).toBeVisible();
  host.steer({ revealed: { [items[0]!]: null } });
  expect(await screen.findByText(/te weinig antwoorden/u)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Trek mijn antwoorden terug' })).toBeNull();
});

it('says in words why a door is closed, and lets in once it opens', async () => {
  const { host, link } = await room();
  host.setLobby('closed');
  await until(host, ({ connection }) => connection === 'online', 'the connection');
  await openLive(link);
  expect(await screen.findByText('De deur is dicht')).toBeVisible();
  host.setLobby('open');
  expect(await screen.findByRole('button', { name: 'Doe mee' })).toBeVisible();
});

it('is told when the host sent it out, and that its answers are still here', async () => {
  const { host, link } = await room();
  await openLive(link);
  await sitDown();
  const { seats } = await until(host, ({ seats }) => seats.length === 1, 'the seat');
  host.remove(seats[0]!.key);
  expect(await screen.findByText('De begeleider heeft je uit de ruimte gehaald')).toBeVisible();
  expect(screen.getByText('Je antwoorden staan op dit apparaat.')).toBeVisible();
});

it('says that a code is none, and that no room has it', async () => {
  await openLive('/join/r/nee');
  expect(await screen.findByText('Deze code klopt niet')).toBeVisible();
});

it('waits for a room that is not open', async () => {
  await openLive('/join/r/ABCDEFGHJKMN');
  expect(await screen.findByText('Er is nu geen ruimte met deze code')).toBeVisible();
});

it('goes on as host on another device, with everything that was answered', async () => {
  const { host, items, link } = await room({ privacy: 'open' });
  await openLive(link);
  const user = await sitDown();
  host.steer({
    phase: 'answering',
    pace: 'together',
    itemId: items[0]!,
    step: 'vote',
    consensus: { [items[0]!]: { level: 2, reason: '', minority: '' } },
  });
  await user.click((await screen.findAllByRole('radio'))[3]!);
  const { seats } = await until(host, ({ seats }) => seats[0]?.answered.length === 1, 'the answer');
  host.steer({ revealed: { [items[0]!]: { levels: [0, 0, 0, 1, 0], unknown: 0, notApplicable: 0 } }, step: 'look' });
  host.handOver(seats[0]!.key, { student: 'education' });
  await user.click(await screen.findByRole('button', { name: 'Neem de leiding over' }));
  expect(await screen.findByText(/^De ruimte: 1 deelnemer/u)).toBeVisible();
  expect(screen.getByRole('list', { name: 'Hoe de stemmen liggen' })).toBeVisible();
  await until(host, ({ problem }) => problem === 'handed-over', 'the stepping back');
  const isCaughtUp = (group: GroupSetup | null | undefined) => group?.revealed.length === 1;
  const [overview] = await told(ports.communities.watchAll, (all) => isCaughtUp(all[0]?.latest?.snapshot.group));
  expect(overview?.latest?.answers).toMatchObject([{ itemId: items[0], answer: 4 }]);
  expect(overview?.latest?.snapshot.group?.merged).toEqual({ student: 'education' });
  expect(overview?.latest?.consensus).toMatchObject([{ itemId: items[0], level: 2 }]);
});
