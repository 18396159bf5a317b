/** What came of reading, in words. Answers are never told. */
import { partnerTypeName } from '../../i18n/partnerTypeName';
import type { Translate } from '../../i18n/translator';
import type { PartnerTypeName } from '../../state/groupRecords';
import { shortName } from '../../state/participation';
import { suspectBlocks } from './codeBlocks';
import type { Came, Outcome, Refusal, Told } from './told';

export function toldWords(t: Translate, { outcome, name }: Told, types: readonly PartnerTypeName[]): string {
  const what = outcomeWords(t, outcome, types);
  return name === null ? what : t('collect:told.file', { name, what });
}

function outcomeWords(t: Translate, outcome: Outcome, types: readonly PartnerTypeName[]): string {
  if (outcome.kind === 'storage') return t('collect:told.storage');
  return outcome.kind === 'came' ? cameWords(t, outcome, types) : refusalWords(t, outcome.refusal);
}

function cameWords(t: Translate, came: Came, types: readonly PartnerTypeName[]): string {
  const number = shortName(came.respondentId);
  const who =
    came.partnerType === null
      ? t('collect:told.who', { number })
      : t('collect:told.whoOf', { number, type: partnerTypeName(t, came.partnerType, types) });
  const words = t(`collect:told.${came.arrival}`, { who });
  return [
    words,
    ...(came.notes === 0 ? [] : [t('collect:told.notes', { count: came.notes })]),
    ...(came.late === 0 ? [] : [t('collect:told.settled', { count: came.late })]),
  ].join(', ');
}

export function refusalWords(t: Translate, refusal: Refusal): string {
  if (refusal.problem === 'too-short' || refusal.problem === 'too-long') {
    return t(`collect:told.${refusal.problem}`, { given: refusal.given, expected: refusal.expected });
  }
  if (refusal.problem === 'bad-character') {
    return t('collect:told.bad-character', { block: suspectBlocks(refusal)[0], character: refusal.character });
  }
  if (refusal.problem !== 'wrong-invitation-or-typo') return t(`collect:told.${refusal.problem}`);
  return refusal.suspects.length === 0
    ? t('collect:told.typo-or-other')
    : t('collect:told.typo', { blocks: suspectBlocks(refusal).join(', ') });
}
