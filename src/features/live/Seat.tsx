/** A participant's seat: to be taken, or with the answers of this device. */
import { builtinInstruments, loadModel, loadQuestions } from '../../catalog/builtin';
import { itemsInOrder } from '../../domain/instrument/itemsInOrder';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { ParticipantView } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import type { Invitation } from '../../state/sessionRecords';
import { useOwnAnswers } from '../../state/useOwnAnswers';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StorageNotice } from '../../ui/StorageNotice';
import { useLoaded } from '../../ui/useLoaded';
import { JoinForm } from './JoinForm';
import { TakingPart } from './TakingPart';
import { useDelivering } from './useDelivering';
import type { Meeting } from './useMeeting';
import styles from './live.module.css';

interface SeatProps {
  readonly meeting: Meeting;
  readonly view: ParticipantView;
  readonly invitation: Invitation;
}

export function Seat(props: SeatProps) {
  const { t } = useWords();
  const { invitation } = props;
  const { id } = invitation.instrument;
  const handOver = useLoaded('hand over', () => ports().handOver());
  const part = useLoaded(`asked ${id}`, async () =>
    builtinInstruments().some((instrument) => instrument.id === id) ? loadModel(id) : null,
  );
  if (part && handOver.fits(invitation, part)) return <Answering {...props} />;
  return (
    <div className={styles.page}>
      <PageHeader title={invitation.communityName} focusOnArrival />
      <Notice kind="error" title={t('live:join.otherVersion')}>
        <p>{t('live:join.otherVersionBody', { version: invitation.instrument.version })}</p>
      </Notice>
    </div>
  );
}

function Answering({ meeting, view, invitation }: SeatProps) {
  const { t, language } = useWords();
  const { id } = invitation.instrument;
  const { model } = useLoaded(`model ${id}`, () => loadModel(id));
  const questions = useLoaded(`questions ${id} ${language}`, () => loadQuestions(id, language));
  const answering = useOwnAnswers(invitation.id, links.joinLive(meeting.code));
  useDelivering(meeting, answering, view);
  const { record, readProblem } = answering.state;
  // What was read before, or chosen since, stays on the screen.
  if (record === undefined && readProblem) {
    return <StorageNotice words={storageWords(t, readProblem)} onRetry={answering.store.retry} />;
  }
  if (record === undefined) return <Loading label={t('loading')} />;
  if (record === null) return <JoinForm meeting={meeting} view={view} invitation={invitation} />;
  const asked = { model, questions, items: itemsInOrder(model, invitation.scope) };
  return <TakingPart asked={asked} own={record} answering={answering} view={view} invitation={invitation} />;
}
