/** The room was found, or why not; from here on it is known which measurement it is about. */
import { useWords } from '../../i18n/translator';
import type { ParticipationRecord } from '../../state/sessionRecords';
import { Loading } from '../../ui/Loading';
import { PageHeader } from '../../ui/PageHeader';
import { ConnectionLine } from './ConnectionLine';
import { InsecureNote } from './InsecureNote';
import { JoinProblemNotice } from './JoinProblemNotice';
import { Seat } from './Seat';
import type { Meeting } from './useMeeting';
import { useView } from './useView';
import styles from './live.module.css';

interface MetProps {
  readonly meeting: Meeting;
  readonly known: ParticipationRecord | null;
}

export function Met({ meeting, known }: MetProps) {
  const { t } = useWords();
  const view = useView(meeting.participant);
  const { show, problem, connection } = view;
  const invitation = show?.invitation ?? known?.invitation;
  const isShut = problem === 'removed' || problem === 'other-host' || problem === 'other-invitation';
  if (invitation && !isShut) return <Seat key={invitation.id} meeting={meeting} view={view} invitation={invitation} />;
  return (
    <div className={styles.page}>
      <PageHeader title={invitation?.communityName ?? t('live:join.title')} focusOnArrival />
      {problem && <JoinProblemNotice problem={problem} participationId={invitation?.id} />}
      {!problem && connection !== 'offline' && <Loading label={t('live:join.looking')} />}
      {connection === 'offline' && <ConnectionLine connection={connection} offline={t('live:join.offlineFirst')} />}
      <InsecureNote />
    </div>
  );
}
