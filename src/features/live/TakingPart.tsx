/** Taking part: what is asked now, or what there is to see, with what concerns the room around it. */
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { AtHand } from './AtHand';
import { ConnectionLine } from './ConnectionLine';
import { Ended } from './Ended';
import { JoinProblemNotice } from './JoinProblemNotice';
import { OfferNotice } from './OfferNotice';
import { OwnPace } from './OwnPace';
import type { PartContext } from './partContext';
import { RefusalNotice } from './RefusalNotice';
import { Waiting } from './Waiting';
import { Withdraw } from './Withdraw';
import styles from './live.module.css';

export function TakingPart(context: PartContext) {
  const { t } = useWords();
  const { view, answering, invitation, asked } = context;
  const { show, problem, connection, offer } = view;
  const { state, store } = answering;
  const refusal = state.problem ?? state.readProblem;
  if (show?.phase === 'ended') return <Ended context={context} />;
  const place = asked.items.findIndex(({ id }) => id === show?.itemId);
  const isTogether = show?.phase === 'answering' && show.pace === 'together' && place >= 0;
  return (
    <div className={styles.page}>
      {refusal && (
        <StorageNotice
          words={storageWords(t, refusal)}
          onRetry={store.retry}
          actions={<ButtonLink href={href(links.handOver(invitation.id))}>{t('live:join.otherWay')}</ButtonLink>}
        />
      )}
      {problem && <JoinProblemNotice problem={problem} participationId={invitation.id} />}
      {connection === 'offline' && <ConnectionLine connection="offline" offline={t('live:join.offline')} />}
      {offer && show && <OfferNotice offer={offer} show={show} />}
      <RefusalNotice context={context} />
      {show?.phase !== 'answering' && <Waiting context={context} />}
      {isTogether && <AtHand key={show.itemId} context={context} show={show} itemId={asked.items[place]?.id ?? ''} />}
      {show?.phase === 'answering' && show.pace === 'own' && <OwnPace context={context} show={show} />}
      {show && <Withdraw context={context} show={show} />}
      <StatusMessage hidden>
        {isTogether &&
          t('live:atHand.now', { index: place + 1, total: asked.items.length, step: t(`live:step.${show.step}`) })}
      </StatusMessage>
    </div>
  );
}
