/** What a new measurement starts from. */
import type { Instrument, Scope } from '../domain/instrument/instrument';
import type { FirstSnapshot } from './ports';
import { today } from './today';

/** @param instrument as it is now; a later version of it leaves the measurement alone. */
export function firstSnapshot({ model, hash }: Pick<Instrument, 'model' | 'hash'>, scope: Scope): FirstSnapshot {
  return { instrument: { id: model.id, version: model.version, hash }, scope, date: today() };
}
