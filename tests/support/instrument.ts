/** The instruments as tests use them: read once from disk, refused loudly when broken. */
import { fileURLToPath } from 'node:url';
import { listInstruments, loadInstrument } from '../../src/catalog/node/loadAssessments';
import { problemText } from '../../src/catalog/problem';
import type { Instrument } from '../../src/domain/instrument/instrument';

// By a name of its own: written in one, vite takes it for the address of a picture.
const here = import.meta.url;

export const ASSESSMENTS = fileURLToPath(new URL('../../assessments', here));

function instrument(id: string): Instrument {
  const loaded = loadInstrument(ASSESSMENTS, id);
  if (loaded.ok) return loaded.instrument;
  throw new Error(loaded.problems.map((problem) => problemText(problem, 'en')).join('\n'));
}

export const hanzeTerra = instrument('hanze-terra');

export const allInstruments = listInstruments(ASSESSMENTS).map(instrument);
