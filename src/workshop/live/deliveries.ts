/** How far each answer of the last response has come. */
import type { Answers } from '../../domain/answer';
import type { Delivery } from '../../state/livePorts';

export interface Deliveries {
  /** What is shown for each answer, by what is at the relay and what the host has. */
  of(answers: Answers): Readonly<Record<string, Delivery>>;
  /** These answers go out under this counter. */
  written(counter: number, answers: Answers): void;
  /** Everything written so far is at the relay. */
  delivered(): void;
  /** The host has stored what went out under this counter. */
  received(counter: number): void;
  /** What went out under this counter came too late. */
  late(counter: number): void;
  /** What was to go out under this counter did not. */
  failed(counter: number): void;
}

/** @param first what the host said to have before. */
export function deliveries(first: Answers): Deliveries {
  let stored = first;
  let tooLate: Answers = {};
  let atRelay: Answers = {};
  let onTheWay: readonly { readonly counter: number; readonly answers: Answers }[] = [];
  /** Nothing older is waited for any more. @returns the newest that went out by then. */
  const settled = (counter: number) => {
    const newest = onTheWay.filter((sent) => sent.counter <= counter).pop();
    if (newest) onTheWay = onTheWay.filter((sent) => sent.counter >= newest.counter);
    return newest?.answers;
  };
  return {
    of: (answers) =>
      Object.fromEntries(
        Object.entries(answers).map(([item, answer]): [string, Delivery] => {
          if (stored[item] === answer) return [item, 'received'];
          if (tooLate[item] === answer) return [item, 'late'];
          return [item, atRelay[item] === answer ? 'sent' : 'waiting'];
        }),
      ),
    written(counter, answers) {
      onTheWay = [...onTheWay, { counter, answers }];
    },
    delivered() {
      atRelay = onTheWay[onTheWay.length - 1]?.answers ?? atRelay;
    },
    received(counter) {
      stored = settled(counter) ?? stored;
    },
    late(counter) {
      tooLate = settled(counter) ?? tooLate;
    },
    failed(counter) {
      onTheWay = onTheWay.filter((sent) => sent.counter !== counter);
    },
  };
}
