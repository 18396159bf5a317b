/** Where a community stands, as the overview of several shows, filters and sorts it. Pure. */
import type { Model } from '../../domain/instrument/modelSchema';
import { scoreProfile } from '../../domain/scores/profile';
import { resultsShown } from '../../state/groupShown';
import type { CommunityOverview } from '../../state/ports';
import { toMeasurement } from '../../state/toMeasurement';

export interface Standing {
  readonly overview: CommunityOverview;
  /** In the model's order; empty while nothing can be shown. */
  readonly dimensions: readonly DimensionStanding[];
  /** Null while no dimension has enough answers. */
  readonly lowest: DimensionStanding | null;
  /** Entries of the focus that were accepted and of which nothing is done yet. */
  readonly openFocus: number;
}

interface DimensionStanding {
  readonly id: string;
  /** Its place in the model's order. */
  readonly mark: number;
  /** A level; null while too little is known. */
  readonly score: number | null;
}

/** @param model of its newest measurement; null when it is not known here. */
export function standingOf(overview: CommunityOverview, model: Model | null): Standing {
  const { latest, focus } = overview;
  const openFocus = focus.filter(({ decision, done }) => decision === 'accepted' && done.length === 0).length;
  // A group sees its own results first.
  if (!latest || !model || !resultsShown(latest.snapshot)) return { overview, dimensions: [], lowest: null, openFocus };
  const dimensions = scoreProfile(model, toMeasurement(latest, [])).dimensions.map(({ id, score }, mark) => ({
    id,
    mark,
    score,
  }));
  const known = dimensions.filter(({ score }) => score !== null);
  if (known.length === 0) return { overview, dimensions: [], lowest: null, openFocus };
  const lowest = known.reduce((least, one) => ((one.score ?? 0) < (least.score ?? 0) ? one : least));
  return { overview, dimensions, lowest, openFocus };
}

export const SORTS = ['measured', 'lowest', 'focus', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface Arrangement {
  /** Every word of it stands somewhere in the name or the region. */
  readonly text: string;
  /** Empty: all. */
  readonly region: string;
  /** Hash of an instrument; empty: all. */
  readonly instrument: string;
  readonly sort: Sort;
}

/**
 * @param sort `measured`: the newest first; `lowest`: the lowest dimension first; `focus`: the most open focus first. What has
 * nothing to sort by comes last; equal ones stand by name.
 */
export function arrange(
  standings: readonly Standing[],
  { text, region, instrument, sort }: Arrangement,
  language: string,
): Standing[] {
  const words = plain(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { compare } = new Intl.Collator(language, { numeric: true });
  return standings
    .filter(({ overview: { community, latest } }) => {
      const about = plain(`${community.name} ${community.region}`);
      return (
        words.every((word) => about.includes(word)) &&
        (region === '' || community.region === region) &&
        (instrument === '' || latest?.snapshot.instrument.hash === instrument)
      );
    })
    .sort((a, b) => order(a, b, sort) || compare(a.overview.community.name, b.overview.community.name));
}

function order(a: Standing, b: Standing, sort: Sort): number {
  switch (sort) {
    case 'measured':
      return descending(a.overview.latest?.snapshot.date ?? '', b.overview.latest?.snapshot.date ?? '');
    case 'lowest':
      return (a.lowest?.score ?? Infinity) < (b.lowest?.score ?? Infinity)
        ? -1
        : Number((a.lowest?.score ?? Infinity) > (b.lowest?.score ?? Infinity));
    case 'focus':
      return b.openFocus - a.openFocus;
    case 'name':
      return 0;
  }
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
