/** The invitation: made once, then shown as code, link and file. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SessionRecord } from '../../state/sessionRecords';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { QrCode } from '../../ui/QrCode';
import { StorageNotice } from '../../ui/StorageNotice';
import type { CollectContext } from './context';
import { isAgreed, termsOf } from './invitationTerms';
import { invitationLink, LinkNotice } from './link';
import { LinkField } from './LinkField';
import styles from './collect.module.css';

interface InvitePartProps {
  readonly context: CollectContext;
  readonly session: SessionRecord | null;
  /** Shows it for the projector. */
  readonly onLarge: () => void;
}

export function InvitePart({ context, session, onLarge }: InvitePartProps) {
  const { t } = useWords();
  return (
    <section className={styles.part} aria-labelledby="collect-invite">
      <h2 id="collect-invite">{t('collect:invite.title')}</h2>
      {session ? (
        <Invitation context={context} session={session} onLarge={onLarge} />
      ) : (
        <>
          <p>{t('collect:invite.why')}</p>
          <Make context={context} session={session} />
        </>
      )}
    </section>
  );
}

function Make({ context, session }: { context: CollectContext; session: SessionRecord | null }) {
  const { t } = useWords();
  const { handOver, snapshot } = context;
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const terms = termsOf(context);
  const count = terms.partnerTypes.length;
  if (count > handOver.maxPartnerTypes) {
    return (
      <Notice kind="warning" live="off">
        <p>{t('collect:invite.tooMany', { max: handOver.maxPartnerTypes, count })}</p>
      </Notice>
    );
  }
  const make = async () => {
    const keys = handOver.makeInvitation(terms);
    const kept = await ports().sessions.keep({ snapshotId: snapshot.id, ...keys, room: null });
    setProblem(kept.ok ? null : kept.problem);
  };
  return (
    <>
      <p>
        <Button variant="primary" onClick={() => void make()}>
          {t(session ? 'collect:invite.again' : 'collect:invite.make')}
        </Button>
      </p>
      {problem && <StorageNotice words={storageWords(t, problem)} />}
    </>
  );
}

function Invitation({ context, session, onLarge }: InvitePartProps & { readonly session: SessionRecord }) {
  const { t } = useWords();
  const { handOver, content } = context;
  const { invitation, room } = session;
  const { communityName, scope, privacy } = invitation;
  const link = invitationLink(handOver, invitation);
  // A live room, or what came in already, stands on this invitation.
  const canRenew = room === null && content.responses.length === 0;
  return (
    <>
      {canRenew && !isAgreed(invitation, termsOf(context)) && (
        <Notice kind="warning" title={t('collect:invite.stale')} actions={<Make context={context} session={session} />}>
          <p>{t('collect:invite.staleBody')}</p>
        </Notice>
      )}
      <p className={styles.soft}>
        {t('collect:invite.facts', {
          community: communityName,
          scope: t(`engine:scope.${scope}`),
          privacy: t(`engine:privacy.${privacy}`),
        })}
      </p>
      <div className={styles.invitation}>
        <QrCode
          modules={handOver.qrModules(link)}
          label={t('collect:invite.label', { community: communityName })}
          className={styles.qr}
        />
        <div className={styles.share}>
          <p>{t('collect:invite.how')}</p>
          <LinkNotice />
          <LinkField link={link} />
          <p className={styles.actions}>
            <Button onClick={onLarge}>{t('collect:invite.large')}</Button>
            <Button
              variant="quiet"
              onClick={() => {
                download(handOver.invitationFile(invitation, new Date().toISOString()));
              }}
            >
              {t('collect:invite.file')}
            </Button>
          </p>
        </div>
      </div>
    </>
  );
}
