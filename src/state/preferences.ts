/** Choices of this device that are no data: language, theme, and what was asked once. Kept in localStorage; without it the choice lasts until a reload. */
import type { Language } from '../domain/instrument/wordingSchema';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const LANGUAGE_KEY = 'groeikompas.language';
const THEME_KEY = 'groeikompas.theme';
const ASKED_KEY = 'groeikompas.askedToKeep';

/** Dutch unless chosen otherwise: most communities are Dutch, also on devices set to English. */
export function storedLanguage(): Language {
  return read(LANGUAGE_KEY) === 'en' ? 'en' : 'nl';
}

export function storeLanguage(language: Language): void {
  write(LANGUAGE_KEY, language);
}

export function storedTheme(): Theme {
  return THEMES.find((theme) => theme === read(THEME_KEY)) ?? 'system';
}

export function storeTheme(theme: Theme): void {
  write(THEME_KEY, theme);
  applyTheme(theme);
}

/** Puts the chosen theme on the page; `system` leaves it to the device. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** A browser that forbids storage is asked once for as long as the page lives. */
let isAsked = false;

export function wasAskedToKeep(): boolean {
  return isAsked || read(ASKED_KEY) !== null;
}

export function rememberAskedToKeep(): void {
  isAsked = !write(ASKED_KEY, 'yes');
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether it is kept: a browser that forbids storage still shows the choice for now. */
function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
