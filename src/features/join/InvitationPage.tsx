/** Where an invitation leads: who asks, what for, what happens with the answers, and how to begin. */
import { useMemo } from 'react';
import { itemsInScope } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { storageWords } from '../../i18n/noticeWords';
import type { InvitationProblem } from '../../state/handOverPort';
import { href, links } from '../../state/links';
import { ports } from '../../state/portsHolder';
import type { Invitation } from '../../state/sessionRecords';
import { useWatch } from '../../state/useWatch';
import { ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StorageNotice } from '../../ui/StorageNotice';
import { useAsked, useHandOver } from './asked';
import { BeginForm } from './BeginForm';
import { OtherInstrument } from './OtherInstrument';
import { PrivacyTold } from './PrivacyTold';
import styles from './join.module.css';

export function InvitationPage({ params }: { params: { invitation: string } }) {
  const read = useHandOver().readInvitation(params.invitation);
  return read.ok ? <Invited invitation={read.invitation} /> : <NoInvitation problem={read.problem} />;
}

function NoInvitation({ problem }: { problem: InvitationProblem }) {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t('join:title')} focusOnArrival />
      <Notice
        kind="error"
        title={t('join:trouble.title')}
        actions={<ButtonLink href={href(links.join())}>{t('join:trouble.again')}</ButtonLink>}
      >
        <p>{t(`join:trouble.${problem}`)}</p>
      </Notice>
    </>
  );
}

function Invited({ invitation }: { invitation: Invitation }) {
  const { t } = useWords();
  const asked = useAsked(invitation);
  const { communityName, scope } = invitation;
  return (
    <div className={styles.page}>
      <PageHeader
        back={<p className={styles.soft}>{t('join:invitation.of')}</p>}
        title={communityName}
        lead={<p>{t('join:invitation.lead')}</p>}
        focusOnArrival
      />
      {asked.ok ? (
        <>
          <p>
            <strong>
              {t(`join:invitation.scope.${scope}`, { count: itemsInScope(asked.part.model, scope).length })}
            </strong>
            {'. '}
            {t('join:invitation.offline')}
          </p>
          <PrivacyTold invitation={invitation} />
          <Begin invitation={invitation} model={asked.part.model} />
        </>
      ) : (
        <OtherInstrument invitation={invitation} asked={asked} />
      )}
    </div>
  );
}

/** Who opened this invitation before goes on with the answers of then. */
function Begin({ invitation, model }: { invitation: Invitation; model: Model }) {
  const { t } = useWords();
  const { id } = invitation;
  const { value, problem, retry } = useWatch(useMemo(() => ports().participations.watch(id), [id]));
  if (problem) return <StorageNotice words={storageWords(t, problem)} onRetry={retry} />;
  if (value === undefined) return <Loading label={t('loading')} />;
  if (value === null) return <BeginForm invitation={invitation} model={model} />;
  return (
    <Notice
      kind="info"
      live="off"
      title={t('join:invitation.known')}
      actions={
        <ButtonLink variant="primary" href={href(links.participation(id))}>
          {t('join:invitation.continue')}
        </ButtonLink>
      }
    />
  );
}
