/** Carries answers given to an older version of an instrument over to the ids of a newer one, and says what can not be carried. */
import type { Redirect } from '../instrument/redirectsSchema';

/** Where an old id ends up: under the same or another single id, or nowhere that compares, with the redirect that says why. */
export type Destination = { readonly to: string } | { readonly to: null; readonly redirect: Redirect };

/**
 * Follows an id through all versions between two. Only a move keeps an item comparable: after a split or merger the question
 * is another one.
 * @param from version the answer was given to; @param until version it is compared under, not older than `from`.
 */
export function followRedirects(id: string, redirects: readonly Redirect[], from: string, until: string): Destination {
  let at = id;
  const between = redirects
    .filter((entry) => compareVersions(entry.since, from) > 0 && compareVersions(entry.since, until) <= 0)
    .sort((a, b) => compareVersions(a.since, b.since));
  for (const redirect of between) {
    if (redirect.from !== at) continue;
    if (redirect.kind !== 'moved') return { to: null, redirect };
    at = redirect.to;
  }
  return { to: at };
}

/** Orders versions `major.minor.patch`: below 0 when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
