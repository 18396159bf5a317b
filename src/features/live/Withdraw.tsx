/** Taking all answers back, until the first of them are shown; and whether the host heard it. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { RoomShow } from '../../state/livePorts';
import { shortName } from '../../state/participation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import type { PartContext } from './partContext';
import { isWithdrawn, withdrawn } from './response';

export function Withdraw({ context, show }: { context: PartContext; show: RoomShow }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { own, answering, view, invitation, asked } = context;
  const shown = Object.keys(show.revealed).length;
  const isTooLate = invitation.privacy === 'anonymous' ? shown > 0 : shown >= asked.items.length;
  const close = () => {
    setOpen(false);
  };
  if (isWithdrawn(own)) {
    const isHeard = view.received !== null && view.received >= own.revision;
    const isLate = view.late !== null && view.late >= own.revision;
    const isByCode = view.refusal !== null && view.refusal.revision >= own.revision;
    const what = isHeard ? 'heard' : isByCode ? 'byCode' : isTooLate || isLate ? 'tooLate' : 'onItsWay';
    const isUndone = what === 'tooLate' || what === 'byCode';
    return (
      <Notice kind={isUndone ? 'warning' : 'info'} title={t(`live:withdraw.${what}`)}>
        <p>
          {t(isUndone ? `live:withdraw.${what}Body` : 'live:withdraw.again', { code: shortName(own.respondentId) })}
        </p>
      </Notice>
    );
  }
  if (isTooLate || Object.keys(own.answers).length === 0) return null;
  return (
    <div>
      <Button
        variant="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('live:withdraw.ask')}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={t('live:withdraw.title')}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              close();
              answering.store.change(withdrawn);
            }}
          >
            {t('live:withdraw.do')}
          </Button>
        }
      >
        <p>{t('live:withdraw.body')}</p>
      </Dialog>
    </div>
  );
}
