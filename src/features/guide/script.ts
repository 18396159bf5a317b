/** The course of a workshop in minutes; the words of each step are those of the guide. */
import type { guide } from '../../i18n/nl/guide';

export type StepId = keyof typeof guide.sections.script.names;

interface ScriptStep {
  readonly id: StepId;
  readonly minutes: number;
}

/** A step with the minutes after the start at which it begins and ends. */
export interface TimedStep extends ScriptStep {
  readonly from: number;
  readonly to: number;
}

export const FULL_SCRIPT: readonly ScriptStep[] = [
  { id: 'welcome', minutes: 5 },
  { id: 'privacy', minutes: 5 },
  { id: 'vote', minutes: 15 },
  { id: 'look', minutes: 10 },
  { id: 'talk', minutes: 25 },
  { id: 'agree', minutes: 10 },
  { id: 'choose', minutes: 15 },
  { id: 'close', minutes: 5 },
];

export const SHORT_SCRIPT: readonly ScriptStep[] = [
  { id: 'welcome', minutes: 3 },
  { id: 'privacy', minutes: 3 },
  { id: 'vote', minutes: 10 },
  { id: 'look', minutes: 5 },
  { id: 'talk', minutes: 12 },
  { id: 'agree', minutes: 4 },
  { id: 'choose', minutes: 6 },
  { id: 'close', minutes: 2 },
];

export function timed(script: readonly ScriptStep[]): readonly TimedStep[] {
  let now = 0;
  return script.map((step) => {
    const from = now;
    now += step.minutes;
    return { ...step, from, to: now };
  });
}

/** @returns minutes of all steps together. */
export function totalMinutes(script: readonly ScriptStep[]): number {
  return script.reduce((sum, { minutes }) => sum + minutes, 0);
}
