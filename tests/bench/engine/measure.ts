/** Processor time and memory of one piece of work in this process. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Measured<Value> {
  readonly value: Value;
  /** Milliseconds of processor, collecting garbage included: what else the machine does then counts for little. */
  readonly time: number;
  /** Bytes the heap grew by while it ran, garbage included; the heap was clean before. */
  readonly heap: number;
}

export function measure<Value>(work: () => Value): Measured<Value> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const started = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(started);
  return { value, time: (user + system) / 1000, heap: Math.max(0, process.memoryUsage().heapUsed - before) };
}

/** The most memory this process held so far, in bytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
