/** The host asks this participant to go on as host. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { RoomOffer, RoomShow } from '../../state/livePorts';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StorageNotice } from '../../ui/StorageNotice';
import { takeOver } from './takeOver';

export function OfferNotice({ offer, show }: { offer: RoomOffer; show: RoomShow }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const accept = async () => {
    setBusy(true);
    const taken = await takeOver(offer, show);
    setBusy(false);
    if (taken.ok) go(links.groupLive(taken.value));
    else setProblem(taken.problem);
  };
  return (
    <>
      {problem && <StorageNotice words={storageWords(t, problem)} />}
      <Notice
        kind="info"
        title={t('live:offer.title')}
        actions={
          <Button disabled={isBusy} onClick={() => void accept()}>
            {t('live:offer.accept')}
          </Button>
        }
      >
        <p>{t('live:offer.body')}</p>
      </Notice>
    </>
  );
}
