/** A participant's place in a room, for as long as the screen stands. */
import { useEffect, useState } from 'react';
import type { LiveParticipant, LivePort, RoomTicket } from '../../state/livePorts';
import type { LiveIdentity, ParticipationRecord } from '../../state/sessionRecords';

export interface Meeting {
  readonly code: string;
  readonly participant: LiveParticipant;
  /** As it has to be kept. */
  identity(): LiveIdentity;
  /** Told of every change of the identity from now on. */
  onIdentity(hear: (identity: LiveIdentity) => void): void;
}

/**
 * @param known what this device kept of taking part in this very room; null at the first time.
 * @returns null until its keys are made.
 */
export function useMeeting(port: LivePort, ticket: RoomTicket, known: ParticipationRecord | null): Meeting | null {
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  useEffect(() => {
    let joined: LiveParticipant | null = null;
    let isStopped = false;
    let identity = known?.live ?? port.newIdentity(ticket);
    let hear: ((identity: LiveIdentity) => void) | null = null;
    const keep = (next: LiveIdentity) => {
      identity = next;
      hear?.(next);
    };
    const invitation = known?.invitation ?? null;
    void port.join({ identity, invitation, received: known && receivedBefore(known), keep }).then((participant) => {
      if (isStopped) {
        participant.stop();
        return;
      }
      joined = participant;
      setMeeting({
        code: ticket.code,
        participant,
        identity: () => identity,
        onIdentity: (listener) => {
          hear = listener;
        },
      });
    });
    return () => {
      isStopped = true;
      joined?.stop();
    };
  }, [port, ticket, known]);
  return meeting;
}

/** The host has these very answers: it said so before this page was loaded. */
function receivedBefore({ delivered, revision, answers }: ParticipationRecord) {
  if (delivered?.channel !== 'live' || delivered.revision !== revision) return null;
  return { revision, answers, late: delivered.late };
}
