/** Before a room is open: what it is, what everybody will be told, and opening it; or why it can not be. */
import { useEffect, useState } from 'react';
import { builtinInstruments } from '../../catalog/builtin';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { hostSession } from '../../state/hostSession';
import { resultsShown } from '../../state/groupShown';
import { href, links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button, ButtonLink } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { StorageNotice } from '../../ui/StorageNotice';
import { useLoaded } from '../../ui/useLoaded';
import type { OpenSession } from './hosting';
import { HostPrivacy } from './HostPrivacy';
import type { Subject } from './subject';
import { useLivePort } from './useLivePort';
import styles from './live.module.css';

interface OpenRoomProps {
  readonly subject: Subject;
  readonly onOpened: (session: OpenSession) => void;
}

export function OpenRoom({ subject, onOpened }: OpenRoomProps) {
  const { t } = useWords();
  const port = useLivePort();
  const [available, setAvailable] = useState<boolean>();
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { snapshot, details } = subject;
  const { partnerTypes } = snapshot.group;
  const handOver = useLoaded('hand over', () => ports().handOver());
  useEffect(() => {
    let isGone = false;
    void port.available().then((is) => {
      if (!isGone) setAvailable(is);
    });
    return () => {
      isGone = true;
    };
  }, [port, attempt]);

  const open = async () => {
    setBusy(true);
    const session = await hostSession(snapshot, details.community.name);
    if (!session.ok) {
      setBusy(false);
      setProblem(session.problem);
      return;
    }
    const opened = { ...session.value, room: port.newRoom(new Date().toISOString()) };
    const kept = await ports().sessions.keep(opened);
    setBusy(false);
    setProblem(kept.ok ? null : kept.problem);
    if (kept.ok) onOpened(opened);
  };
  if (resultsShown(snapshot)) {
    return (
      <Notice
        kind="info"
        live="off"
        title={t('live:open.shown')}
        actions={<ButtonLink href={href(links.results(snapshot.id))}>{t('live:end.toResults')}</ButtonLink>}
      >
        <p>{t('live:open.shownBody')}</p>
      </Notice>
    );
  }
  if (partnerTypes.length > handOver.maxPartnerTypes) {
    return (
      <Notice kind="warning" live="off" title={t('live:open.notHere')}>
        <p>{t('live:open.tooMany', { max: handOver.maxPartnerTypes, count: partnerTypes.length })}</p>
      </Notice>
    );
  }
  // Phones bring the questions with the app, and so only those of now.
  if (!builtinInstruments().some(({ hash }) => hash === snapshot.instrument.hash)) {
    return (
      <Notice
        kind="warning"
        live="off"
        title={t('live:open.notHere')}
        actions={<ButtonLink href={href(links.group(snapshot.id))}>{t('live:host.back')}</ButtonLink>}
      >
        <p>{t('live:open.otherVersion', { version: snapshot.instrument.version })}</p>
      </Notice>
    );
  }
  if (available === undefined) return <Loading label={t('live:connection.connecting')} />;
  if (!available) {
    return (
      <Notice
        kind="warning"
        title={t('live:open.notHere')}
        actions={
          <>
            <Button
              onClick={() => {
                setAvailable(undefined);
                setAttempt(attempt + 1);
              }}
            >
              {t('retry')}
            </Button>
            <ButtonLink href={href(links.groupCollect(snapshot.id))}>{t('live:open.otherWay')}</ButtonLink>
          </>
        }
      >
        <p>{t('live:open.notHereBody')}</p>
      </Notice>
    );
  }
  return (
    <section className={styles.part} aria-labelledby="open-room">
      <h2 id="open-room">{t('live:open.title')}</h2>
      <p>{t('live:open.how')}</p>
      <HostPrivacy subject={subject} />
      {problem && <StorageNotice words={storageWords(t, problem)} />}
      <p>
        <Button variant="primary" disabled={isBusy} onClick={() => void open()}>
          {t('live:open.do')}
        </Button>
      </p>
    </section>
  );
}
