import type { VoteCounts } from '../voteCounts';

interface DistributionPlace {
  readonly answer: number | 'dk' | 'na';
  readonly name: string;
  readonly count: number;
}

/** The seven places of a distribution in their fixed order: five levels, "weet ik niet", "niet van toepassing". */
export function distributionPlaces(
  counts: VoteCounts,
  levelNames: readonly string[],
  words: { readonly unknown: string; readonly notApplicable: string },
): DistributionPlace[] {
  return [
    ...levelNames.map((name, index) => ({ answer: index + 1, name, count: counts.levels[index] ?? 0 })),
    { answer: 'dk', name: words.unknown, count: counts.unknown },
    { answer: 'na', name: words.notApplicable, count: counts.notApplicable },
  ];
}
