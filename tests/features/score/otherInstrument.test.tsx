/** Scoring goes on with the instrument a measurement was begun with. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { ASKED_THEN, earlierInstrument, named } from '../../support/earlierInstrument';
import { community, INSTRUMENT, quickScan } from '../../support/records';
import { openScoring } from './scoreScreen';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

const begun = (instrument: SnapshotRecord['instrument']) =>
  saved(app.communities.begin(community(), quickScan({ instrument })));

it('a measurement begun with an earlier version asks its questions, and takes the answers', async () => {
  const earlier = earlierInstrument();
  await saved(app.definitions.keep(earlier));
  const { id } = await begun(named(earlier));
  await openScoring(`/s/${id}/score/${ASKED_THEN}`);
  expect(await screen.findByRole('heading', { level: 1, name: /Visie van toen\?/u })).toBeVisible();
  await userEvent.click(screen.getAllByRole('radio')[2]!);
  expect(await screen.findByText('Bewaard')).toBeInTheDocument();
  const content = await told(app.snapshots.watch(id), (stored) => stored?.answers.length === 1);
  expect(content?.answers[0]).toMatchObject({ itemId: ASKED_THEN, answer: 3 });
});

it('its overview counts the questions of then', async () => {
  const earlier = earlierInstrument();
  await saved(app.definitions.keep(earlier));
  const { id } = await begun(named(earlier));
  await openScoring(`/s/${id}/score`);
  expect(screen.getAllByText('Visie van toen').length).toBeGreaterThan(0);
});

it('a measurement whose instrument is not here is told, and not asked with another', async () => {
  const { id, communityId } = await begun(named(earlierInstrument()));
  await openScoring(`/s/${id}/score/${ASKED_THEN}`);
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: 'Deze meting is gemaakt met een instrument dat hier niet is',
    }),
  ).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByRole('link', { name: 'Naar de community' })).toHaveAttribute('href', `#/c/${communityId}`);
});

it('a measurement of which only a wording was mended since goes on in the words of now', async () => {
  const { id } = await begun({ ...INSTRUMENT, hash: 'c'.repeat(64) });
  await openScoring(`/s/${id}/score/${ASKED_THEN}`);
  expect((await screen.findAllByRole('radio')).length).toBeGreaterThan(4);
});
