/** Records and receipts that come again, or in another order: by whoever runs the relay, or a modified app. They do not count. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import { openHost } from '../../../src/features/live/hosting';
import type { Taken } from '../../../src/state/livePorts';
import { providePorts } from '../../../src/state/portsHolder';
import { writeEntry } from '../../../src/workshop/live/entry';
import { readHostState, writeHostState } from '../../../src/workshop/live/hostState';
import { signerFrom } from '../../../src/workshop/live/keys';
import { livePort } from '../../../src/workshop/live/livePort';
import { nameOf } from '../../../src/workshop/live/protocol';
import { openHostRecord, recordHead, writeHostRecord } from '../../../src/workshop/live/record';
import { verifierOf } from '../../../src/workshop/live/verify';
import { openPorts, saved, told } from '../../support/appPorts';
import { AGREED } from '../../support/groups';
import { hostRoom, ITEMS, joinRoom, keysOf, newSession, response } from '../../support/live';
import { rawAttack, recordsOf, scene, settled, VICTIM, victimAnswers, type Scene } from '../../support/liveScene';
import { community, quickScan } from '../../support/records';
import { relayForAll } from '../../support/relayForAll';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

/** Resolves when host and victim have looked at everything the relay sent them before: what another participant does comes behind it. */
async function lookedAt(at: Scene): Promise<void> {
  const { participant } = await joinRoom(relay.page, at.code);
  after.later(() => {
    participant.stop();
  });
  participant.submit(response());
  await until(participant, ({ received }) => received === 1, 'the receipt of another');
  await settled(at);
}

const revisionsOf = ({ log }: Scene) =>
  log.filter(({ respondentId }) => respondentId === VICTIM).map(({ revision }) => revision);

describe('a record', () => {
  it('that comes again is not handed over again', async () => {
    const at = await scene(relay, after);
    const records = recordsOf(relay, at.seatName);
    const old = records.get('latest')!.slice();
    await settled(at);
    records.set('latest', old);
    await lookedAt(at);
    expect(revisionsOf(at)).toEqual([1, 2, 3]);
    expect(at.host.view().unreadable).toEqual([]);
  });

  it('that was held back until a newer one had come is not handed over any more', async () => {
    const at = await scene(relay, after);
    const records = recordsOf(relay, at.seatName);
    const older = records.get('latest')!.slice();
    await settled(at);
    at.host.stop();
    // This page has not seen the older one.
    const again = await hostRoom(relay.page, { session: at.session });
    after.later(() => {
      again.host.stop();
    });
    await until(again.host, ({ hasEverybody }) => hasEverybody, 'everybody');
    records.set('latest', older);
    const from = { ...at, ...again };
    await lookedAt(from);
    expect(revisionsOf(from)).toEqual([2, 3]);
  });
});

describe('a state of the host', () => {
  /** What a participant was shown, in that order. */
  const shownTo = ({ victim }: Scene) => {
    const phases: (string | undefined)[] = [];
    after.later(
      victim.participant.watch(() => {
        const phase = victim.participant.view().show?.phase;
        if (phase !== phases[phases.length - 1]) phases.push(phase);
      }),
    );
    return phases;
  };

  it('that comes again is not followed', async () => {
    const at = await scene(relay, after);
    const phases = shownTo(at);
    const records = recordsOf(relay, at.hostName);
    const old = records.get('latest')!.slice();
    at.host.steer({ phase: 'answering' });
    await until(at.victim.participant, ({ show }) => show?.phase === 'answering', 'the phase');
    records.set('latest', old);
    await lookedAt(at);
    expect(phases).toEqual(['answering']);
    expect(at.host.view()).toMatchObject({ problem: null, show: { phase: 'answering' } });
  });

  it('that was held back until a newer one had come is not followed any more', async () => {
    const at = await scene(relay, after);
    const phases = shownTo(at);
    const records = recordsOf(relay, at.hostName);
    const [signer, now] = [signerFrom(at.session.room.hostSecret), records.get('latest')!];
    const bytes = await openHostRecord(at.keys, now, verifierOf(signer.publicKey));
    const state = readHostState(bytes!)!;
    const written = (counter: number, phase: 'answering' | 'ended') =>
      writeHostRecord(at.keys, signer, counter, writeHostState({ ...state, show: { ...state.show, phase } }));
    const { counter } = recordHead(now)!;
    const [older, newer] = [await written(counter + 1, 'ended'), await written(counter + 2, 'answering')];
    records.set('latest', newer);
    await until(at.victim.participant, ({ show }) => show?.phase === 'answering', 'the newer one');
    records.set('latest', older);
    await lookedAt(at);
    expect(phases).not.toContain('ended');
  });
});

