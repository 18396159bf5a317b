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
  settings: '/settings',
} as const;

/** A screen's address as an anchor writes it; addresses live behind the #, so that any static host will do. */
export function href(path: string): string {
  return `#${path}`;
}
