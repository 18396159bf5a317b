/** All that the bench knows of our screens: where they are and by what they are recognised. */
import { links } from '../../../src/state/links';
import type { Form } from './form';

export const OURS: Form = {
  name: 'Groeikompas',
  // Makes a community with a default name and a full scan.
  firstItem: '#/start/full',
  next: { role: 'link', name: 'Volgende' },
};

export const HOME = `#${links.home}`;
export const scoreItem = (snapshotId: string, itemId: string): string => `#${links.scoreItem(snapshotId, itemId)}`;

/** What leads from the last item to the results. */
export const FINISH = /^Klaar/u;

/** The results are there when the profile is drawn. */
export const RESULTS_SCREEN = ['main svg .recharts-radar-polygon'];

/** Home is there when every community has its card. */
export const homeScreen = (communityIds: readonly string[]): readonly string[] =>
  communityIds.map((id) => `a[href*="${id}"]`);