describe('a receipt', () => {
  /** A host that says this to each record it reads, and a participant of it; and what was said to the participant. */
  async function toldBy(word: (revision: number) => Taken) {
    const host = await hostRoom(relay.page, { receive: ({ revision }) => Promise.resolve(word(revision)) });
    const { code } = host.session.room;
    const joined = await joinRoom(relay.page, code);
    after.later(() => {
      host.host.stop();
      joined.participant.stop();
    });
    const [room, author] = [await keysOf(code), signerFrom(joined.identity().secret)];
    const seat = nameOf({ kind: 'seat', roomId: room.roomId, author: author.publicKey });
    joined.participant.submit(victimAnswers(1));
    await until(joined.participant, ({ received }) => received === 1, 'the receipt');
    const document = () => relay.live.engine.documents.get(seat)!;
    return { ...host, ...joined, room, author, seat, document };
  }

  /** What the relay hears the host say in a document: the receipts, sealed. */
  async function heardIn({ room, author, seat }: Awaited<ReturnType<typeof toldBy>>) {
    const ear = await rawAttack(relay.port, after);
    await ear.enter(seat, await writeEntry(ear.challenge, room, author, 'join'));
    await ear.read(seat);
    return ear.said;
  }

  it.each(['by-code', 'withdrawn'] as const)(
    'that says "taken" of an older record does not undo the refusal of a newer one (%s)',
    async (why) => {
      const at = await toldBy((revision) => (revision === 3 ? why : 'taken'));
      const heard = await heardIn(at);
      at.participant.submit(victimAnswers(2));
      await until(at.participant, ({ received }) => received === 2, 'the second receipt');
      await expect.poll(() => heard.length).toBe(1);
      at.participant.submit(victimAnswers(3));
      const refused = await until(at.participant, ({ refusal }) => refusal?.revision === 3, 'the refusal');
      at.document().broadcastStateless(heard[0]!);
      await steered(at);
      expect(at.participant.view()).toEqual({ ...refused, show: at.participant.view().show });
      expect(refused).toMatchObject({ received: null, refusal: { why } });
    },
  );

  it('that says "taken" of a record does not undo what a host says of the same one, when it comes back', async () => {
    const at = await toldBy(() => 'taken');
    const heard = await heardIn(at);
    at.participant.submit(victimAnswers(2));
    await expect.poll(() => heard.length).toBe(1);
    at.host.stop();
    const again = await hostRoom(relay.page, { session: at.session, receive: () => Promise.resolve('withdrawn') });
    after.later(() => {
      again.host.stop();
    });
    const refused = await until(at.participant, ({ refusal }) => refusal?.revision === 2, 'the refusal');
    at.document().broadcastStateless(heard[0]!);
    await steered({ ...at, host: again.host });
    expect(at.participant.view()).toEqual({ ...refused, show: at.participant.view().show });
  });

  /** Resolves when the participant has heard what was said to it before. */
  async function steered({ host, participant }: Pick<Awaited<ReturnType<typeof toldBy>>, 'host' | 'participant'>) {
    host.steer({ itemId: ITEMS[9]! });
    await until(participant, ({ show }) => show?.itemId === ITEMS[9], 'the item');
  }
});

describe('a host that comes back to a relay that holds an old record', () => {
  it.each([false, true])('keeps what it stored since (taken back: %s)', async (withdrawn) => {
    const app = await openPorts();
    providePorts(app);
    const items = itemsInOrder((await loadModel('hanze-terra')).model, 'quick');
    const { id: snapshotId } = await saved(app.communities.begin(community(), quickScan()));
    await saved(app.groups.setUp(snapshotId, 'anonymous', AGREED));
    const port = livePort(relay.page);
    const session = { ...newSession(port, { scope: 'quick' }), snapshotId };
    const hosting = async () => {
      const opened = await saved(openHost(port, session, items, () => undefined));
      after.later(() => {
        opened.stop();
      });
      return opened;
    };
    const stored = async () => (await told(app.snapshots.watch(snapshotId)))!;
    const answersOf = async () => (await stored()).answers.map(({ itemId, answer }) => [itemId, answer]);

    const first = await hosting();
    const { participant, identity } = await joinRoom(relay.page, session.room.code);
    after.later(() => {
      participant.stop();
    });
    const mine = response({ answers: { [items[0]!.id]: 2 } });
    participant.submit(mine);
    await until(participant, ({ received }) => received === 1, 'the receipt');
    const { roomId } = await keysOf(session.room.code);
    const name = nameOf({ kind: 'seat', roomId, author: signerFrom(identity().secret).publicKey });
    const old = recordsOf(relay, name).get('latest')!.slice();
    const next = withdrawn ? {} : { [items[0]!.id]: 5 as const };
    participant.submit({ ...mine, answers: next, revision: 2, withdrawn });
    await until(participant, ({ received }) => received === 2, 'the second receipt');
    const before = await stored();
    first.stop();
    recordsOf(relay, name).set('latest', old);
    const again = await hosting();
    await until(again, ({ seats, hasEverybody }) => hasEverybody && seats.length === 1, 'the old record');
    expect(await stored()).toEqual(before);
    expect(await answersOf()).toEqual(Object.entries(next));
    // And what this participant changes next does come in.
    participant.submit({ ...mine, answers: { [items[0]!.id]: 4 }, revision: 3 });
    await until(participant, ({ received }) => received === 3, 'the third receipt');
    expect(await answersOf()).toEqual([[items[0]!.id, 4]]);
  });
});
