/** A process of its own: the participants' devices. */
import { WebSocket } from 'ws';
import type { LiveParticipant } from '../../../src/state/livePorts';
import { newId } from '../../../src/state/newId';
import type { Answer } from '../../../src/domain/answer';
import { newSecret } from '../../../src/workshop/live/keys';
import { liveParticipant } from '../../../src/workshop/live/liveParticipant';
import { roomKeys } from '../../../src/workshop/live/roomKeys';
import '../../support/nodeSocket';
import { clock, type Given, type Order, type Report, type RoomToJoin } from './messages';

/** About what one record of a full response weighs. */
const ECHO_BYTES = 2000;

interface Person {
  readonly participant: LiveParticipant;
  readonly respondentId: string;
  answers: Readonly<Record<string, Answer>>;
}

let people: readonly Person[] = [];
const tell = (report: Report) => process.send?.(report);

function until(participant: LiveParticipant, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = participant.watch(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
    if (isSo()) {
      stop();
      resolve();
    }
  });
}

async function join(page: string, { code, invitation, people: count }: RoomToJoin): Promise<readonly Person[]> {
  const room = await roomKeys(code);
  const joined = Array.from({ length: count }, () => ({
    respondentId: newId(),
    answers: {},
    participant: liveParticipant(`${page.replace(/^http/u, 'ws')}live`, room, {
      identity: { code, secret: newSecret(), counter: 0 },
      invitation,
      received: null,
      keep: () => undefined,
    }),
  }));
  for (const { participant, respondentId } of joined) {
    participant.submit({ respondentId, partnerType: null, name: '', answers: {}, revision: 0, withdrawn: false });
  }
  await Promise.all(joined.map(({ participant }) => until(participant, () => participant.view().received === 0)));
  return joined;
}

/** @param at where in the row this one stands, so that not all answer at the same moment. */
async function answerAll(
  person: Person,
  items: readonly string[],
  every: number,
  at: number,
): Promise<readonly Given[]> {
  const given: Given[] = [];
  const { participant, respondentId } = person;
  const turns = paced(every, at);
  let revision = Object.keys(person.answers).length;
  for (const item of items) {
    await turns.next();
    revision += 1;
    person.answers = { ...person.answers, [item]: ((revision % 5) + 1) as Answer };
    given.push({ respondentId, revision, at: clock() });
    participant.submit({
      respondentId,
      partnerType: null,
      name: '',
      answers: person.answers,
      revision,
      withdrawn: false,
    });
  }
  await until(participant, () => participant.view().received === revision);
  return given;
}

async function echoAll(url: string, times: number, every: number, at: number): Promise<readonly number[]> {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await new Promise((resolve) => socket.once('open', resolve));
  const message = new Uint8Array(ECHO_BYTES);
  const milliseconds: number[] = [];
  const turns = paced(every, at);
  for (let time = 0; time < times; time++) {
    await turns.next();
    const before = clock();
    socket.send(message);
    socket.once('message', () => milliseconds.push(clock() - before));
  }
  await turns.next();
  socket.close();
  return milliseconds;
}

/**
 * Turns at moments that are fixed beforehand. Who waits anew after each turn is late for ever once the process was busy, and
 * people who never knew of each other would end up answering at the same moment.
 */
function paced(every: number, at: number): { next(): Promise<void> } {
  let turn = performance.now() + every * at;
  return {
    next: () => {
      const wait = turn - performance.now();
      turn += every;
      return new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}

async function obey(order: Order): Promise<void> {
  switch (order.kind) {
    case 'join':
      people = (await Promise.all(order.rooms.map((room) => join(order.page, room)))).flat();
      tell({ kind: 'ready' });
      break;
    case 'answer': {
      const each = people.map((person, at) => answerAll(person, order.items, order.every, at / people.length));
      // Told afterwards, as the echo does: telling takes time from whoever is measured.
      tell({ kind: 'all-received', given: (await Promise.all(each)).flat() });
      break;
    }
    case 'echo': {
      const each = Array.from({ length: order.people }, (_, at) =>
        echoAll(order.url, order.times, order.every, at / order.people),
      );
      tell({ kind: 'echoed', milliseconds: (await Promise.all(each)).flat() });
      break;
    }
    case 'leave':
      for (const { participant } of people) participant.stop();
      people = [];
      tell({ kind: 'left' });
  }
}

process.on('message', (order: Order) => void obey(order));
