/** The words of the command line: the engine's and its own, in Dutch or English. */
import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../domain/instrument/wordingSchema';
import { cli as cliEn } from '../i18n/en/cli';
import { engine as engineEn } from '../i18n/en/engine';
import { cli as cliNl } from '../i18n/nl/cli';
import { engine as engineNl } from '../i18n/nl/engine';

export type Translate = TFunction<['cli', 'engine']>;

export async function translator(language: Language): Promise<Translate> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { nl: { cli: cliNl, engine: engineNl }, en: { cli: cliEn, engine: engineEn } },
    ns: ['cli', 'engine'],
    defaultNS: 'cli',
    interpolation: { escapeValue: false }, // a terminal, not a page
    keySeparator: '.',
  });
  return instance.getFixedT(language, ['cli', 'engine']);
}
