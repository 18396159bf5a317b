/** Where a few answered on their own beside many hands: the hands may be shown, without those few. */
import type { Measurement, Tally } from '../measurement/measurement';
import { handsAlone, protectionOf } from './protection';

/**
 * Takes the answers of a few out of items on which hands were counted, so that the hands can be shown. It makes nothing safe:
 * what is shown is judged afterwards, as ever.
 * @returns the measurement with what was held back, by item; itself when nothing is.
 */
export function holdBack(measurement: Measurement): Measurement {
  const { responses, tallies } = measurement;
  if (tallies.length === 0) return measurement;
  const byHand = new Map<string, number>();
  for (const tally of tallies) byHand.set(tally.itemId, (byHand.get(tally.itemId) ?? 0) + votesOf(tally));
  const protection = protectionOf(measurement);
  const held = [...byHand].flatMap(([id, hands]) => {
    const answered = responses.filter(({ answers }) => answers[id] !== undefined).length;
    return handsAlone({ responses: answered, byHand: hands }, protection) ? [[id, answered] as const] : [];
  });
  if (held.length === 0) return measurement;
  const gone = new Set(held.map(([id]) => id));
  return {
    ...measurement,
    held: Object.fromEntries(held),
    responses: responses.map((response) => ({
      ...response,
      answers: Object.fromEntries(Object.entries(response.answers).filter(([id]) => !gone.has(id))),
    })),
  };
}

function votesOf({ levels, unknown, notApplicable }: Tally): number {
  return levels.reduce((sum, count) => sum + count, unknown + notApplicable);
}
