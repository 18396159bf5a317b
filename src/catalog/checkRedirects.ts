/** Redirects start from an id that is gone and end at one that lives, or that was redirected again later. */
import type { Model } from '../domain/instrument/modelSchema';
import type { Redirect } from '../domain/instrument/redirectsSchema';
import { compareVersions } from '../domain/compare/redirects';
import type { Problem, ProblemKind } from './problem';
import type { LineOf } from './readYaml';

export function checkRedirects(redirects: readonly Redirect[], model: Model, lineOf: LineOf): Problem[] {
  const problems: Problem[] = [];
  const living = new Set(model.items.map((item) => item.id));
  redirects.forEach((redirect, index) => {
    const report = (key: string, kind: ProblemKind, about: string) => {
      const path = ['redirects', index, key];
      problems.push({ file: 'redirects.yaml', path: path.join('.'), line: lineOf(path), kind, about });
    };
    if (living.has(redirect.from)) report('from', 'redirect-from-living', redirect.from);
    if (compareVersions(redirect.since, model.version) > 0) report('since', 'redirect-from-future', redirect.since);
    for (const to of targetsOf(redirect)) {
      const goesOn = redirects.some((other) => other.from === to && compareVersions(other.since, redirect.since) > 0);
      if (!living.has(to) && !goesOn) report('to', 'redirect-to-nowhere', to);
    }
  });
  return problems;
}

function targetsOf(redirect: Redirect): readonly string[] {
  if (redirect.kind === 'retired') return [];
  return redirect.kind === 'split' ? redirect.to : [redirect.to];
}
