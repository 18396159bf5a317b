/** What several screens say alike when something is on its way, not there, or refused. */
import type { common } from './nl/common';
import type { Translate } from './translator';

type Problem = Exclude<keyof typeof common.storage, 'toFile' | 'reload'>;

/** The database refused: what happened, what is safe, what to do. */
export function storageWords(t: Translate, problem: Problem) {
  return {
    title: t(`storage.${problem}.title`),
    safe: t(`storage.${problem}.safe`),
    todo: t(`storage.${problem}.todo`),
    retry: t('retry'),
  };
}

/** What an address led to is on its way, or is not there. */
export function arrivalWords(t: Translate) {
  return {
    loading: t('loading'),
    missing: { title: t('notFound.title'), body: t('notFound.body'), action: t('notFound.home') },
  };
}

/** Results of a group that the group itself has not seen: why not, and where it goes on. */
export function notShownWords(t: Translate) {
  return {
    title: t('engine:notShown.title'),
    body: t('engine:notShown.body'),
    action: t('engine:notShown.toGroup'),
  };
}

/** A measurement was made with an instrument that is not here. */
export function noDefinitionWords(t: Translate) {
  return {
    title: t('engine:noDefinition.title'),
    body: t('engine:noDefinition.body'),
    action: t('engine:noDefinition.toCommunity'),
  };
}
