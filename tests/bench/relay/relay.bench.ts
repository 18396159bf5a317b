/**
 * `npm run --silent bench -- relay`: how long it takes from a participant's answer until the host has counted it, over loopback,
 * beside a bare echo of as many messages of the same size in the same run. Relay, participants, echo and host are processes of
 * their own; the host is this one. And how long the host's results page takes to stand with as many people in it.
 */
import { cpus, loadavg } from 'node:os';
import { percentile } from '../support/statistics';
import { hostRoom, ITEMS } from '../../support/live';
import { clock, type RoomToJoin } from './messages';
import { startCrowd, startEcho, startRelay } from './processes';
import { measureResultsPage } from './resultsPage';

/** Milliseconds between two answers of one person: far faster than people read. */
const EVERY = 500;
const ROOM_SIZE = 4;
/** Answers each gives before it is the echo's turn again. */
const TURN = 11;

interface Figures {
  readonly rooms: number;
  readonly people: number;
  readonly answers: number;
  readonly p50: number;
  readonly p95: number;
  readonly echoP50: number;
  readonly echoP95: number;
  readonly memory: number;
}

const relay = await startRelay();
const echo = await startEcho();
const crowd = startCrowd();

async function measure(rooms: number, peoplePerRoom: number, items: readonly string[]): Promise<Figures> {
  const people = rooms * peoplePerRoom;
  const given = new Map<string, number>();
  const arrived = new Map<string, number>();
  const nameOf = (respondentId: string, revision: number) => `${respondentId}:${revision}`;
  const hosts = await Promise.all(
    Array.from({ length: rooms }, () =>
      hostRoom(relay.page, {
        receive({ respondentId, revision }) {
          arrived.set(nameOf(respondentId, revision), clock());
          return Promise.resolve('taken' as const);
        },
      }),
    ),
  );
  const toJoin = hosts.map(
    ({ session }): RoomToJoin => ({ code: session.room.code, invitation: session.invitation, people: peoplePerRoom }),
  );
  await crowd.ask({ kind: 'join', page: relay.page, rooms: toJoin }, 'ready');
  const echoed: number[] = [];
  // In turns, so that both meet the same machine.
  for (let from = 0; from < items.length; from += TURN) {
    const turn = items.slice(from, from + TURN);
    const order = { kind: 'echo', url: echo.url, people, times: turn.length, every: EVERY } as const;
    echoed.push(...(await crowd.ask(order, 'echoed')).milliseconds);
    const answered = await crowd.ask({ kind: 'answer', items: turn, every: EVERY }, 'all-received');
    for (const { respondentId, revision, at } of answered.given) given.set(nameOf(respondentId, revision), at);
  }
  const memory = relay.memory();
  await crowd.ask({ kind: 'leave' }, 'left');
  await Promise.all(hosts.map(({ host }) => host.close()));
  // An answer that was overtaken by the next one of the same person before it was read counts with that one.
  const times = [...given].map(([name, at]) => {
    const [respondentId = '', revision = ''] = name.split(':');
    for (let next = Number(revision); next <= items.length; next++) {
      const then = arrived.get(nameOf(respondentId, next));
      if (then !== undefined) return then - at;
    }
    throw new Error(`lost: ${name}`);
  });
  return {
    rooms,
    people,
    answers: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    echoP50: percentile(echoed, 0.5),
    echoP95: percentile(echoed, 0.95),
    memory,
  };
}

const columns = ['rooms', 'people', 'answers', 'p50 ms', 'p95 ms', 'echo p50', 'echo p95', 'ratio p95', 'relay MiB'];
const row = (cells: readonly (string | number)[]) => `${cells.map((cell) => String(cell).padStart(9)).join(' ')}\n`;
const digits = (value: number) => value.toFixed(2);

process.stdout.write(row(columns));
const all: Figures[] = [];
const runs: readonly [rooms: number, people: number, items: number][] = [
  [1, 10, 66],
  [1, 50, 66],
  [1, 200, 66],
  [1, ROOM_SIZE, 20],
  [10, ROOM_SIZE, 20],
  [50, ROOM_SIZE, 20],
];
for (const [rooms, people, items] of runs) {
  const figures = await measure(rooms, people, ITEMS.slice(0, items));
  all.push(figures);
  const { p50, p95, echoP50, echoP95, memory } = figures;
  const times = [p50, p95, echoP50, echoP95, p95 / echoP95].map(digits);
  process.stdout.write(row([rooms, rooms * people, figures.answers, ...times, memory.toFixed(0)]));
}

relay.stop();
echo.stop();
crowd.stop();
const resultsPage = await measureResultsPage([10, 50, 200], 3);
for (const { people, milliseconds } of resultsPage)
  process.stdout.write(`results page of ${people} people: ${milliseconds.toFixed(0)} ms\n`);

const at = (people: number) => all.find((figures) => figures.rooms === 1 && figures.people === people)!;
const ratioAt = (people: number) => at(people).p95 / at(people).echoP95;
process.stdout.write(
  `${JSON.stringify({
    bench: 'relay',
    machine: { processors: cpus().length, load: loadavg()[0], node: process.version },
    ratio: { p95At10: ratioAt(10), p95At50: ratioAt(50), p95At200: ratioAt(200) },
    milliseconds: { p50At200: at(200).p50, p95At200: at(200).p95, echoP95At200: at(200).echoP95 },
    memoryMiB: { at200: at(200).memory, at50Rooms: all[all.length - 1]!.memory },
    resultsPage,
    runs: all,
  })}\n`,
);
