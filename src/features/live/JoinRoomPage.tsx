/** Where a link to a room, or a typed code, leads: the participant's screen. */
import { useMemo, useState } from 'react';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { LivePort, RoomTicket } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import type { ParticipationRecord } from '../../state/sessionRecords';
import { unsavedAnswers } from '../../state/useOwnAnswers';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Met } from './Met';
import { useLivePort } from './useLivePort';
import { useMeeting } from './useMeeting';

export function JoinRoomPage({ params }: { params: { ticket: string } }) {
  const { t } = useWords();
  const port = useLivePort();
  const ticket = useMemo(() => port.readTicket(params.ticket), [port, params.ticket]);
  const { value, problem } = useWatch(ports().participations.watchAll);
  const unsaved = unsavedAnswers();
  // Who answered goes on in the room with what is on the screen, also when the database can not be read any more.
  const all = value ?? (problem && unsaved.length > 0 ? unsaved : undefined);
  if (!ticket) {
    return (
      <>
        <PageHeader title={t('live:join.title')} focusOnArrival />
        <Notice
          kind="error"
          title={t('live:join.noCode')}
          actions={<ButtonLink href={href(links.join())}>{t('live:join.again')}</ButtonLink>}
        >
          <p>{t('live:join.noCodeBody')}</p>
        </Notice>
      </>
    );
  }
  return (
    <Arrival
      value={all}
      problem={!all && problem ? storageWords(t, problem) : null}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(found) => <Room key={ticket.code} port={port} ticket={ticket} all={[...unsaved, ...found]} />}
    </Arrival>
  );
}

interface RoomProps {
  readonly port: LivePort;
  readonly ticket: RoomTicket;
  readonly all: readonly ParticipationRecord[];
}

function Room({ port, ticket, all }: RoomProps) {
  const { t } = useWords();
  // As it was when the screen appeared: what changes from then on comes from here.
  const [known] = useState(() => all.find(({ live }) => live?.code === ticket.code) ?? null);
  const meeting = useMeeting(port, ticket, known);
  return meeting ? <Met meeting={meeting} known={known} /> : <Loading label={t('live:connection.connecting')} />;
}
