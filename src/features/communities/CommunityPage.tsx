/** One community: what it is, its measurements and its line in time, its issues, and what can be done with it as a whole. */
import { Suspense, useMemo } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { BackLink } from '../../ui/BackLink';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { AboutCommunity } from './AboutCommunity';
import { KeepCommunity } from './KeepCommunity';
import { LinePart } from './LinePart';
import { MeasurementList } from './MeasurementList';
import { NewMeasurement } from './NewMeasurement';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';

export function CommunityPage({ params }: { params: { community: string } }) {
  const { t } = useWords();
  const { value, problem, retry } = useWatch(
    useMemo(() => ports().communities.watchOne(params.community), [params.community]),
  );
  if (problem) return <StorageNotice problem={problem} onRetry={retry} />;
  if (value === undefined) return <Loading label={t('loading')} lines={3} />;
  if (value === null) return <NoCommunity />;
  return value.community.trashedAt === null ? (
    <Community key={params.community} details={value} />
  ) : (
    <InTrash {...value} />
  );
}

function Community({ details }: { details: CommunityDetails }) {
  const { t } = useWords();
  const { community, snapshots, issues, cases } = details;
  const isExample = community.origin === 'example';
  return (
    <>
      <PageHeader
        back={<BackLink href={href(links.home)}>{t('communities:title')}</BackLink>}
        title={community.name}
        focusOnArrival
      />
      {isExample && (
        <Notice kind="info" live="off">
          <p>{t('communities:example.notice')}</p>
        </Notice>
      )}
      <AboutCommunity community={community} />
      <section className={styles.part} aria-labelledby="measurements">
        <h2 id="measurements">{t('communities:page.measurements')}</h2>
        <MeasurementList snapshots={snapshots} cases={cases} isExample={isExample} />
        {snapshots.length > 1 && (
          <p>
            <ButtonLink href={href(links.compare(community.id))}>{t('communities:page.compare')}</ButtonLink>
          </p>
        )}
        {!isExample && <NewMeasurement {...details} />}
        {!isExample && (
          <p>
            <ButtonLink href={href(links.newGroup(community.id))}>{t('communities:page.together')}</ButtonLink>
          </p>
        )}
      </section>
      <Suspense fallback={<Loading label={t('loading')} lines={3} />}>
        <LinePart details={details} />
      </Suspense>
      <section className={styles.part} aria-labelledby="issues">
        <h2 id="issues">{t('communities:page.issuesTitle')}</h2>
        <p>
          {issues.length === 0
            ? t('communities:page.issuesNone')
            : t('communities:page.issues', { count: issues.length })}
        </p>
        <p className={styles.soft}>{t('communities:page.issuesHint')}</p>
        <p>
          <ButtonLink href={href(links.issues(community.id))}>{t('communities:page.issuesOpen')}</ButtonLink>
        </p>
      </section>
      {!isExample && <KeepCommunity community={community} />}
    </>
  );
}

function InTrash({ community }: CommunityDetails) {
  const { t } = useWords();
  return (
    <EmptyState
      headingLevel={1}
      title={t('communities:trash.moved', { name: community.name })}
      actions={
        <>
          <Button onClick={() => void ports().communities.restore(community.id)}>
            {t('communities:trash.restore')}
          </Button>
          <ButtonLink variant="quiet" href={href(links.home)}>
            {t('notFound.home')}
          </ButtonLink>
        </>
      }
    />
  );
}

function NoCommunity() {
  const { t } = useWords();
  return (
    <EmptyState
      headingLevel={1}
      title={t('notFound.title')}
      actions={<ButtonLink href={href(links.home)}>{t('notFound.home')}</ButtonLink>}
    >
      <p>{t('notFound.body')}</p>
    </EmptyState>
  );
}
