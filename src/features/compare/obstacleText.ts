/** Why two measurements can not be compared on a question or dimension, in words. */
import type { IncomparableReason } from '../../domain/compare/align';
import type { Redirect } from '../../domain/instrument/redirectsSchema';
import { formatList, formatShare } from '../../ui/formats';
import type { ReasonWords } from './words';

export function obstacleText(reason: IncomparableReason, { t, language, names, rules }: ReasonWords): string {
  const list = (ids: readonly string[]) => formatList(language, ids.map(names.item));
  switch (reason.kind) {
    case 'redirect': {
      const { kind, since, why } = reason.redirect;
      return t(`compare:reason.${kind}`, { since, why, names: list(targetsOf(reason.redirect)) });
    }
    case 'new-item':
      return t('compare:reason.newItem');
    case 'merged-here':
      return t('compare:reason.mergedHere', { names: list(reason.from) });
    case 'gone':
      return t('compare:reason.gone');
    case 'outside-scope':
      return t('compare:reason.outsideScope');
    case 'protected':
      return t('compare:reason.protected');
    case 'no-level':
      return t(`compare:reason.noLevel.${reason.when}`);
    case 'too-few-shared':
      return t('compare:reason.tooFewShared', {
        shared: reason.shared,
        coverage: formatShare(language, reason.coverage),
        minimum: rules.minimumAnswers,
        minimumCoverage: formatShare(language, rules.minimumCoverage),
      });
  }
}

function targetsOf(redirect: Redirect): readonly string[] {
  if (redirect.kind === 'retired') return [];
  return redirect.kind === 'split' ? redirect.to : [redirect.to];
}
