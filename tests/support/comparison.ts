/** Comparing two measurements of the small instrument, as tests write it down. */
import type { Answer, Answers } from '../../src/domain/answer';
import type { Scored } from '../../src/domain/compare/align';
import { compareMeasurements } from '../../src/domain/compare/compare';
import type { Change, Comparison, LookBack } from '../../src/domain/compare/comparison';
import type { Redirect } from '../../src/domain/instrument/redirectsSchema';
import { groupMeasurement, raterMeasurement, type Measurement } from '../../src/domain/measurement/measurement';
import { byId } from './byId';
import { smallModel } from './smallInstrument';
import { everywhere } from './votes';

const small = smallModel();

/** The same answer to every item of the small instrument, with exceptions. */
export function all(answer: Answer, except: Answers = {}): Answers {
  return everywhere(small, answer, except);
}

/** A group whose members agreed to be named: p0, p1 … , or from another number on. */
export function openGroup(answers: readonly Answers[], firstNumber = 0): Measurement {
  const responses = answers.map((own, index) => ({ id: `p${firstNumber + index}`, answers: own }));
  return groupMeasurement(responses, { privacy: 'open' });
}

export function compared(
  before: Scored,
  after: Scored,
  redirects: readonly Redirect[] = [],
  confirmed: readonly string[] = [],
  lookBack: LookBack = {},
): Comparison {
  const result = compareMeasurements(before, after, redirects, new Set(confirmed), lookBack);
  if (!result.ok) throw new Error(result.reason);
  return result.comparison;
}

/** Two measurements with the small instrument, in the same version. */
export function comparedSmall(
  before: Measurement,
  after: Measurement,
  confirmed: readonly string[] = [],
  lookBack: LookBack = {},
): Comparison {
  return compared({ model: small, measurement: before }, { model: small, measurement: after }, [], confirmed, lookBack);
}

/** One rater's answers to the small instrument, then and now. */
export function comparedRater(
  then: Answers,
  now: Answers,
  confirmed: readonly string[] = [],
  lookBack: LookBack = {},
): Comparison {
  return comparedSmall(raterMeasurement(then), raterMeasurement(now), confirmed, lookBack);
}

/** The change of an item, a dimension or growth. */
export function changeOf({ items, dimensions, growth }: Comparison, id: string): Change {
  return byId([...items, ...dimensions, ...(growth ? [growth] : [])], id);
}
