import 'i18next';
import type { cli } from './nl/cli';
import type { engine } from './nl/engine';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'engine';
    resources: { cli: typeof cli; engine: typeof engine };
  }
}
