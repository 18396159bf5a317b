/** Before taking a seat: what happens with the answers, and what a participant tells about who they are. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import type { ParticipantView } from '../../state/livePorts';
import { newParticipation } from '../../state/participation';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { Invitation } from '../../state/sessionRecords';
import { Button } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { StorageNotice } from '../../ui/StorageNotice';
import { WhoFields, type Who } from '../../ui/WhoFields';
import { ConnectionLine } from './ConnectionLine';
import { InsecureNote } from './InsecureNote';
import { JoinProblemNotice } from './JoinProblemNotice';
import type { Meeting } from './useMeeting';
import styles from './live.module.css';

interface JoinFormProps {
  readonly meeting: Meeting;
  readonly view: ParticipantView;
  readonly invitation: Invitation;
}

export function JoinForm({ meeting, view, invitation }: JoinFormProps) {
  const { t } = useWords();
  const [who, setWho] = useState<Who>({ partnerType: undefined, name: '' });
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const { partnerTypes, privacy, threshold, communityName } = invitation;
  const isShut = view.show?.lobby === 'closed';
  const join = async () => {
    const mustChoose = partnerTypes.length > 0 && who.partnerType === undefined;
    setMissing(mustChoose);
    if (mustChoose) return;
    const told = { ...who, partnerType: who.partnerType ?? null };
    const record = newParticipation(invitation, told, new Date().toISOString());
    const kept = await ports().participations.keep({ ...record, live: meeting.identity() });
    setProblem(kept.ok ? null : kept.problem);
  };
  return (
    <div className={styles.page}>
      <PageHeader title={communityName} lead={<p>{t('live:join.lead')}</p>} focusOnArrival />
      {view.connection === 'offline' && <ConnectionLine connection="offline" offline={t('live:join.offlineFirst')} />}
      {isShut ? (
        <JoinProblemNotice problem="lobby-closed" participationId={undefined} />
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void join();
          }}
        >
          <section className={styles.part} aria-labelledby="live-privacy">
            <h2 id="live-privacy">{t(`live:privacy.${privacy}.title`)}</h2>
            <p>{t(`live:privacy.${privacy}.own`, { count: threshold })}</p>
            <p>{t('live:privacy.sealed')}</p>
            <p>{t(`live:privacy.${privacy}.withdraw`)}</p>
          </section>
          <WhoFields
            who={who}
            onChange={setWho}
            types={partnerTypes.map(({ id }) => ({ id, name: partnerTypeName(t, id, partnerTypes) }))}
            asksName={privacy === 'open'}
            words={{
              type: t('live:join.type'),
              typeError: isMissing ? t('live:join.typeMissing') : undefined,
              typeNot: t('live:join.typeNot'),
              name: t('live:join.name'),
              nameHint: t('live:join.nameHint'),
              optional: t('optional'),
            }}
          />
          {problem && <StorageNotice words={storageWords(t, problem)} />}
          <p>
            <Button type="submit" variant="primary">
              {t('live:join.do')}
            </Button>
          </p>
          <InsecureNote />
        </form>
      )}
    </div>
  );
}
