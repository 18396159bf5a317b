/** Somebody's own communities, the one worked on last in front. */
import { useEffect, useMemo } from 'react';
import { loadFrame, loadInstrument, loadModel } from '../../catalog/builtin';
import type { Model } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { measuredWith } from '../../state/measuredWith';
import type { CommunityOverview } from '../../state/ports';
import { useLoaded } from '../../ui/useLoaded';
import { CommunityRow } from './CommunityRow';
import { ProfileLegend } from './ProfileLegend';
import styles from './home.module.css';

export function CommunityList({ communities }: { communities: readonly CommunityOverview[] }) {
  const models = useModels(communities);
  const names = useDimensionNames(models);
  const sorted = useMemo(() => [...communities].sort((a, b) => (workedOn(a) < workedOn(b) ? 1 : -1)), [communities]);
  useEffect(() => {
    keepDefinitionsSoon(loadInstrument);
  }, []);
  const [firstModel] = [...models.values()].filter((model) => model !== null);
  return (
    <>
      <ul role="list" className={styles.list}>
        {sorted.map((overview, index) => (
          <CommunityRow
            key={overview.community.id}
            overview={overview}
            model={models.get(overview.latest?.snapshot.instrument.hash ?? '') ?? null}
            names={names}
            isFirst={index === 0}
          />
        ))}
      </ul>
      {firstModel && <ProfileLegend model={firstModel} names={names} />}
    </>
  );
}

/** When something was last done with it. */
function workedOn({ community, latest }: CommunityOverview): string {
  const moments = [community.changedAt, latest?.snapshot.changedAt ?? '', ...(latest?.answers ?? []).map(changed)];
  return moments.reduce((last, at) => (at > last ? at : last), '');
}

const changed = (row: { readonly changedAt: string }) => row.changedAt;

/** The instruments of the newest measurements, by hash. */
function useModels(communities: readonly CommunityOverview[]): ReadonlyMap<string, Model | null> {
  const instruments = new Map(
    communities.flatMap(({ latest }) =>
      latest ? [[latest.snapshot.instrument.hash, latest.snapshot.instrument]] : [],
    ),
  );
  return useLoaded(
    `measured with ${[...instruments.keys()].sort().join(' ')}`,
    async () =>
      new Map(
        await Promise.all(
          [...instruments].map(
            async ([hash, instrument]) => [hash, await measuredWith(instrument, loadModel)] as const,
          ),
        ),
      ),
  );
}

/** What the dimensions are called; an instrument that is not known here gives its ids. */
function useDimensionNames(models: ReadonlyMap<string, Model | null>): ReadonlyMap<string, string> {
  const { language } = useWords();
  const ids = [...new Set([...models.values()].flatMap((model) => model?.id ?? []))].sort();
  return useLoaded(`dimension names ${language} ${ids.join(' ')}`, async () => {
    const all = await Promise.all(ids.map((id) => loadFrame(id, language).catch(() => null)));
    return new Map(
      all.flatMap((frame) => Object.entries(frame?.dimensions ?? {}).map(([id, { short }]) => [id, short])),
    );
  });
}
