import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import { links } from '../../../src/state/links';
import { livePort } from '../../../src/workshop/live/livePort';
import { told, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { hostRoom, newSession, removeFolders, runRelay, type RunningRelay } from '../../support/live';
import { livePorts, openLive } from './liveScreen';

const FULL = 'Er is geen ruimte meer op dit apparaat';

let relay: RunningRelay;
let ports: AppPorts;
let stop: () => void;

beforeAll(async () => {
  relay = await runRelay();
});
beforeEach(async () => {
  ports = await livePorts(relay.page);
});
afterEach(() => {
  stop();
});
afterAll(async () => {
  await relay.stop();
  removeFolders();
});

const go = (path: string) => {
  act(() => {
    window.location.hash = path;
  });
};

/** A seat in a room at its own pace, on a device that takes nothing any more, with the first question answered. */
async function refusedInRoom() {
  const { model, hash } = await loadModel('hanze-terra');
  const instrument = { id: model.id, version: model.version, hash: hash.slice(0, 16) };
  const port = livePort(relay.page);
  const items = itemsInOrder(model, 'quick').map(({ id }) => id);
  const opened = await hostRoom(relay.page, { session: newSession(port, { instrument, scope: 'quick' }), items });
  stop = () => {
    opened.host.stop();
  };
  const link = `/join/r/${port.writeTicket(opened.host.ticket())}`;
  await openLive(link);
  await userEvent.click(await screen.findByRole('button', { name: 'Doe mee' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Onderwijs' }));
  await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
  await screen.findByText('Je bent binnen');
  opened.host.steer({ phase: 'answering', pace: 'own' });
  await screen.findAllByRole('radio');
  failingStore('participations', 'QuotaExceededError');
  await choose(1);
  await screen.findByText('Ontvangen door de begeleider');
  return { ...opened, items, link };
}

const choose = async (index: number) => userEvent.click((await screen.findAllByRole('radio'))[index]!);

it('what a full device refuses still reaches the host, also after leaving the room and coming back', async () => {
  const { items, received, link } = await refusedInRoom();
  const answers = () => [...received.values()].map((response) => response.answers);
  expect(answers()).toEqual([{ [items[0]!]: 2 }]);
  go(links.coach);
  await screen.findByText('elders');
  go(link);
  expect(await screen.findByText(FULL)).toBeVisible();
  // It goes on at what is still open: the first answer is known.
  await screen.findByText(/^Vraag 2 van/u, { selector: 'div' });
  await choose(3);
  await vi.waitFor(() => {
    expect(answers()).toEqual([{ [items[0]!]: 2, [items[1]!]: 4 }]);
  }, 10_000);
  vi.restoreAllMocks();
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  const [own] = await told(ports.participations.watchAll, ([first]) => first?.answers[items[1]!] === 4);
  expect(own?.answers).toEqual({ [items[0]!]: 2, [items[1]!]: 4 });
});

it('what a full device refuses can be handed over in another way', async () => {
  const { session } = await refusedInRoom();
  const notice = screen.getByText(FULL).closest<HTMLElement>('[role="alert"]')!;
  const { id } = session.invitation;
  expect(within(notice).getByRole('link', { name: 'Lever je antwoorden anders in' })).toHaveAttribute(
    'href',
    `#${links.handOver(id)}`,
  );
});
