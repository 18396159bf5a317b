/** The interface's words. One language is loaded at a time, and of it only what the screens so far need. */
import { createInstance, type CustomTypeOptions, type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from '../domain/instrument/wordingSchema';

export type Namespace = Exclude<keyof CustomTypeOptions['resources'], 'cli'>;
type Words = Record<string, unknown>;

/** Translates a key of any of the interface's namespaces; without a prefix it is a common one. */
export type Translate = TFunction<
  [
    'common',
    'coach',
    'collect',
    'communities',
    'compare',
    'engine',
    'focus',
    'group',
    'growth',
    'guide',
    'join',
    'line',
    'live',
    'results',
    'score',
    'settings',
  ]
>;

const LOADERS: Record<Language, Record<Namespace, () => Promise<Words>>> = {
  nl: {
    common: async () => (await import('./nl/common')).common,
    communities: async () => (await import('./nl/communities')).communities,
    score: async () => (await import('./nl/score')).score,
    growth: async () => (await import('./nl/growth')).growth,
    results: async () => (await import('./nl/results')).results,
    focus: async () => (await import('./nl/focus')).focus,
    settings: async () => (await import('./nl/settings')).settings,
    engine: async () => (await import('./nl/engine')).engine,
    compare: async () => (await import('./nl/compare')).compare,
    coach: async () => (await import('./nl/coach')).coach,
    line: async () => (await import('./nl/line')).line,
    live: async () => (await import('./nl/live')).live,
    group: async () => (await import('./nl/group')).group,
    join: async () => (await import('./nl/join')).join,
    collect: async () => (await import('./nl/collect')).collect,
    guide: async () => (await import('./nl/guide')).guide,
  },
  en: {
    common: async () => (await import('./en/common')).common,
    communities: async () => (await import('./en/communities')).communities,
    score: async () => (await import('./en/score')).score,
    growth: async () => (await import('./en/growth')).growth,
    results: async () => (await import('./en/results')).results,
    focus: async () => (await import('./en/focus')).focus,
    settings: async () => (await import('./en/settings')).settings,
    engine: async () => (await import('./en/engine')).engine,
    compare: async () => (await import('./en/compare')).compare,
    coach: async () => (await import('./en/coach')).coach,
    line: async () => (await import('./en/line')).line,
    live: async () => (await import('./en/live')).live,
    group: async () => (await import('./en/group')).group,
    join: async () => (await import('./en/join')).join,
    collect: async () => (await import('./en/collect')).collect,
    guide: async () => (await import('./en/guide')).guide,
  },
};

const instance = createInstance();
const needed = new Set<Namespace>(['common']);
const listeners = new Set<() => void>();
let current: { readonly language: Language; readonly t: Translate } = {
  language: 'nl',
  t: instance.t,
};

/** Starts with one language. Call once, before the first screen. */
export async function startI18n(language: Language): Promise<void> {
  await instance.init({
    lng: language,
    resources: {},
    defaultNS: 'common',
    interpolation: { escapeValue: false }, // React shows text as text
  });
  await setLanguage(language);
}

/** Changes the language everywhere, once its words are there. */
export async function setLanguage(language: Language): Promise<void> {
  await Promise.all([...needed].map((namespace) => load(language, namespace)));
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  current = { language, t: instance.getFixedT(language) };
  for (const listener of listeners) listener();
}

/** Makes sure that the words of these screens are there in the current language. */
export async function ensureWords(namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) needed.add(namespace);
  await Promise.all(namespaces.map((namespace) => load(current.language, namespace)));
}

async function load(language: Language, namespace: Namespace): Promise<void> {
  if (instance.hasResourceBundle(language, namespace)) return;
  instance.addResourceBundle(language, namespace, await LOADERS[language][namespace]());
}

/** The words and the language as they are now, outside a component. */
export function currentWords(): { readonly language: Language; readonly t: Translate } {
  return current;
}

/** The words and the language a component shows; changes with the language. */
export function useWords(): { readonly language: Language; readonly t: Translate } {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentWords);
}
