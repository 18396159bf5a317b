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
import { endRoom, reveal, type OpenSession } from './hosting';
import type { HostContext } from './hostContext';
import { HostProblemNotice } from './HostProblemNotice';
import { Lobby } from './Lobby';
import { Running } from './Running';
import type { Subject } from './subject';
import { useCatchUp } from './useCatchUp';
import { useHost } from './useHost';
import { useLivePort } from './useLivePort';
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
  useCatchUp(view, subject);
  const { snapshot, items } = subject;
  const isWhole = () => {
    const { hasEverybody } = host.view();
    if (!hasEverybody) setMessage(t('live:host.gathering'));
    return hasEverybody;
  };
  const context: HostContext = {
    subject,
    host,
    view,
    session,
    say: setMessage,
    reveal: async (itemIds) => {
      const chosen = itemIds === 'all' ? items : items.filter(({ id }) => itemIds.includes(id));
      return isWhole() && trying.run(reveal(host, snapshot.id, chosen, itemIds === 'all'));
    },
    saveConsensus: (itemId, agreed) => trying.run(ports().groups.saveConsensus(snapshot.id, itemId, agreed)),
    end: async (showAll) => {
      if (showAll && !(isWhole() && (await trying.run(reveal(host, snapshot.id, items, true))))) return;
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
      <StatusMessage hidden>{message}</StatusMessage>
    </>
  );
}
