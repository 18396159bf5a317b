/** Brings the payload of an older file to the newest shape, one numbered pure step at a time. */

/** Turns a payload of version `from` into one of version `from + 1`. Works on frozen old shapes, never on today's types. */
export interface Step {
  readonly from: number;
  readonly migrate: (payload: unknown) => unknown;
}

/**
 * @param steps one step per version below `current`, in order. A gap is a bug and throws at once, not on somebody's file.
 */
export function registry(current: number, steps: readonly Step[]): (payload: unknown, from: number) => unknown {
  steps.forEach((step, index) => {
    if (step.from !== index + 1) throw new RangeError(`step ${index + 1} is missing`);
  });
  if (steps.length !== current - 1) throw new RangeError(`steps lead to version ${steps.length + 1}, not ${current}`);
  return (payload, from) => steps.slice(from - 1).reduce((value, step) => step.migrate(value), payload);
}
