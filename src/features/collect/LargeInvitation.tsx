/** The invitation for the back of the room. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/translator';
import type { SessionRecord } from '../../state/sessionRecords';
import { Button } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';
import type { CollectContext } from './context';
import { Counter } from './Counter';
import { invitationLink } from './link';
import { useProjectorSize } from '../../ui/useProjectorSize';
import styles from './collect.module.css';

interface LargeInvitationProps {
  readonly context: CollectContext;
  readonly session: SessionRecord;
  readonly onClose: () => void;
}

export function LargeInvitation({ context, session, onClose }: LargeInvitationProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { invitation } = session;
  const { communityName, scope, privacy } = invitation;
  useProjectorSize();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.large}>
      <div className={styles.largeWords}>
        <h1 ref={heading} tabIndex={-1}>
          {communityName}
        </h1>
        <p>{t('collect:invite.scan')}</p>
        <p className={styles.soft}>
          {t(`engine:scope.${scope}`)}, {t(`engine:privacy.${privacy}`)}
        </p>
        <Counter context={context} />
        <Button onClick={onClose}>{t('collect:invite.small')}</Button>
      </div>
      <QrCode
        modules={context.handOver.qrModules(invitationLink(context.handOver, invitation))}
        label={t('collect:invite.label', { community: communityName })}
      />
    </div>
  );
}
