/** The host's screen of a live room: opening it, the lobby, and everything that is steered from here. */
import { useEffect, useMemo, useState } from 'react';
import { loadModel, loadQuestions } from '../../catalog/builtin';
import { itemsInOrder } from '../../domain/instrument/itemsInOrder';
import { arrivalWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SessionRecord } from '../../state/sessionRecords';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { useLoaded } from '../../ui/useLoaded';
import type { OpenSession } from './hosting';
import { HostRoomScreen } from './HostRoomScreen';
import { OpenRoom } from './OpenRoom';
import { watchCommunityOf, type GroupSnapshot, type Subject } from './subject';
import styles from './live.module.css';

export function LiveHostPage({ params }: { params: { snapshot: string } }) {
  const { t } = useWords();
  const { snapshot: id } = params;
  const { value: details, problem } = useWatch(useMemo(() => watchCommunityOf(id), [id]));
  const snapshot = details?.snapshots.find((entry) => entry.id === id);
  const found = details && snapshot?.group ? { details, snapshot: snapshot as GroupSnapshot } : null;
  return (
    <Arrival
      value={details === undefined ? undefined : found}
      problem={problem && storageWords(t, problem)}
      words={arrivalWords(t)}
      home={href(links.home)}
    >
      {(loaded) => <LoadedHost {...loaded} />}
    </Arrival>
  );
}

function LoadedHost({ details, snapshot }: { details: CommunityDetails; snapshot: GroupSnapshot }) {
  const { t, language } = useWords();
  const { id } = snapshot.instrument;
  const { model } = useLoaded(`model ${id}`, () => loadModel(id));
  const questions = useLoaded(`questions ${id} ${language}`, () => loadQuestions(id, language));
  const items = useMemo(() => itemsInOrder(model, snapshot.scope), [model, snapshot.scope]);
  const subject: Subject = { details, snapshot, model, questions, items };
  const { session, setSession } = useSession(snapshot.id);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('live:host.title', { name: details.community.name })}
        back={<BackLink href={href(links.group(snapshot.id))}>{t('live:host.back')}</BackLink>}
        focusOnArrival
      />
      {session === undefined && <Loading label={t('loading')} />}
      {session === null && <OpenRoom subject={subject} onOpened={setSession} />}
      {session && (
        <HostRoomScreen
          key={session.room.code}
          subject={subject}
          session={session}
          onLeft={() => {
            setSession(null);
          }}
        />
      )}
    </div>
  );
}

/** The room this device opened before, as it was kept when the screen appeared; null when there is none. */
function useSession(snapshotId: string) {
  const [session, setSession] = useState<OpenSession | null>();
  useEffect(() => {
    let isGone = false;
    void ports()
      .sessions.find(snapshotId)
      .then((found) => {
        // What can not be read is told when a room is opened.
        if (!isGone) setSession(found.ok && hasRoom(found.value) ? found.value : null);
      });
    return () => {
      isGone = true;
    };
  }, [snapshotId]);
  return { session, setSession };
}

function hasRoom(session: SessionRecord | null): session is OpenSession {
  return session !== null && session.room !== null;
}
