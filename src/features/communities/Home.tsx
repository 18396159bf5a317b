/** Home: somebody's own communities and what to do next with each; a welcome when there are none; the example apart. */
import { Suspense } from 'react';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityOverview } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { ButtonLink } from '../../ui/Button';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { ExampleCall } from './ExampleCall';
import { FirstVisit } from './FirstVisit';
import { ImportCall } from './ImportCall';
import { StorageNotice } from './StorageNotice';
import styles from './home.module.css';

const CommunityList = lazyPart(async () => (await import('./CommunityList')).CommunityList);
const Trash = lazyPart(async () => (await import('./Trash')).Trash);

export function Home() {
  const { t } = useWords();
  const { value, problem, retry } = useWatch(ports().communities.watchAll);
  const own = value?.filter(({ community }) => community.origin === 'own');
  if (!own) {
    return problem ? <StorageNotice problem={problem} onRetry={retry} /> : <Loading label={t('loading')} lines={3} />;
  }
  const isFirst = own.length === 0;
  // Every part keeps its place when the first community comes or the last one goes, and with it what it has to say.
  return (
    <>
      {isFirst ? <FirstVisit /> : <OwnCommunities communities={own} />}
      {problem && <StorageNotice problem={problem} onRetry={retry} />}
      {isFirst && <ExampleCall />}
      <p className={styles.import}>
        <ButtonLink variant="quiet" href={href(links.join())}>
          {t('communities:action.join')}
        </ButtonLink>
      </p>
      <ImportCall />
      <Suspense fallback={null}>
        <Trash />
      </Suspense>
      {!isFirst && <ExampleCall />}
    </>
  );
}

function OwnCommunities({ communities }: { communities: readonly CommunityOverview[] }) {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t('communities:title')}
        actions={
          <>
            <ButtonLink href={href(links.newCommunity)}>{t('communities:action.new')}</ButtonLink>
            <ButtonLink href={href(links.start('quick'))}>{t('communities:action.startNow')}</ButtonLink>
            {communities.length > 1 && (
              <ButtonLink variant="quiet" href={href(links.coach)}>
                {t('communities:action.coach')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Suspense fallback={<Loading label={t('loading')} lines={3} />}>
        <CommunityList communities={communities} />
      </Suspense>
    </>
  );
}
