/** Screens of live rooms against a real relay: one side as the screen, the other as the protocol. */
import { act, render } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { loadModel } from '../../../src/catalog/builtin';
import type { Privacy } from '../../../src/domain/measurement/enums';
import { JoinRoomPage } from '../../../src/features/live/JoinRoomPage';
import { LiveHostPage } from '../../../src/features/live/LiveHostPage';
import { ensureWords, startI18n } from '../../../src/i18n/translator';
import { providePorts } from '../../../src/state/portsHolder';
import type { SnapshotRecord } from '../../../src/state/records';
import { livePort } from '../../../src/workshop/live/livePort';
import { openPorts, saved, type AppPorts } from '../../support/appPorts';
import '../../support/openScreen';

/** @param page of the relay: a page in a test has no address of its own to find one beside. */
export async function livePorts(page: string): Promise<AppPorts> {
  const port = livePort(page);
  const ports = { ...(await openPorts()), live: () => Promise.resolve(port) };
  providePorts(ports);
  return ports;
}

export async function openLive(path: string): Promise<void> {
  window.location.hash = path;
  await startI18n('nl');
  await ensureWords(['live', 'engine']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Switch>
              <Route path="/g/:snapshot/live" component={LiveHostPage} />
              <Route path="/join/r/:ticket" component={JoinRoomPage} />
              <Route>elders</Route>
            </Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
}

/** A quick scan of a group, of which nothing is in yet; with the instrument that the app brings, unless another is named. */
export async function groupMeasurement(
  { communities }: AppPorts,
  privacy: Privacy,
  instrument?: SnapshotRecord['instrument'],
): Promise<string> {
  const { model, hash } = await loadModel('hanze-terra');
  const { id } = await saved(
    communities.begin(
      { name: 'Reitdiep', region: '', scale: null, start: null, partners: {} },
      {
        instrument: instrument ?? { id: model.id, version: model.version, hash },
        scope: 'quick',
        date: '2026-11-22',
        privacy,
        by: 'group',
        group: {
          threshold: 5,
          partnerTypes: [{ id: 'education', name: '' }],
          merged: {},
          startedAt: null,
          revealed: [],
          revealedAt: null,
        },
      },
    ),
  );
  return id;
}
