/** Everything that is said about two of the measurements. */
import type { Comparison } from '../../domain/compare/comparison';
import type { Series, SeriesPair } from '../../domain/compare/series';
import type { Model } from '../../domain/instrument/modelSchema';
import { judgeFocus, type FocusVerdict } from '../../domain/progress/focusVerdicts';
import { compareGrowth, type GrowthComparison } from '../../domain/progress/growthChange';
import { narrate, type Fact } from '../../domain/progress/narrative';
import { scoreProfile, type Profile } from '../../domain/scores/profile';
import type { FocusRecord, IssueRecord, SnapshotContent } from '../../state/records';
import { soundLinks } from '../../state/soundLinks';

/** A measurement between the two, as it stands on its own. */
interface Between {
  readonly content: SnapshotContent;
  readonly profile: Profile;
}

export interface PairView {
  readonly from: SnapshotContent;
  readonly to: SnapshotContent;
  readonly between: readonly Between[];
  readonly comparison: Comparison;
  /** Accepted entries of the earlier measurement's focus, each with its record. */
  readonly focus: readonly { readonly record: FocusRecord; readonly verdict: FocusVerdict }[];
  /** null where the issues of then were not kept. */
  readonly growth: GrowthComparison | null;
  readonly facts: readonly Fact[];
}

interface Told {
  readonly contents: readonly SnapshotContent[];
  readonly series: Series;
  readonly model: Model;
  /** The community's issues as they are now. */
  readonly issues: readonly IssueRecord[];
}

/** @returns null when these two can not be compared: the later one has the older version. */
export function pairView({ from: fromId, to: toId, result }: SeriesPair, told: Told): PairView | null {
  const { contents, series, model, issues } = told;
  const contentOf = (id: string) => contents.find(({ snapshot }) => snapshot.id === id);
  const [from, to] = [contentOf(fromId), contentOf(toId)];
  if (!result.ok || !from || !to) return null;
  const { comparison } = result;
  const accepted = from.focus.filter(({ decision }) => decision === 'accepted');
  const verdicts = judgeFocus(
    comparison,
    accepted.map(({ itemId, done }) => ({ itemId, done: done.length })),
  );
  const growth =
    from.snapshot.issues === null
      ? null
      : compareGrowth(soundLinks(from.snapshot.issues), soundLinks(to.snapshot.issues ?? issues));
  const places = series.order.map(({ id }) => id);
  const middle = series.order.slice(places.indexOf(fromId) + 1, places.indexOf(toId));
  return {
    from,
    to,
    between: middle.flatMap((scored) => {
      const content = contentOf(scored.id);
      // By what the levels count for now, as the two it stands between.
      const scale = { ...scored.model.scale, values: model.scale.values };
      return content ? [{ content, profile: scoreProfile({ ...scored.model, scale }, scored.measurement) }] : [];
    }),
    comparison,
    focus: accepted.flatMap((record, index) => {
      const verdict = verdicts[index];
      return verdict ? [{ record, verdict }] : [];
    }),
    growth,
    facts: narrate(comparison, verdicts, growth, { from: from.snapshot.date, to: to.snapshot.date }),
  };
}
