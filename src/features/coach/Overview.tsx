/** The communities as arranged, as a grid of small profiles or as a table; the example apart. */
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityOverview } from '../../state/ports';
import { ButtonLink } from '../../ui/Button';
import { DimensionMark } from '../../ui/DimensionMark';
import { EmptyState } from '../../ui/EmptyState';
import { StatusMessage } from '../../ui/StatusMessage';
import { Arrange, type View } from './Arrange';
import styles from './coach.module.css';
import { CommunityCard } from './CommunityCard';
import { CommunityTable } from './CommunityTable';
import { arrange, standingOf, type Arrangement, type Standing } from './standing';
import { useInstruments, type UsedInstrument } from './useInstruments';

const ALL: Arrangement = { text: '', region: '', instrument: '', sort: 'measured' };

export function Overview({ communities }: { communities: readonly CommunityOverview[] }) {
  const { t, language } = useWords();
  const instruments = useInstruments(communities);
  const [arrangement, setArrangement] = useState(ALL);
  const [view, setView] = useState<View>('grid');
  const standings = useMemo(
    () =>
      communities.map((overview) =>
        standingOf(overview, instruments.get(overview.latest?.snapshot.instrument.hash ?? '')?.model ?? null),
      ),
    [communities, instruments],
  );
  const isExample = ({ overview }: Standing) => overview.community.origin === 'example';
  const all = standings.filter((standing) => !isExample(standing));
  const shown = useMemo(() => arrange(all, arrangement, language), [all, arrangement, language]);
  if (all.length === 0) {
    return (
      <EmptyState
        title={t('coach:none')}
        actions={<ButtonLink href={href(links.home)}>{t('notFound.home')}</ButtonLink>}
      >
        <p>{t('coach:noneHint')}</p>
      </EmptyState>
    );
  }
  const show = (list: readonly Standing[], caption: string) =>
    view === 'grid' ? (
      <ul role="list" className={styles.grid} aria-label={caption}>
        {list.map((standing) => (
          <CommunityCard
            key={standing.overview.community.id}
            standing={standing}
            instrument={instruments.get(standing.overview.latest?.snapshot.instrument.hash ?? '')}
          />
        ))}
      </ul>
    ) : (
      <CommunityTable caption={caption} standings={list} instruments={instruments} />
    );
  const examples = standings.filter(isExample);
  return (
    <>
      <Arrange
        standings={all}
        instruments={instruments}
        arrangement={arrangement}
        view={view}
        onArrange={setArrangement}
        onView={setView}
      />
      <StatusMessage>{t('coach:shown', { shown: shown.length, total: all.length })}</StatusMessage>
      <h2 className="visually-hidden">{t('coach:list')}</h2>
      {shown.length > 0 && show(shown, t('coach:list'))}
      {view === 'grid' && <Legend instruments={instruments} />}
      {examples.length > 0 && (
        <section aria-labelledby="coach-example">
          <h2 id="coach-example">{t('coach:example')}</h2>
          {show(examples, t('coach:example'))}
        </section>
      )}
    </>
  );
}

/** Which mark stands for which dimension. */
function Legend({ instruments }: { instruments: ReadonlyMap<string, UsedInstrument> }) {
  const { t } = useWords();
  const [first] = [...instruments.values()].filter(({ dimensions }) => dimensions.size > 0);
  const profile = first?.model?.dimensions.filter(({ kind }) => kind === 'profile') ?? [];
  if (profile.length === 0) return null;
  return (
    <div className={styles.legend}>
      <ul role="list" aria-label={t('coach:legend')}>
        {profile.map(({ id }, mark) => (
          <li key={id}>
            <DimensionMark mark={mark} size={12} />
            {first?.dimensions.get(id) ?? id}
          </li>
        ))}
      </ul>
      <p>{t('coach:legendHint')}</p>
    </div>
  );
}
