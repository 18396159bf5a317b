/** Who is in: totals for everybody to see, and folded behind them each participant, to send out or to hand over to. */
import { useState } from 'react';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import type { LiveSeat } from '../../state/livePorts';
import { shortName } from '../../state/participation';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import type { HostContext } from './hostContext';
import { peopleByType, takingPart } from './people';
import { readContent } from './readContent';
import { SeatRow } from './SeatRow';
import { whyNotHandOver, type HandOverBar } from './whyNotHandOver';
import styles from './live.module.css';

type Asking = { readonly what: 'remove' | 'handOver'; readonly seat: LiveSeat };

export function People({ context }: { context: HostContext }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const [bar, setBar] = useState<HandOverBar | null>(null);
  const [offeredTo, setOfferedTo] = useState<LiveSeat | null>(null);
  const { host, view, subject, say } = context;
  const { privacy, group, id } = subject.snapshot;
  const { partnerTypes, threshold } = group;
  const { lobby } = view.show;
  const seats = takingPart(view.seats);
  const typeIds = partnerTypes.map((type) => type.id);
  const { types, others } = peopleByType(seats, typeIds, privacy, threshold);
  const nameOf = (seat: LiveSeat) =>
    seat.name === '' ? t('live:people.participant', { code: shortName(seat.respondentId) }) : seat.name;
  const typeOf = ({ partnerType }: LiveSeat) =>
    privacy === 'open' && partnerType ? partnerTypeName(t, partnerType, partnerTypes) : null;
  const close = () => {
    setAsking(null);
  };
  const remove = async (seat: LiveSeat) => {
    close();
    host.remove(seat.key);
    const isGone = seat.answered.length === 0 || (await ports().groups.withdraw(id, seat.respondentId)).ok;
    say(t(isGone ? 'live:people.removed' : 'live:people.removedKept', { name: nameOf(seat) }));
  };
  const offer = async (seat: LiveSeat) => {
    close();
    const read = await readContent(id);
    const why = read.ok ? whyNotHandOver(read.value, host.view().seats) : 'elsewhere';
    setBar(why);
    if (why === null) offerTo(seat);
  };
  const offerTo = (seat: LiveSeat | null) => {
    host.handOver(seat?.key ?? null, group.merged);
    setOfferedTo(seat);
  };
  return (
    <>
      {typeIds.length > 0 && seats.length > 0 && (
        <ul role="list" className={styles.types}>
          {types.map(({ partnerType, count }) => (
            <li key={partnerType}>
              {t('live:people.ofType', { name: partnerTypeName(t, partnerType, partnerTypes), count })}
            </li>
          ))}
          {others > 0 && (
            <li>{t(types.length > 0 ? 'live:people.others' : 'live:people.typesHidden', { count: others })}</li>
          )}
        </ul>
      )}
      {view.unreadable.length > 0 && (
        <Notice kind="warning" title={t('live:people.unreadable', { count: view.unreadable.length })}>
          <p>{t('live:people.unreadableBody')}</p>
        </Notice>
      )}
      {bar && (
        <Notice kind="warning" title={t('live:people.notHandedOver')}>
          <p>{t(`live:people.notHandedOverFor.${bar}`)}</p>
        </Notice>
      )}
      {offeredTo && (
        <Notice
          kind="info"
          title={t('live:people.offered', { name: nameOf(offeredTo) })}
          actions={
            <Button
              onClick={() => {
                offerTo(null);
              }}
            >
              {t('live:people.takeBack')}
            </Button>
          }
        >
          <p>{t('live:people.offeredBody')}</p>
        </Notice>
      )}
      <p className={styles.actions}>
        <span>{t(`live:people.lobby.${lobby}`)}</span>
        <Button
          onClick={() => {
            host.setLobby(lobby === 'open' ? 'closed' : 'open');
          }}
        >
          {t(lobby === 'open' ? 'live:people.closeLobby' : 'live:people.openLobby')}
        </Button>
      </p>
      {seats.length > 0 && (
        <Disclosure
          summary={t('live:people.each')}
          onToggle={(event) => {
            setListOpen(event.currentTarget.open);
          }}
        >
          <p className={styles.soft}>{t('live:people.eachHint')}</p>
          <ul role="list" className={styles.seats}>
            {(isListOpen ? seats : []).map((seat) => (
              <SeatRow
                key={seat.key}
                name={nameOf(seat)}
                type={typeOf(seat)}
                answered={seat.answered.length}
                onRemove={() => {
                  setAsking({ what: 'remove', seat });
                }}
                onHandOver={() => {
                  setAsking({ what: 'handOver', seat });
                }}
              />
            ))}
          </ul>
        </Disclosure>
      )}
      {asking && (
        <Dialog
          open
          onClose={close}
          title={t(`live:people.${asking.what}Title`, { name: nameOf(asking.seat) })}
          closeLabel={t('cancel')}
          actions={
            <Button
              variant={asking.what === 'remove' ? 'danger' : 'primary'}
              onClick={() => {
                if (asking.what === 'remove') void remove(asking.seat);
                else void offer(asking.seat);
              }}
            >
              {t(`live:people.${asking.what}Do`)}
            </Button>
          }
        >
          <p>{t(`live:people.${asking.what}Body`)}</p>
        </Dialog>
      )}
    </>
  );
}
