/** A group goes on with the questions its measurement was begun with. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { ASKED_THEN, earlierInstrument, named } from '../../support/earlierInstrument';
import { openGroup } from '../../support/groupScreens';
import { community, quickScan } from '../../support/records';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

/** A group measurement that nobody has answered. */
async function begun(instrument: ReturnType<typeof named>): Promise<string> {
  const { id } = await saved(app.communities.begin(community(), quickScan({ instrument })));
  const partnerTypes = [{ id: 'education', name: '' }];
  await saved(app.groups.setUp(id, 'open', { threshold: 5, partnerTypes, merged: {} }));
  return id;
}

it('of an earlier version of the instrument', async () => {
  const earlier = earlierInstrument();
  await saved(app.definitions.keep(earlier));
  await openGroup(`/g/${await begun(named(earlier))}/screen/${ASKED_THEN}`);
  expect((await screen.findAllByText(/Visie van toen/u)).length).toBeGreaterThan(0);
});

it('and says so where that instrument is not here', async () => {
  await openGroup(`/g/${await begun(named(earlierInstrument()))}`);
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Deze meting is gemaakt met een instrument dat hier niet is',
    }),
  ).toBeVisible();
});
