/** A live room as a participant takes part in it: the host's document to read, one's own to write. */
import type { JoinOptions, LiveParticipant, LiveResponse, ParticipantView } from '../../state/livePorts';
import type { Invitation } from '../../state/sessionRecords';
import { fromBase64Url } from '../handover/bytes';
import { keyForParticipant, placesOf, sealedOffer, sealedReceipt, type BetweenKey } from './between';
import { deliveries } from './deliveries';
import { writeEntry } from './entry';
import { hostFollower } from './hostFollower';
import type { HostState } from './hostState';
import { signerFrom } from './keys';
import { outbox } from './outbox';
import { nameOf, type RefusalReason } from './protocol';
import { relayLink, type LinkedDocument } from './relayLink';
import type { RoomKeys } from './roomKeys';
import { writeSeatRecord } from './seatRecord';
import { watched } from './watched';

/** Milliseconds between two records. */
const PACE = 200;
/** Milliseconds after which the relay is asked again, by what it said. A removed one is not let in any more. */
const ASK_AGAIN: Readonly<Partial<Record<RefusalReason, number>>> = {
  'no-room': 4_000,
  'lobby-closed': 4_000,
  full: 15_000,
  refused: 15_000,
};

const NOTHING: LiveResponse = {
  respondentId: '',
  partnerType: null,
  name: '',
  answers: {},
  revision: 0,
  withdrawn: false,
};

export function liveParticipant(url: string, room: RoomKeys, options: JoinOptions): LiveParticipant {
  let { identity } = options;
  const author = signerFrom(identity.secret);
  const follower = hostFollower(room, identity.hostKey ?? null);
  const progress = deliveries(options.received?.answers ?? {}, options.received?.late ?? []);
  let invitation: Invitation | null = options.invitation;
  let key: BetweenKey | null = null;
  let response: LiveResponse | null = null;
  let seat: LinkedDocument | null = null;
  /** Counter of the newest record that the host said something of, and whether it has it. */
  let [confirmed, isConfirmedTaken] = [-1, false];
  let isNew = false;

  const view = watched<ParticipantView>({
    connection: 'connecting',
    problem: null,
    show: null,
    deliveries: {},
    received: options.received?.revision ?? null,
    late: null,
    refusal: null,
    offer: null,
  });
  const showDeliveries = () => {
    view.set({ deliveries: progress.of(response?.answers ?? {}) });
  };
  const keep = (change: Partial<typeof identity>) => {
    identity = { ...identity, ...change };
    options.keep(identity);
  };

  const out = outbox({
    author: author.publicKey,
    counter: identity.counter,
    pace: PACE,
    record: (counter) =>
      key
        ? writeSeatRecord(key, author.publicBytes, counter, response ?? NOTHING)
        : Promise.reject(new Error('no key')),
    onWritten: (counter) => {
      isNew = false;
      progress.written(counter, response?.answers ?? {});
      keep({ counter });
    },
    onFailed: (counter) => {
      isNew = true;
      progress.failed(counter);
      showDeliveries();
    },
  });

  const link = relayLink({
    url,
    entry: (challenge) => writeEntry(challenge, room, author, 'join'),
    onConnection: (connection) => {
      view.set({ connection });
    },
  });
  const refused = (problem: RefusalReason) => {
    // A participant opens nothing, so nothing is taken from it.
    if (problem !== 'taken') view.set({ problem });
    const again = ASK_AGAIN[problem];
    if (again !== undefined) link.retryIn(again);
  };

  const host = link.open(nameOf({ kind: 'host', roomId: room.roomId }), {
    changed: () => void readHost(),
    synced: () => void readHost(),
    refused,
  });

  async function readHost(): Promise<void> {
    const news = await follower.read(host.record());
    if (news.kind === 'other-host') view.set({ problem: 'other-host' });
    if (news.kind !== 'state') return;
    if (identity.hostKey === undefined) keep({ hostKey: news.hostKey });
    follow(news.state);
  }

  function follow({ show, removed, offer }: HostState): void {
    const { id, publicKey } = show.invitation;
    if (invitation && (invitation.id !== id || invitation.publicKey !== publicKey)) {
      view.set({ problem: 'other-invitation' });
      return;
    }
    invitation ??= show.invitation;
    key ??= keyForParticipant(room.roomId, author, invitation);
    const isRemoved = removed.includes(author.publicKey);
    const wasKeptOut = view.view().problem === 'lobby-closed' && show.lobby === 'open';
    const sealed = offer?.to === author.publicKey ? fromBase64Url(offer.sealed) : null;
    view.set({
      show,
      problem: isRemoved ? 'removed' : stillTrue(view.view().problem),
      offer: sealed && key ? sealedOffer.open(key, sealed) : null,
    });
    if (wasKeptOut) link.retryIn(0);
    takeSeat();
  }

  function takeSeat(): void {
    if (!response || !key || seat || view.view().problem !== null) return;
    const document = link.open(nameOf({ kind: 'seat', roomId: room.roomId, author: author.publicKey }), {
      synced: () => {
        if (view.view().problem === 'lobby-closed' || view.view().problem === 'full') view.set({ problem: null });
        if (isNew || confirmed < out.counter()) out.write(document);
      },
      delivered: () => {
        progress.delivered();
        showDeliveries();
      },
      said: hear,
      refused,
    });
    seat = document;
  }

  function hear(text: string): void {
    const sealed = fromBase64Url(text);
    const receipt = sealed && key && sealedReceipt.open(key, sealed);
    if (!receipt) return;
    const { counter, revision, taken, late = [], why } = receipt;
    // A host that comes back may have to say that what it had does not count after all; never the other way round.
    const isNews = counter > confirmed || (counter === confirmed && isConfirmedTaken && !taken);
    if (!isNews) return;
    [confirmed, isConfirmedTaken] = [counter, taken];
    const now = response?.revision === revision ? response.answers : undefined;
    const answers = progress.sentUnder(counter) ?? now;
    if (answers) {
      const places = late.length > 0 ? placesOf(answers) : [];
      const lateItems = late.map((place) => places[place] ?? '');
      progress.heard(counter, answers, taken ? { late: lateItems } : (why ?? 'late'));
    }
    const { received: before, late: lateBefore } = view.view();
    view.set({
      received: taken ? Math.max(revision, before ?? 0) : why ? null : before,
      late: taken || why ? lateBefore : Math.max(revision, lateBefore ?? 0),
      refusal: why ? { revision, why } : null,
      deliveries: progress.of(response?.answers ?? {}),
    });
  }

  return {
    view: view.view,
    watch: view.watch,
    submit(next) {
      [response, isNew] = [next, true];
      showDeliveries();
      takeSeat();
      if (seat?.isSynced() === true) out.write(seat);
    },
    stop() {
      out.stop();
      link.close();
    },
  };
}

/** Being served again ends what the relay refused; who steers the room stays as it is. */
function stillTrue(problem: ParticipantView['problem']): ParticipantView['problem'] {
  return problem === 'no-room' || problem === 'refused' ? null : problem;
}
