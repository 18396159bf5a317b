/** What a group's answers to an item say, in words. Needs the words of the results. */
import type { Rules } from '../../domain/instrument/modelSchema';
import type { ItemScore } from '../../domain/scores/itemScore';
import type { Translate } from '../../i18n/translator';
import type { VoteCounts } from '../../ui/voteCounts';

/** From here on a group largely agrees: an even spread over two neighbouring levels gives 0.75. */
const LARGELY = 0.7;

/** How far views agree; an empty text when nothing of it may be seen. */
export function agreementInWords(
  t: Translate,
  { agreement, talk, counts, state }: ItemScore,
  { talk: rules }: Rules,
): string {
  if (counts === null || state === 'unanswered') return '';
  if (talk.some(({ kind }) => kind === 'two-camps')) return t('results:group.agreement.camps');
  if (agreement === null) return t('results:group.agreement.few');
  if (agreement < rules.agreementBelow) return t('results:group.agreement.low');
  return t(agreement < LARGELY ? 'results:group.agreement.fair' : 'results:group.agreement.high');
}

/** A distribution as a reader hears it; places without votes are left out. */
export function countsInWords(t: Translate, { levels, unknown, notApplicable }: VoteCounts): string {
  const said = levels.flatMap((count, index) =>
    count === 0 ? [] : [t('results:group.votes', { what: t('results:items.level', { level: index + 1 }), count })],
  );
  if (unknown > 0) said.push(t('results:group.votes', { what: t('engine:itemState.unknown'), count: unknown }));
  if (notApplicable > 0) {
    said.push(t('results:group.votes', { what: t('engine:itemState.not-applicable'), count: notApplicable }));
  }
  return said.length === 0 ? t('engine:itemState.unanswered') : said.join(', ');
}
