/** Takes responses in, one after another, and keeps what came of the last ones. */
import { useRef, useState } from 'react';
import type { HandOverChannel, ReadHanded } from '../../state/handOverPort';
import { ports } from '../../state/portsHolder';
import type { CollectContext } from './context';
import { keepNotes } from './keepNotes';
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
  // What was taken in a moment ago is known before the database tells of it.
  const justIn = useRef(new Set<string>());

  async function receive(read: ReadHanded<Refusal>, channel: HandOverChannel): Promise<Outcome> {
    if (!read.ok) return { kind: 'refused', refusal: read };
    const { response } = read;
    const known = [...content.responses.map(({ respondentId }) => respondentId), ...justIn.current];
    const now = new Date().toISOString();
    const incoming = handOver.toIncoming(response, { snapshotId: snapshot.id, channel, now, known });
    const received = await ports().groups.receive(incoming);
    if (!received.ok) return { kind: 'storage' };
    const { respondentId, partnerType } = incoming;
    const arrival = received.value;
    const isIn = arrival !== 'older' && arrival !== 'revealed';
    if (isIn) justIn.current.add(respondentId);
    const notes = isIn ? await keepNotes(snapshot.id, content.notes, response.notes) : 0;
    return { kind: 'came', arrival, respondentId, partnerType, notes };
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
