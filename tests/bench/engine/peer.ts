/** The same figures per item as somebody would work them out with a library for statistics: d3-array. */
import { mean, median, rollup } from 'd3-array';
import type { Answer } from '../../../src/domain/answer';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import type { Response } from '../../../src/domain/measurement/measurement';
import type { Profile } from '../../../src/domain/scores/profile';

interface PeerItem {
  readonly id: string;
  readonly counts: ReadonlyMap<Answer | undefined, number>;
  readonly mean: number | undefined;
  readonly median: number | undefined;
}

export function peerItems(model: Model, responses: readonly Response[]): PeerItem[] {
  return model.items.map(({ id }) => {
    const answers = responses.map((response) => response.answers[id]);
    const levels = answers.filter((answer) => typeof answer === 'number');
    return {
      id,
      counts: rollup(
        answers,
        (same) => same.length,
        (answer) => answer,
      ),
      mean: mean(levels),
      median: median(levels),
    };
  });
}

/** @throws Error when the two do not say the same: then their times can not be compared either. */
export function expectSame({ items }: Profile, peer: readonly PeerItem[]): void {
  for (const [index, item] of items.entries()) {
    const other = peer[index]!;
    const counted = item.distribution?.every(
      (votes, level) => votes === (other.counts.get((level + 1) as Answer) ?? 0),
    );
    const unknown = item.counts?.unknown === (other.counts.get('dk') ?? 0);
    const close = Math.abs((item.mean ?? 0) - (other.mean ?? 0)) < 1e-9;
    if (!counted || !unknown || !close || item.median !== other.median) throw new Error(`${item.id}: the two differ`);
  }
}
