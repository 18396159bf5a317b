/** A live room of a measurement that was begun with other questions than the app brings. */
import { screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { AppPorts } from '../../support/appPorts';
import { saved } from '../../support/appPorts';
import { earlierInstrument, named } from '../../support/earlierInstrument';
import { removeFolders, runRelay, type RunningRelay } from '../../support/live';
import { groupMeasurement, livePorts, openLive } from './liveScreen';

let relay: RunningRelay;
let ports: AppPorts;

beforeAll(async () => {
  relay = await runRelay();
});
beforeEach(async () => {
  ports = await livePorts(relay.page);
});
afterAll(async () => {
  await relay.stop();
  removeFolders();
});

it('is not opened, for phones only get the questions of now: one screen and paper are named instead', async () => {
  const earlier = earlierInstrument();
  await saved(ports.definitions.keep(earlier));
  await openLive(`/g/${await groupMeasurement(ports, 'open', named(earlier))}/live`);
  expect(await screen.findByText('Live kan hier niet')).toBeVisible();
  expect(screen.getByText(/Op één scherm of op papier kan het wel/u)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open de ruimte' })).not.toBeInTheDocument();
});

it('says so where those questions are not on this device', async () => {
  await openLive(`/g/${await groupMeasurement(ports, 'open', named(earlierInstrument()))}/live`);
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Deze meting is gemaakt met een instrument dat hier niet is',
    }),
  ).toBeVisible();
});
