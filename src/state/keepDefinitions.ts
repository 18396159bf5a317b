/**
 * Keeps beside the measurements the instruments they were made with, so that they stay readable when the app brings newer
 * ones. Done in the background and without a message: what does not succeed is tried again the next time.
 */
import type { Instrument } from '../domain/instrument/instrument';
import { ports } from './portsHolder';
import { whenQuiet } from './whenQuiet';

type Load = (id: string) => Promise<Instrument>;

/** Long enough for the screen that was asked for to be there first, also on a slow line. */
const PAUSE_IN_MS = 8_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Call when a measurement was made, and at the start of the app. @param load fetches an instrument as the app brings it. */
export function keepDefinitionsSoon(load: Load): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    // A whole instrument is read and stored: between two answers a slow device would feel it.
    whenQuiet(() => void keepDefinitions(load));
  }, PAUSE_IN_MS);
}

/** Keeps what is missing and can be had: a definition that the app no longer brings can not. */
export async function keepDefinitions(load: Load): Promise<void> {
  const { definitions } = ports();
  const missing = await definitions.missing();
  if (!missing.ok) return;
  for (const { id, hash } of missing.value) {
    const instrument = await load(id).catch(() => null);
    if (instrument?.hash === hash) await definitions.keep(instrument);
  }
}
