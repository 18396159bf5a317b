/** The short text on before and after, in plain language: one paragraph per subject. Says what the facts say and no more. */
import type { Pairing } from '../../domain/compare/change';
import type { Fact } from '../../domain/progress/narrative';
import type { Translate } from '../../i18n/translator';
import { formatDate, formatList } from '../../ui/formats';
import { dimensionSentences } from './dimensionSentences';
import type { NarrativeWords } from './words';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;

export function narrativeText(facts: readonly Fact[], words: NarrativeWords): readonly string[] {
  const pairing = facts.find((fact): fact is FactOf<'people'> => fact.kind === 'people')?.pairing ?? 'unknown';
  const opening: string[] = [];
  const dimensions: string[] = [];
  const rest: string[] = [];
  for (const fact of facts) {
    if (fact.kind === 'focus' || fact.kind === 'growth') rest.push(paragraphOf(fact, words).join(' '));
    else if (fact.kind === 'span' || fact.kind === 'people' || fact.kind === 'respaced')
      opening.push(openingOf(fact, words));
    else dimensions.push(...dimensionSentences(fact, pairing, words));
  }
  if (words.imagined) opening.push(words.t('compare:story.imagined'));
  return [opening.join(' '), dimensions.join(' '), ...rest].filter((paragraph) => paragraph !== '');
}

function openingOf(fact: FactOf<'span' | 'people' | 'respaced'>, { t, language }: NarrativeWords): string {
  switch (fact.kind) {
    case 'span':
      return t('compare:story.span', { from: formatDate(language, fact.from), to: formatDate(language, fact.to) });
    case 'people':
      return peopleSentence(fact, t);
    case 'respaced':
      return t('compare:story.respaced');
  }
}

function peopleSentence({ pairing, before, after, both }: FactOf<'people'>, t: Translate): string {
  const isOne = pairing === 'same' && before === 1 && after === 1;
  const key: Pairing | 'one' = isOne ? 'one' : pairing;
  return t(`compare:story.people.${key}`, { before, after, both });
}

function paragraphOf(fact: FactOf<'focus' | 'growth'>, words: NarrativeWords): string[] {
  return fact.kind === 'focus' ? focusSentences(fact, words) : growthSentences(fact, words);
}

const FOCUS_ORDER = ['moved', 'perhaps', 'notMoved', 'down', 'perhapsDown', 'canNotSay'] as const;

function focusSentences(fact: FactOf<'focus'>, { t, language, names }: NarrativeWords): string[] {
  const count = FOCUS_ORDER.reduce((sum, key) => sum + fact[key].length, 0);
  const acted = fact.acted === 0 ? t('compare:story.acted_zero') : t('compare:story.acted', { count: fact.acted });
  return [
    t('compare:story.focus', { count }),
    acted,
    ...FOCUS_ORDER.filter((key) => fact[key].length > 0).map((key) =>
      t(`compare:story.focusOn.${key}`, { names: formatList(language, fact[key].map(names.item)) }),
    ),
  ];
}

function growthSentences(fact: FactOf<'growth'>, { t, language, names }: NarrativeWords): string[] {
  const kinds = ['moved', 'new', 'ended'] as const;
  const sentences = [
    ...kinds
      .filter((key) => fact[key].length > 0)
      .map((key) => t(`compare:story.growth.${key}`, { names: formatList(language, fact[key].map(names.issue)) })),
    ...(fact.iterations > 0 ? [t('compare:story.growth.iterations', { count: fact.iterations })] : []),
    ...fact.paths.map(({ first, from, to }) =>
      t('compare:story.growth.path', {
        name: names.issue(first),
        from: t(`engine:path.name.${from}`),
        to: t(`engine:path.name.${to}`),
      }),
    ),
  ];
  return sentences.length > 0 ? sentences : [t('compare:story.growth.still')];
}
