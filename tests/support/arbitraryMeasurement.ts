/** Measurements as they could come in, for property tests: any mix of answers, gaps, partner types and votes by hand. */
import fc from 'fast-check';
import { ANSWERS, LEVELS, type Answers } from '../../src/domain/answer';
import type { Model } from '../../src/domain/instrument/modelSchema';
import type { Privacy } from '../../src/domain/measurement/enums';
import type { Measurement, Response, Tally } from '../../src/domain/measurement/measurement';
import type { Scope } from '../../src/domain/instrument/instrument';

/** Few types and group sizes around the threshold, so that groups are as often hidden as shown. */
const PARTNERS = ['business', 'education', 'government', 'student'];

export function arbitraryAnswers(model: Model): fc.Arbitrary<Answers> {
  const answer = fc.constantFrom(...ANSWERS);
  return fc
    .tuple(...model.items.map((item) => fc.option(answer, { nil: null }).map((given) => [item.id, given] as const)))
    .map((pairs) => Object.fromEntries(pairs.flatMap(([id, given]) => (given === null ? [] : [[id, given]]))));
}

function arbitraryResponses(model: Model): fc.Arbitrary<Response[]> {
  const partnerType = fc.option(fc.constantFrom(...PARTNERS), { nil: undefined });
  const response = fc
    .tuple(arbitraryAnswers(model), partnerType)
    .map(([answers, type]): Response => (type === undefined ? { answers } : { answers, partnerType: type }));
  return fc.array(response, { maxLength: 24 });
}

function arbitraryTallies(model: Model): fc.Arbitrary<Tally[]> {
  const few = fc.nat({ max: 4 });
  const tally = fc.record(
    {
      itemId: fc.constantFrom(...model.items.map((item) => item.id)),
      partnerType: fc.constantFrom(...PARTNERS),
      levels: fc.tuple(few, few, few, few, few),
      unknown: few,
      notApplicable: few,
    },
    { requiredKeys: ['itemId', 'levels', 'unknown', 'notApplicable'] },
  );
  return fc.array(tally, { maxLength: 6 });
}

export function arbitraryTargets(model: Model): fc.Arbitrary<Measurement['targets']> {
  const ids = model.dimensions.map((dimension) => dimension.id);
  return fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...LEVELS));
}

export function arbitraryGroup(model: Model): fc.Arbitrary<Measurement> {
  return fc.record({
    scope: fc.constantFrom<Scope>('quick', 'full'),
    privacy: fc.constantFrom<Privacy>('open', 'anonymous'),
    by: fc.constant('group' as const),
    responses: arbitraryResponses(model),
    tallies: arbitraryTallies(model),
    consensus: fc.constant({}),
    targets: arbitraryTargets(model),
    issues: fc.constant([]),
  });
}

export function arbitraryRater(model: Model): fc.Arbitrary<Measurement> {
  return fc.tuple(arbitraryGroup(model), arbitraryAnswers(model)).map(([group, answers]) => ({
    ...group,
    by: 'rater',
    responses: [{ answers }],
    tallies: [],
  }));
}
