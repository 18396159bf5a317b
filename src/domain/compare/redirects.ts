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
  for (const redirect of between(redirects, from, until)) {
    if (redirect.from !== at) continue;
    if (redirect.kind !== 'moved') return { to: null, redirect };
    at = redirect.to;
  }
  return { to: at };
}

/**
 * Every id that took over something of an old one, through moves, splits and mergers: what its question lives on in.
 * An item that more than one old id flows into asks something else than each of them did.
 */
export function flowsInto(
  id: string,
  redirects: readonly Redirect[],
  from: string,
  until: string,
): ReadonlySet<string> {
  const at = new Set([id]);
  for (const redirect of between(redirects, from, until)) {
    if (!at.delete(redirect.from)) continue;
    for (const target of targetsOf(redirect)) at.add(target);
  }
  return at;
}

/** What happened after one version until another, in order. */
function between(redirects: readonly Redirect[], from: string, until: string): Redirect[] {
  return redirects
    .filter((entry) => compareVersions(entry.since, from) > 0 && compareVersions(entry.since, until) <= 0)
    .sort((a, b) => compareVersions(a.since, b.since));
}

function targetsOf(redirect: Redirect): readonly string[] {
  if (redirect.kind === 'retired') return [];
  return redirect.kind === 'split' ? redirect.to : [redirect.to];
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
