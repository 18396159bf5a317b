/** What every part of the text output needs: the interface's words, number formats and the instrument's words. */
import type { Wording } from '../domain/instrument/wordingSchema';
import type { Formats } from './formats';
import type { Translate } from './translate';

export interface TextContext {
  readonly t: Translate;
  readonly formats: Formats;
  readonly wording: Wording;
}
