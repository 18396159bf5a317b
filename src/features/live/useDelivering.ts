/** Brings what the database holds to the room, and what the host received back into the database. */
import { useEffect, useRef } from 'react';
import type { LiveParticipant, ParticipantView } from '../../state/livePorts';
import type { Answering } from '../../state/useOwnAnswers';
import { responseOf, withIdentity, withTold } from './response';
import type { Meeting } from './useMeeting';

export function useDelivering(meeting: Meeting, { store, state }: Answering, view: ParticipantView): void {
  const { participant, code } = meeting;
  const submitted = useRef<{ readonly to: LiveParticipant; readonly revision: number } | null>(null);
  const { record, saved } = state;
  const isHere = record?.live?.code === code;

  useEffect(() => {
    const keep = () => {
      store.change((own) => withIdentity(own, meeting.identity()));
    };
    meeting.onIdentity(keep);
    if (record) keep();
  }, [meeting, store, record?.id]);

  useEffect(() => {
    // First the database, then the room. What the database refuses is sent all the same: it is safest with the host then.
    if (!record || !isHere || saved === 'saving') return;
    const before = submitted.current;
    if (before?.to === participant && before.revision === record.revision) return;
    submitted.current = { to: participant, revision: record.revision };
    participant.submit(responseOf(record));
  }, [participant, record, isHere, saved]);

  const { received, refusal, deliveries } = view;
  useEffect(() => {
    if (isHere) store.change((own) => withTold(own, { received, refusal, deliveries }, new Date().toISOString()));
  }, [store, isHere, received, refusal, deliveries]);
}
