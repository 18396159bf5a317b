/** A measurement stays what it was: read with the instrument it was made with, and not with another. */
import { cleanup, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';
import { FocusPage } from '../../../src/features/focus/FocusPage';
import { ResultsPage } from '../../../src/features/results/ResultsPage';
import type { SnapshotRecord } from '../../../src/state/records';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { ASKED_THEN, earlierInstrument, named } from '../../support/earlierInstrument';
import { INSTRUMENT, community, quickScan } from '../../support/records';
import { showScreens } from '../../support/showScreens';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

const ROUTES = [
  <Route key="results" path="/s/:snapshot/results" component={ResultsPage} />,
  <Route key="focus" path="/s/:snapshot/focus" component={FocusPage} />,
];

/** A measurement with one answer, made with this instrument. */
async function measured(instrument: SnapshotRecord['instrument']): Promise<SnapshotRecord> {
  const snapshot = await saved(app.communities.begin(community(), quickScan({ instrument, scope: 'full' })));
  const answer = { snapshotId: snapshot.id, respondentId: snapshot.raterId, itemId: ASKED_THEN, seen: 0 };
  const kept = await app.snapshots.saveAnswer({ ...answer, answer: 1, reason: '' });
  if (!kept.ok) throw new Error(kept.problem);
  return snapshot;
}

async function open(path: string) {
  cleanup();
  await showScreens(path, { language: 'nl', words: ['results', 'focus', 'engine'], routes: ROUTES });
}

describe('a measurement that was made with an earlier version', () => {
  it('keeps the questions and words it was made with in its results', async () => {
    const earlier = earlierInstrument();
    await saved(app.definitions.keep(earlier));
    const { id } = await measured(named(earlier));
    await open(`/s/${id}/results`);
    expect(await screen.findByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
    expect(screen.getAllByText('Visie van toen').length).toBeGreaterThan(0);
    expect(document.body).toHaveTextContent(`1 van de ${earlier.model.items.length} vragen`);
  });

  it('keeps the target of then in its focus', async () => {
    const earlier = earlierInstrument();
    await saved(app.definitions.keep(earlier));
    const { id } = await measured(named(earlier));
    await open(`/s/${id}/focus`);
    expect(await screen.findByRole('heading', { name: /Visie van toen/u })).toBeVisible();
    expect(document.body).toHaveTextContent('Nu 1, doel 3');
  });
});

describe.each(['results', 'focus'])('the %s of a measurement whose instrument is not known here', (screenName) => {
  it.each([
    ['an earlier version that was not kept', named(earlierInstrument())],
    ['somebody else’s instrument', { id: 'anders', version: '1.0.0', hash: 'a'.repeat(64) }],
  ])('say so, with what is safe and what to do: %s', async (_what, instrument) => {
    const { id, communityId } = await measured(instrument);
    await open(`/s/${id}/${screenName}`);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Deze meting is gemaakt met een instrument dat hier niet is',
      }),
    ).toBeVisible();
    expect(document.body).toHaveTextContent('De antwoorden staan nog op dit apparaat.');
    expect(screen.getByRole('link', { name: 'Naar de community' })).toHaveAttribute('href', `#/c/${communityId}`);
  });

  it('come once the definition has come in', async () => {
    const earlier = earlierInstrument();
    const { id } = await measured(named(earlier));
    await open(`/s/${id}/${screenName}`);
    await screen.findByRole('heading', { name: /een instrument dat hier niet is/u });
    await saved(app.definitions.keep(earlier));
    await open('/elders');
    await open(`/s/${id}/${screenName}`);
    expect((await screen.findAllByText(/Visie van toen/u)).length).toBeGreaterThan(0);
  });
});

it('of which only a wording was mended since is read with the words of now', async () => {
  const { id } = await measured({ ...INSTRUMENT, hash: 'b'.repeat(64) });
  await open(`/s/${id}/results`);
  expect(await screen.findByRole('heading', { level: 1, name: 'Resultaat' })).toBeVisible();
});
