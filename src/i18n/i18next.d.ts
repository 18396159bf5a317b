import 'i18next';
import type { cli } from './nl/cli';
import type { compare } from './nl/compare';
import type { coach } from './nl/coach';
import type { collect } from './nl/collect';
import type { line } from './nl/line';
import type { live } from './nl/live';
import type { group } from './nl/group';
import type { join } from './nl/join';
import type { guide } from './nl/guide';
import type { common } from './nl/common';
import type { communities } from './nl/communities';
import type { engine } from './nl/engine';
import type { focus } from './nl/focus';
import type { growth } from './nl/growth';
import type { results } from './nl/results';
import type { score } from './nl/score';
import type { settings } from './nl/settings';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      cli: typeof cli;
      compare: typeof compare;
      coach: typeof coach;
      collect: typeof collect;
      line: typeof line;
      live: typeof live;
      group: typeof group;
      join: typeof join;
      guide: typeof guide;
      common: typeof common;
      communities: typeof communities;
      engine: typeof engine;
      focus: typeof focus;
      growth: typeof growth;
      results: typeof results;
      score: typeof score;
      settings: typeof settings;
    };
  }
}
