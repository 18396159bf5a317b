/** Addresses of the screens, for links and for the router; kept apart from the router so that screens never import it back. */
import type { Scope } from '../domain/instrument/instrument';

export const links = {
  home: '/',
  newCommunity: '/new',
  /** Makes a community with a name of its own and goes straight to the first item. */
  start: (scope: Scope) => `/start/${scope}`,
  community: (id: string) => `/c/${id}`,
  issues: (communityId: string) => `/c/${communityId}/issues`,
  score: (snapshotId: string) => `/s/${snapshotId}/score`,
  scoreItem: (snapshotId: string, itemId: string) => `/s/${snapshotId}/score/${itemId}`,
  results: (snapshotId: string) => `/s/${snapshotId}/results`,
  focus: (snapshotId: string) => `/s/${snapshotId}/focus`,
  /** Measurements beside each other; without any, the choice of them. */
  compare: (communityId: string, snapshots: readonly string[] = []) =>
    `/c/${communityId}/compare${snapshots.length > 0 ? `/${snapshots.join('+')}` : ''}`,
  /** Prepares a measurement that a group fills in. */
  newGroup: (communityId: string) => `/c/${communityId}/together`,
  /** The host's screens of a group measurement. */
  group: (snapshotId: string) => `/g/${snapshotId}`,
  groupScreen: (snapshotId: string, itemId?: string) => `/g/${snapshotId}/screen${itemId ? `/${itemId}` : ''}`,
  groupType: (snapshotId: string) => `/g/${snapshotId}/type`,
  groupTablet: (snapshotId: string) => `/g/${snapshotId}/tablet`,
  groupPaper: (snapshotId: string) => `/g/${snapshotId}/paper`,
  groupCollect: (snapshotId: string) => `/g/${snapshotId}/collect`,
  groupLive: (snapshotId: string) => `/g/${snapshotId}/live`,
  /** Where an invitation leads; what it holds stands behind it. */
  join: (invitation?: string) => (invitation ? `/join/i/${invitation}` : '/join'),
  joinLive: (code: string) => `/join/r/${code}`,
  /** A participant's own answers. */
  participation: (id: string, itemId?: string) => `/p/${id}${itemId ? `/${itemId}` : ''}`,
  handOver: (id: string) => `/p/${id}/hand-over`,
  coach: '/coach',
  guide: '/guide',
  settings: '/settings',
} as const;

/** A screen's address as an anchor writes it; addresses live behind the #, so that any static host will do. */
export function href(path: string): string {
  return `#${path}`;
}
