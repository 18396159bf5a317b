/** How far each answer of the last response has come. */
import type { Answers } from '../../domain/answer';
import type { Delivery, Refusal } from '../../state/livePorts';

/** The host's word on one record: stored but for the late items, or all of it late or refused. */
export type HostWord = { readonly late: readonly string[] } | 'late' | Refusal;

export interface Deliveries {
  /** What is shown for each answer, by what is at the relay and what the host has. */
  of(answers: Answers): Readonly<Record<string, Delivery>>;
  /** These answers go out under this counter. */
  written(counter: number, answers: Answers): void;
  /** Everything written so far is at the relay. */
  delivered(): void;
  /** @returns what went out under this counter; undefined when that was before this page. */
  sentUnder(counter: number): Answers | undefined;
  /** What the host said to these answers, and so to what went out before them. */
  heard(counter: number, answers: Answers, word: HostWord): void;
  /** What was to go out under this counter did not. */
  failed(counter: number): void;
}

/** @param first what the host said before to have, but for the late items. */
export function deliveries(first: Answers, firstLate: readonly string[]): Deliveries {
  let stored: Answers = {};
  /** What does not count, and why. */
  let refused: { readonly answers: Answers; readonly why: Delivery } = { answers: {}, why: 'late' };
  let atRelay: Answers = {};
  let onTheWay: readonly { readonly counter: number; readonly answers: Answers }[] = [];
  const take = (answers: Answers, word: HostWord) => {
    if (typeof word === 'object') {
      const late = new Set(word.late);
      const pick = (isLate: boolean) =>
        Object.fromEntries(Object.entries(answers).filter(([item]) => late.has(item) === isLate));
      // Hardly ever is one of them late, and this is asked at every answer.
      stored = late.size === 0 ? answers : pick(false);
      refused = { answers: late.size === 0 ? {} : pick(true), why: 'late' };
    } else {
      // What came too late leaves what was there before.
      if (word !== 'late') stored = {};
      refused = { answers, why: word };
    }
  };
  const of = (item: string, answer: Answers[string] | undefined): Delivery => {
    if (stored[item] === answer) return 'received';
    if (refused.answers[item] === answer) return refused.why;
    return atRelay[item] === answer ? 'sent' : 'waiting';
  };
  take(first, { late: firstLate });
  return {
    of(answers) {
      const all: Record<string, Delivery> = {};
      for (const item of Object.keys(answers)) all[item] = of(item, answers[item]);
      return all;
    },
    written(counter, answers) {
      onTheWay = [...onTheWay, { counter, answers }];
    },
    delivered() {
      atRelay = onTheWay[onTheWay.length - 1]?.answers ?? atRelay;
    },
    sentUnder: (counter) => onTheWay.find((sent) => sent.counter === counter)?.answers,
    heard(counter, answers, word) {
      // Nothing older is waited for any more.
      onTheWay = onTheWay.filter((sent) => sent.counter >= counter);
      take(answers, word);
    },
    failed(counter) {
      onTheWay = onTheWay.filter((sent) => sent.counter !== counter);
    },
  };
}
