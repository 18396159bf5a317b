/** Everyone who handed in, without their answers. Somebody can be left out with a reason, or withdraw, until something was shown. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { canStillLeave } from '../../state/groupShown';
import type { ResponseRecord } from '../../state/groupRecords';
import { shortName } from '../../state/participation';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { StatusMessage } from '../../ui/StatusMessage';
import type { GroupContext } from './context';
import { formNumberOf } from './formNumber';
import { LeaveOutDialog } from './LeaveOutDialog';
import { SavingNotice } from './SavingNotice';
import { useSaving } from './useSaving';
import styles from './group.module.css';

type Asked = { readonly what: 'leave' | 'withdraw'; readonly response: ResponseRecord; readonly name: string };

export function ResponseList({ context }: { context: GroupContext }) {
  const { t } = useWords();
  const { content, snapshot } = context;
  const saving = useSaving();
  const [asked, setAsked] = useState<Asked | null>(null);
  const canLeave = canStillLeave(snapshot);
  const rows = [...content.responses]
    .sort((a, b) => (a.givenAt < b.givenAt ? -1 : 1))
    .map((response, index) => ({ response, name: nameOf(response, index) }));
  const { groups } = ports();
  const close = () => {
    setAsked(null);
  };
  return (
    <>
      <p>
        {canLeave ? t('group:hub.listHint', { until: t(`group:until.${snapshot.privacy}`) }) : t('group:hub.listShown')}
      </p>
      <ul role="list" className={styles.responses}>
        {rows.map(({ response, name }) => (
          <li key={response.respondentId} className={styles.response}>
            <p>
              <strong>{name}</strong> {t(`group:hub.channel.${response.channel}`)}
              {response.leftOut && (
                <span className={styles.out}> ({t('group:hub.leftOut', { reason: response.leftOut.reason })})</span>
              )}
            </p>
            {canLeave && actionsOf(response, name)}
          </li>
        ))}
      </ul>
      <StatusMessage>{saving.message}</StatusMessage>
      <SavingNotice saving={saving} />
      {asked?.what === 'leave' && (
        <LeaveOutDialog
          name={asked.name}
          privacy={snapshot.privacy}
          onClose={close}
          onLeaveOut={(reason) => {
            const { response, name } = asked;
            close();
            const leaving = groups.leaveOut(snapshot.id, response.respondentId, reason);
            void saving.run(leaving, t('group:hub.leftOutDone', { name }));
          }}
        />
      )}
      <Dialog
        open={asked?.what === 'withdraw'}
        onClose={close}
        title={t('group:hub.withdrawTitle', { name: asked?.name ?? '' })}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              if (!asked) return;
              const { response, name } = asked;
              close();
              const leaving = groups.withdraw(snapshot.id, response.respondentId);
              void saving.run(leaving, t('group:hub.withdrawn', { name }));
            }}
          >
            {t('group:hub.withdraw')}
          </Button>
        }
      >
        <p>{t('group:hub.withdrawWhy')}</p>
      </Dialog>
    </>
  );

  function actionsOf(response: ResponseRecord, name: string) {
    const back = () => {
      const coming = groups.leaveOut(snapshot.id, response.respondentId, null);
      void saving.run(coming, t('group:hub.broughtBack', { name }));
    };
    return (
      <p className={styles.actions}>
        {response.leftOut ? (
          <Button variant="quiet" onClick={back} aria-label={t('group:hub.bringBackOf', { name })}>
            {t('group:hub.bringBack')}
          </Button>
        ) : (
          <Button
            variant="quiet"
            aria-label={t('group:hub.leaveOutOf', { name })}
            onClick={() => {
              setAsked({ what: 'leave', response, name });
            }}
          >
            {t('group:hub.leaveOut')}
          </Button>
        )}
        <Button
          variant="quiet"
          aria-label={t('group:hub.withdrawOf', { name })}
          onClick={() => {
            setAsked({ what: 'withdraw', response, name });
          }}
        >
          {t('group:hub.withdraw')}
        </Button>
      </p>
    );
  }

  /** Names are there in open mode only: in anonymous mode none is ever stored. */
  function nameOf(response: ResponseRecord, index: number): string {
    const named = snapshot.privacy === 'open' ? response.name : '';
    const number = seenByParticipant(response);
    if (named !== '') return number === null ? named : t('group:hub.named', { name: named, number });
    if (number !== null) return t('group:hub.number', { number });
    const form = formNumberOf(response);
    return form === null ? t('group:hub.response', { number: index + 1 }) : t('group:hub.form', { number: form });
  }
}

/** The number that stands on the participant's own device, by which they can be found; null when there is no such device. */
function seenByParticipant({ channel, respondentId }: ResponseRecord): string | null {
  const hasOwnDevice = channel === 'qr' || channel === 'code' || channel === 'file' || channel === 'live';
  return hasOwnDevice ? shortName(respondentId) : null;
}
