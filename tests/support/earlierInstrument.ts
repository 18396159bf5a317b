/** The instrument as it could have been before: one question fewer, other words, and a lower target. */
import type { Instrument } from '../../src/domain/instrument/instrument';
import type { Wording } from '../../src/domain/instrument/wordingSchema';
import type { SnapshotRecord } from '../../src/state/records';
import { hanzeTerra } from './instrument';

/** Asked then in other words; in the quick scan of now too. */
export const ASKED_THEN = 'regio.visie';
/** Asked now and not then. */
const NOT_ASKED_THEN = 'regio.duurzaam';

const { model } = hanzeTerra;

const earlier: Omit<Instrument, 'hash'> = {
  model: {
    ...model,
    version: '0.1.0',
    rules: { ...model.rules, defaultTarget: 3 },
    items: model.items.filter(({ id }) => id !== NOT_ASKED_THEN),
  },
  wording: { nl: worded('nl', 'Visie van toen'), en: worded('en', 'Vision of then') },
  redirects: [],
};

let made = 0;

/** One of its own for every test: a page loads an instrument once. */
export function earlierInstrument(): Instrument {
  made += 1;
  return { ...earlier, hash: String(made).padStart(64, 'e') };
}

/** As it stands beside the answers. */
export function named({ model: { id, version }, hash }: Instrument): SnapshotRecord['instrument'] {
  return { id, version, hash };
}

function worded(language: 'nl' | 'en', label: string): Wording {
  const wording = hanzeTerra.wording[language]!;
  const { [NOT_ASKED_THEN]: _gone, ...items } = wording.items;
  return { ...wording, items: { ...items, [ASKED_THEN]: { ...items[ASKED_THEN]!, label, statement: `${label}?` } } };
}
