/** Opens the screens of taking part and of collecting. */
import type { ReactElement } from 'react';
import { Route } from 'wouter';
import { CollectPage } from '../../src/features/collect/CollectPage';
import { HandOverPage } from '../../src/features/join/HandOverPage';
import { InvitationPage } from '../../src/features/join/InvitationPage';
import { ParticipationPage } from '../../src/features/join/ParticipationPage';
import { StartPage } from '../../src/features/join/StartPage';
import { showScreens } from './showScreens';

const ROUTES = [
  <Route key="/join" path="/join" component={StartPage} />,
  <Route key="/join/i/:invitation" path="/join/i/:invitation" component={InvitationPage} />,
  <Route key="/p/:participation/hand-over" path="/p/:participation/hand-over" component={HandOverPage} />,
  <Route key="/p/:participation/:item?" path="/p/:participation/:item?" component={ParticipationPage} />,
  <Route key="/g/:snapshot/collect" path="/g/:snapshot/collect" component={CollectPage} />,
];

/** @param path as in `links`. Screens of others show their address, unless they are given as `more`. */
export async function openWorkshop(path: string, more: readonly ReactElement[] = []): Promise<void> {
  const routes = [...ROUTES, ...more];
  await showScreens(path, { language: 'nl', words: ['join', 'score', 'engine', 'collect'], routes });
}
