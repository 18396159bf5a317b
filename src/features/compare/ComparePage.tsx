/** Measurements of one community beside each other: which, and what they say together. */
import { useMemo } from 'react';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { resultsShown } from '../../state/groupShown';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { ChooseMeasurements } from './ChooseMeasurements';
import { LoadedSeries } from './LoadedSeries';
import { OutcomeNotice } from './OutcomeNotice';
import { idsOf, selectionOf } from './selection';
import styles from './compare.module.css';

/** `ids` of the measurements, joined with a plus. */
export function ComparePage({ params }: { params: { community: string; ids?: string | undefined } }) {
  const { t } = useWords();
  const { value, problem } = useWatch(
    useMemo(() => ports().communities.watchOne(params.community), [params.community]),
  );
  return (
    <Arrival
      value={value?.community.trashedAt ? null : value}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(details) => <Compare key={params.community} details={shownOf(details)} ids={params.ids} />}
    </Arrival>
  );
}

/** What a group has not seen yet is not compared either. */
function shownOf(details: CommunityDetails): CommunityDetails {
  return { ...details, snapshots: details.snapshots.filter(resultsShown) };
}

function Compare({ details, ids }: { details: CommunityDetails; ids: string | undefined }) {
  const { t } = useWords();
  const { community, snapshots } = details;
  const selection = selectionOf(snapshots, idsOf(ids));
  const { chosen, missing, outcome } = selection;
  return (
    <div className={styles.compare}>
      <PageHeader
        title={t('compare:title')}
        focusOnArrival
        back={<BackLink href={href(links.community(community.id))}>{community.name}</BackLink>}
        lead={
          <>
            <p>{t('compare:lead')}</p>
            {chosen.some(isImagined) && <p>{t('imagined')}</p>}
          </>
        }
      />
      {snapshots.length > 1 && <ChooseMeasurements details={details} selection={selection} />}
      {missing > 0 && (
        <Notice kind="warning">
          <p>{t('compare:outcome.missing', { count: missing })}</p>
        </Notice>
      )}
      <OutcomeNotice details={details} selection={selection} />
      {(outcome === 'ready' || outcome === 'beside') && <LoadedSeries details={details} selection={selection} />}
    </div>
  );
}
