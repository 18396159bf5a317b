/** Takes responses in, one after another, and keeps what came of the last ones. */
import { useRef, useState } from 'react';
import type { IncomingResponse } from '../../state/groupPorts';
import type { HandOverChannel, ReadHanded } from '../../state/handOverPort';
import { settledItems } from '../../state/groupShown';
import { ports } from '../../state/portsHolder';
import type { CollectContext } from './context';
import type { Outcome, Refusal, Told } from './told';

/** How many messages stay in sight. */
const LISTED = 8;

export interface Receiver {
  /** Newest first. */
  readonly told: readonly Told[];
  /** @param name of the file it was in. */
  take(read: ReadHanded<Refusal>, channel: HandOverChannel, name?: string): Promise<Outcome>;
}

export function useReceiver({ content, snapshot, handOver }: CollectContext): Receiver {
  const [told, setTold] = useState<readonly Told[]>([]);
  const number = useRef(0);
  const busy = useRef<Promise<unknown>>(Promise.resolve());

  async function receive(read: ReadHanded<Refusal>, channel: HandOverChannel): Promise<Outcome> {
    if (!read.ok) return { kind: 'refused', refusal: read };
    const { response } = read;
    const now = new Date().toISOString();
    const incoming = handOver.toIncoming(response, { snapshotId: snapshot.id, channel, now });
    const received = await ports().groups.receive(incoming);
    if (!received.ok) return { kind: 'storage' };
    const { respondentId, partnerType } = incoming;
    const arrival = received.value;
    const isIn = arrival === 'new' || arrival === 'corrected' || arrival === 'double';
    const notes = isIn ? newNotes(incoming) : 0;
    const late = arrival === 'new' || arrival === 'corrected' ? lateIn(incoming) : 0;
    return { kind: 'came', arrival, respondentId, partnerType, notes, late };
  }

  /** How many answers are given here that the shown ones were without. */
  function lateIn({ respondentId, answers }: IncomingResponse): number {
    const settled = settledItems(snapshot.privacy, snapshot.group);
    const stored = content.answers.filter((row) => row.respondentId === respondentId);
    const known = new Map(stored.map(({ itemId, answer }) => [itemId, answer]));
    return [...settled].filter((id) => (answers[id] ?? null) !== null && answers[id] !== known.get(id)).length;
  }

  /** How many of its notes are not in yet. */
  function newNotes({ respondentId, notes = {} }: IncomingResponse): number {
    const known = content.responses.find((row) => row.respondentId === respondentId)?.notes ?? {};
    return Object.keys(notes).filter((id) => notes[id] !== known[id]).length;
  }

  return {
    told,
    take(read, channel, name) {
      const taking = busy.current.then(async () => {
        const outcome = await receive(read, channel);
        number.current += 1;
        const line = { number: number.current, outcome, name: name ?? null };
        setTold((before) => [line, ...before].slice(0, LISTED));
        return outcome;
      });
      busy.current = taking;
      return taking;
    },
  };
}
