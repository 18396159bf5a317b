/** The community on a line in time, with the events and the cases that somebody keeps on it. */
import { useMemo } from 'react';
import { loadFrame } from '../../catalog/builtin';
import { useWords } from '../../i18n/translator';
import type { CommunityDetails } from '../../state/ports';
import { Timeline } from '../../ui/plots/Timeline';
import { useLoaded } from '../../ui/useLoaded';
import { Cases } from './Cases';
import { Milestones } from './Milestones';
import styles from './page.module.css';
import { timelineLanes } from './timelineLanes';

/** More points than these push each other far below a lying line; a narrow place makes the line stand, with room for every text. */
const ROOM = 8;

export function LinePart({ details }: { details: CommunityDetails }) {
  const { t, language } = useWords();
  const { community, snapshots, cases, milestones } = details;
  const labels = useItemLabels(details);
  const lanes = useMemo(
    () => timelineLanes(details, { t, language, labelOf: (id) => labels.get(id) ?? id }),
    [details, t, language, labels],
  );
  const isCrowded = lanes.some(({ points }) => points.length > ROOM);
  const kinds = {
    measurement: t('line:kinds.measurement'),
    milestone: t('line:kinds.milestone'),
    focus: t('line:kinds.focus'),
    action: t('line:kinds.action'),
  };
  return (
    <section className={styles.part} aria-labelledby="line">
      <h2 id="line">{t('line:title')}</h2>
      <p className={styles.soft}>{t('line:lead')}</p>
      <div className={isCrowded ? styles.upright : undefined}>
        <Timeline lanes={lanes} words={{ kinds, empty: t('line:empty') }} />
      </div>
      {community.origin === 'own' && (
        <div>
          <Milestones communityId={community.id} milestones={milestones} />
          <Cases communityId={community.id} cases={cases} snapshots={snapshots} />
        </div>
      )}
    </section>
  );
}

/** What the items are called that something was decided about. */
function useItemLabels({ snapshots, focus }: CommunityDetails): ReadonlyMap<string, string> {
  const { language } = useWords();
  const chosen = new Set(focus.map(({ snapshotId }) => snapshotId));
  const ids = [...new Set(snapshots.filter(({ id }) => chosen.has(id)).map(({ instrument }) => instrument.id))].sort();
  return useLoaded(`item labels ${language} ${ids.join(' ')}`, async () => {
    const frames = await Promise.all(ids.map((id) => loadFrame(id, language).catch(() => null)));
    return new Map(frames.flatMap((frame) => Object.entries(frame?.items ?? {}).map(([id, { label }]) => [id, label])));
  });
}
