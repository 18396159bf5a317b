/** What turning a comparison into words needs. */
import type { Rules } from '../../domain/instrument/modelSchema';
import type { Translate } from '../../i18n/translator';
import type { Names } from './names';

export interface CompareWords {
  readonly t: Translate;
  readonly language: string;
  readonly names: Names;
}

export interface NarrativeWords extends CompareWords {
  /** Whether one of the measurements was made up: a text that is copied must say so too. */
  readonly imagined: boolean;
}

export interface ReasonWords extends CompareWords {
  /** Of the newest version: how much must be known for a comparison. */
  readonly rules: Rules;
}
