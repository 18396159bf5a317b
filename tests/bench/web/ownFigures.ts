/** The figures that have no counterpart, part by part. */
import type { Browser } from 'playwright';
import type { Instrument } from '../../../src/domain/instrument/instrument';
import type { Gaps } from './gaps';
import { measureHome, measureOfflineReload, measureResults, type ResultsTime } from './measureOurs';
import { medianOf } from './sideBySide';

export interface OwnFigures {
  readonly offlineReload: number | null;
  readonly results: { readonly [Part in keyof ResultsTime]: number | null };
  /** By number of measurements. */
  readonly home: Readonly<Record<string, number | null>>;
}

const HOME_SIZES = [1, 100, 1000];

export async function measureOwnFigures(
  browser: Browser,
  { folder, url, instrument }: { folder: string; url: string; instrument: Instrument },
  runs: number,
  gaps: Gaps,
): Promise<OwnFigures> {
  const repeated = async <Value>(part: string, measure: () => Promise<Value>): Promise<Value[]> => {
    const taken: Value[] = [];
    for (let run = 0; run < runs; run += 1) {
      const value = await gaps.attempt(part, measure);
      if (value !== null) taken.push(value);
    }
    return taken;
  };
  const reloads = await repeated('reload without network', () => measureOfflineReload(browser, folder));
  const results = await repeated('last answer → results', () => measureResults(browser, url, instrument));
  const home: Record<string, number | null> = {};
  for (const size of HOME_SIZES) {
    const part = `home with ${size} measurements`;
    const times = await gaps.attempt(part, () => measureHome(browser, url, instrument, size, runs));
    home[size] = medianOf(times ?? []);
  }
  return {
    offlineReload: medianOf(reloads),
    results: {
      fromAnswer: medianOf(results.map(({ fromAnswer }) => fromAnswer)),
      fromButton: medianOf(results.map(({ fromButton }) => fromButton)),
    },
    home,
  };
}
