/** An open room, from the lobby to its end. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { LiveHost } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import { Loading } from '../../ui/Loading';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { ConnectionLine } from './ConnectionLine';
import { endRoom, type OpenSession } from './hosting';
import type { HostContext } from './hostContext';
import { HostProblemNotice } from './HostProblemNotice';
import { Lobby } from './Lobby';
import { RevealQuestion } from './RevealQuestion';
import { Running } from './Running';
import type { Subject } from './subject';
import { useCatchUp } from './useCatchUp';
import { useHost } from './useHost';
import { useLivePort } from './useLivePort';
import { useRevealing } from './useRevealing';
import { useTrying } from './useTrying';
import { useView } from './useView';

interface HostRoomScreenProps {
  readonly subject: Subject;
  readonly session: OpenSession;
  /** This device is not the host of a room any more. */
  readonly onLeft: () => void;
}

export function HostRoomScreen(props: HostRoomScreenProps) {
  const { t } = useWords();
  const port = useLivePort();
  const { host, problem } = useHost(port, props.session, props.subject.items);
  return (
    <>
      {problem && <StorageNotice words={storageWords(t, problem)} />}
      {host ? <OpenedRoom {...props} host={host} /> : <Loading label={t('live:connection.connecting')} />}
    </>
  );
}

function OpenedRoom({ subject, session, onLeft, host }: HostRoomScreenProps & { readonly host: LiveHost }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const view = useView(host);
  const trying = useTrying();
  const [message, setMessage] = useState('');
  const revealing = useRevealing(host, subject, trying.tell);
  useCatchUp(view, subject);
  const { snapshot } = subject;
  const { question } = revealing;
  const context: HostContext = {
    subject,
    host,
    view,
    session,
    say: setMessage,
    reveal: revealing.show,
    saveConsensus: (itemId, agreed) => trying.run(ports().groups.saveConsensus(snapshot.id, itemId, agreed)),
    end: async (showAll) => {
      if (showAll && !(await revealing.show('all'))) return;
      await trying.run(endRoom(host, session));
      go(showAll ? links.results(snapshot.id) : links.group(snapshot.id));
    },
  };
  if (view.problem) return <HostProblemNotice context={context} onLeft={onLeft} />;
  return (
    <>
      <ConnectionLine connection={view.connection} offline={t('live:connection.hostOffline')} />
      {!view.hasEverybody && view.connection === 'online' && <p role="status">{t('live:host.gathering')}</p>}
      {trying.problem && <StorageNotice words={storageWords(t, trying.problem)} />}
      {view.show.phase === 'lobby' ? <Lobby context={context} /> : <Running context={context} />}
      {question && (
        <RevealQuestion
          doubt={question.doubt}
          all={question.all}
          privacy={snapshot.privacy}
          threshold={snapshot.group.threshold}
          connection={view.connection}
          onAnswer={question.answer}
        />
      )}
      <StatusMessage hidden>{message}</StatusMessage>
    </>
  );
}
