/** The instruments that the newest measurements were made with, and what their parts are called. */
import { loadFrame, loadModel } from '../../catalog/builtin';
import type { Model } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { measuredWith } from '../../state/measuredWith';
import type { CommunityOverview } from '../../state/ports';
import { useLoaded } from '../../ui/useLoaded';

export interface UsedInstrument {
  /** Null when it is not known here. */
  readonly model: Model | null;
  readonly name: string;
  readonly version: string;
  /** Of the dimensions, by id; an instrument without words here gives none. */
  readonly dimensions: ReadonlyMap<string, string>;
}

/** @returns by hash. */
export function useInstruments(communities: readonly CommunityOverview[]): ReadonlyMap<string, UsedInstrument> {
  const { language } = useWords();
  const used = new Map(
    communities.flatMap(({ latest }) =>
      latest ? [[latest.snapshot.instrument.hash, latest.snapshot.instrument]] : [],
    ),
  );
  return useLoaded(`instruments in ${language} ${[...used.keys()].sort().join(' ')}`, async () => {
    const all = [...used].map(async ([hash, instrument]) => {
      const [model, frame] = await Promise.all([
        measuredWith(instrument, loadModel),
        loadFrame(instrument.id, language).catch(() => null),
      ]);
      const dimensions = new Map(Object.entries(frame?.dimensions ?? {}).map(([id, { short }]) => [id, short]));
      return [
        hash,
        { model, name: frame?.name ?? instrument.id, version: instrument.version, dimensions } satisfies UsedInstrument,
      ] as const;
    });
    return new Map(await Promise.all(all));
  });
}
