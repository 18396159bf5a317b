/** The issues (vraagstukken) of a community: what kind each is, how they grow, and the place to add and change them. */
import { useMemo } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import { useWatch } from '../../state/useWatch';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { StorageNotice } from '../../ui/StorageNotice';
import { Issues } from './Issues';

export function IssuesPage({ params }: { params: { community: string } }) {
  return <CommunityIssues key={params.community} communityId={params.community} />;
}

function CommunityIssues({ communityId }: { communityId: string }) {
  const { t } = useWords();
  const watch = useMemo(() => ports().communities.watchOne(communityId), [communityId]);
  const { value: details, problem, retry } = useWatch(watch);
  if (details) return <Issues details={details} problem={problem} onRetry={retry} />;
  if (problem) return <StorageNotice words={storageWords(t, problem)} onRetry={retry} />;
  if (details === undefined) return <Loading label={t('loading')} lines={4} />;
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
