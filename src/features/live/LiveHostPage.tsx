/** The host's screen of a live room: opening it, the lobby, and everything that is steered from here. */
import { useEffect, useMemo, useState } from 'react';
import { loadDefinition, type Definition } from '../../catalog/definition';
import { itemsInOrder } from '../../domain/instrument/itemsInOrder';
import { arrivalWords, noDefinitionWords, storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { keptDefinition } from '../../state/measuredWith';
import type { CommunityDetails } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SessionRecord } from '../../state/sessionRecords';
import { useWatch } from '../../state/useWatch';
import { Arrival } from '../../ui/Arrival';
import { BackLink } from '../../ui/BackLink';
import { Loading } from '../../ui/Loading';
import { MissingDefinition } from '../../ui/MissingDefinition';
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

interface Loaded {
  readonly details: CommunityDetails;
  readonly snapshot: GroupSnapshot;
}

/** The questions are those the measurement was begun with. */
function LoadedHost(props: Loaded) {
  const { t, language } = useWords();
  const { instrument, communityId } = props.snapshot;
  const key = `definition ${instrument.hash} ${language}`;
  const definition = useLoaded(key, () => loadDefinition(instrument, language, keptDefinition));
  if (!definition)
    return <MissingDefinition words={noDefinitionWords(t)} href={href(links.community(communityId))} loaded={key} />;
  return <DefinedHost {...props} definition={definition} />;
}

function DefinedHost({ details, snapshot, definition: { model, questions } }: Loaded & { definition: Definition }) {
  const { t } = useWords();
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
