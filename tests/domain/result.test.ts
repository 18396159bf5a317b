import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMeasurement, raterMeasurement, type Measurement } from '../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../src/domain/result';
import { arbitraryGroup } from '../support/arbitraryMeasurement';
import { smallModel } from '../support/smallInstrument';
import { alike, everywhere } from '../support/votes';

const model = smallModel();

/** A measurement, and the same one with everything in another order. */
const reordered = arbitraryGroup(model).chain((measurement) =>
  fc
    .record({
      responses: fc.shuffledSubarray([...measurement.responses], { minLength: measurement.responses.length }),
      tallies: fc.shuffledSubarray([...measurement.tallies], { minLength: measurement.tallies.length }),
    })
    .map((other): [Measurement, Measurement] => [measurement, { ...measurement, ...other }]),
);

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('the result of a measurement', () => {
  it('does not depend on the order in which people answered', () => {
    fc.assert(
      fc.property(reordered, ([one, other]) => {
        expect(scoreMeasurement(model, other)).toEqual(scoreMeasurement(model, one));
      }),
    );
  });

  it('does not depend on the order in which somebody answered the items, or targets were chosen', () => {
    const backwards = <Value>(record: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(record).toReversed());
    fc.assert(
      fc.property(arbitraryGroup(model), (measurement) => {
        const responses = measurement.responses.map((response) => ({
          ...response,
          answers: backwards(response.answers),
        }));
        const other = { ...measurement, responses, targets: backwards(measurement.targets) };
        expect(scoreMeasurement(model, other)).toEqual(scoreMeasurement(model, measurement));
      }),
    );
  });

  it('is the same each time, and leaves what it reads as it was', () => {
    const frozen = deepFreeze(smallModel());
    fc.assert(
      fc.property(arbitraryGroup(model), (measurement) => {
        const first = scoreMeasurement(frozen, deepFreeze(measurement));
        expect(scoreMeasurement(frozen, measurement)).toEqual(first);
      }),
    );
  });

  it('has no partner types for a rater, and a focus by the targets of the measurement', () => {
    const result = scoreMeasurement(model, raterMeasurement(everywhere(model, 3), { targets: { vision: 3 } }));
    expect(result.groups).toEqual([]);
    expect(result.focus.entries.map((entry) => entry.item)).not.toContain('vision.region');
    expect(result.focus.entries).toHaveLength(8);
  });

  it('of votes by hand is that of the same votes on devices', () => {
    const onDevices = scoreMeasurement(model, groupMeasurement(alike(6, everywhere(model, 2), 'education')));
    const tallies = model.items.map((item) => ({
      itemId: item.id,
      partnerType: 'education',
      levels: [0, 6, 0, 0, 0],
      unknown: 0,
      notApplicable: 0,
    }));
    const byHand = scoreMeasurement(model, groupMeasurement([], { tallies }));
    const figures = (result: unknown): unknown =>
      JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'byHand' ? undefined : value)));
    expect(figures(byHand.profile)).toEqual(figures(onDevices.profile));
    expect(byHand.focus).toEqual(onDevices.focus);
    expect(figures(byHand.groups)).toEqual(figures(onDevices.groups.map((group) => ({ ...group, n: 0 }))));
  });

  it('of a group without answers says for everything that it is not known yet', () => {
    const result = scoreMeasurement(model, groupMeasurement([]));
    expect(result.profile.dimensions.map(({ score, reason }) => [score, reason])).toEqual([
      [null, 'low-coverage'],
      [null, 'low-coverage'],
    ]);
    expect(result.focus).toMatchObject({ entries: [], unknown: model.items.map((item) => item.id) });
    expect(result).toMatchObject({ groups: [], consensus: null });
  });
});
