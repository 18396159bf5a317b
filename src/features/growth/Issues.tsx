/** The screen with a community's issues: head, growth plane, list; or what an issue is when there is none yet. */
import { useMemo } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails, StorageProblem } from '../../state/ports';
import { BackLink } from '../../ui/BackLink';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { AddButton } from './AddButton';
import { IssueList } from './IssueList';
import { overviewOf } from './overview';
import { PortfolioPart } from './PortfolioPart';
import { useOpenForms } from './useOpenForms';
import { WhatIsAnIssue } from './WhatIsAnIssue';
import styles from './growth.module.css';

interface IssuesProps {
  readonly details: CommunityDetails;
  /** Why the list is not kept up to date any more; null when it is. */
  readonly problem: StorageProblem | null;
  readonly onRetry: () => void;
}

export function Issues({ details, problem, onRetry }: IssuesProps) {
  const { t, language } = useWords();
  const { community, issues, snapshots } = details;
  const forms = useOpenForms(community.id);
  const overview = useMemo(() => overviewOf(issues, language), [issues, language]);
  // What was just saved is on its way back from the database.
  const isEmpty = issues.length === 0 && forms.ids.length === 0 && forms.done?.what !== 'saved';
  const isAdding = forms.ids.some((id) => !issues.some((issue) => issue.id === id));
  const addButton = (
    <AddButton
      onPress={forms.add}
      takesFocus={forms.focus?.on === 'add' || (isEmpty && forms.focus?.on === 'list') ? forms.focus : null}
    />
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('growth:title')}
        focusOnArrival
        back={<BackLink href={href(links.community(community.id))}>{community.name}</BackLink>}
        lead={
          <>
            <p>{t('growth:lead')}</p>
            {snapshots.some(({ state }) => state === 'closed') && <p className={styles.soft}>{t('growth:frozen')}</p>}
          </>
        }
        actions={isEmpty || isAdding ? null : addButton}
      />
      {community.origin === 'example' && (
        <Notice kind="info" live="off">
          <p>{t('growth:example')}</p>
        </Notice>
      )}
      {problem && (
        <StorageNotice words={storageWords(t, problem)} onRetry={onRetry}>
          <p>{t('growth:problem.list')}</p>
        </StorageNotice>
      )}
      <StatusMessage hidden={forms.done?.what !== 'removed'}>
        {forms.done && t(`growth:${forms.done.what}`, { name: forms.done.name })}
      </StatusMessage>
      {overview.entries.length > 0 && <PortfolioPart overview={overview} />}
      {isEmpty ? (
        <EmptyState title={t('growth:what.title')} actions={addButton}>
          <WhatIsAnIssue />
        </EmptyState>
      ) : (
        <IssueList details={details} overview={overview} forms={forms} />
      )}
    </div>
  );
}
