/** What the parts of a comparison share. */
import type { Frame } from '../../catalog/parts';
import type { Model } from '../../domain/instrument/modelSchema';
import type { Language } from '../../domain/instrument/wordingSchema';
import type { Translate } from '../../i18n/translator';
import type { SnapshotRecord } from '../../state/records';
import type { Names } from './names';
import type { PairView } from './pairView';

export interface CompareContext {
  readonly t: Translate;
  readonly language: Language;
  readonly view: PairView;
  /** Of the newest version among the measurements. */
  readonly model: Model;
  readonly frame: Frame;
  readonly names: Names;
  readonly nameOf: (snapshot: SnapshotRecord) => string;
}
