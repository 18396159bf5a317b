/**
 * `npm run --silent bench -- engine`: how fast the engine scores a group, how that grows with the group, and beside it the
 * equivalent part (countAnswers and scoreProfile) done with d3-array. Times are of the processor, so that a machine that is
 * busy with more says nearly the same. `BENCH_RUNS` (5): how often each is measured, in turn; medians.
 */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadInstrument } from '../../../src/catalog/node/loadAssessments';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { median } from '../support/statistics';
import { madeResponses } from './madeResponses';
import { measure, peakMemory } from './measure';
import { expectSame, peerItems } from './peer';

const SIZES = [1_000, 10_000, 100_000];
const MEGABYTE = 1_048_576;
const runs = Math.max(1, Number(process.env['BENCH_RUNS'] ?? 5) || 5);

const loaded = loadInstrument(fileURLToPath(new URL('../../../assessments', import.meta.url)), 'hanze-terra');
if (!loaded.ok) throw new Error('the instrument is not right: npm run rules says why');
const { model } = loaded.instrument;

interface Figures {
  readonly responses: number;
  /** Milliseconds of processor: the full result with partner types; the profile of the whole alone; the same items by d3-array. */
  readonly result: number;
  readonly profile: number;
  readonly peer: number;
  /** Megabytes the heap grew by, garbage included: for the full result, and for the answers it is made from. */
  readonly heap: number;
  readonly answers: number;
}

function measureSize(count: number): Figures {
  const made = measure(() => madeResponses(model, count));
  const group = groupMeasurement(made.value);
  const full = () => scoreMeasurement(model, group);
  const profile = () => scoreProfile(model, group);
  const peer = () => peerItems(model, group.responses);
  expectSame(profile(), peer());
  full(); // Code that ran before runs as it will in a session that scores more than once.
  const taken = Array.from({ length: runs }, () => [measure(full), measure(profile), measure(peer)] as const);
  const times = (which: 0 | 1 | 2) => rounded(median(taken.map((run) => run[which].time)));
  return {
    responses: count,
    result: times(0),
    profile: times(1),
    peer: times(2),
    heap: rounded(median(taken.map(([result]) => result.heap)) / MEGABYTE),
    answers: rounded(made.heap / MEGABYTE),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function table(figures: readonly Figures[]): string {
  const head = ['responses', 'full result', 'per second', 'heap growth', 'the answers', 'profile', 'd3-array', 'ratio'];
  const rows = figures.map(({ responses, result, profile, peer, heap, answers }) => [
    responses.toLocaleString('en'),
    `${result.toFixed(1)} ms`,
    perSecond(responses, result).toLocaleString('en'),
    `${heap.toFixed(1)} MB`,
    `${answers.toFixed(1)} MB`,
    `${profile.toFixed(1)} ms`,
    `${peer.toFixed(1)} ms`,
    (profile / peer).toFixed(3),
  ]);
  return [head, ...rows].map((cells) => cells.map((cell) => cell.padStart(13)).join('')).join('\n');
}

function perSecond(responses: number, time: number): number {
  return Math.round(responses / (time / 1000));
}

measureSize(SIZES[0]!);
const figures = SIZES.map(measureSize);
const [smallest, largest] = [figures[0]!, figures.at(-1)!];
const ratio = {
  // 1: exactly linear; above it the engine slows down as the group grows.
  growth: rounded(largest.result / smallest.result / (largest.responses / smallest.responses)),
  vsD3: rounded(largest.profile / largest.peer),
};
const peak = Math.round(peakMemory() / MEGABYTE);
process.stdout.write(`${table(figures)}\n`);
process.stdout.write(`growth from smallest to largest ${ratio.growth} (1 is linear) · peak memory ${peak} MB\n`);
const machine = { processors: cpus().length, load: rounded(loadavg()[0]!), node: process.version };
process.stdout.write(
  `${JSON.stringify({
    bench: 'engine',
    runs,
    machine,
    compared: { name: 'd3-array', version: '3.2.4' },
    items: model.items.length,
    responsesPerSecond: perSecond(largest.responses, largest.result),
    sizes: figures,
    peakMegabytes: peak,
    ratio,
  })}\n`,
);
