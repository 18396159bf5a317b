/** Measurements with the definition each was made with, ready to be compared; or which of them can not be, and why. */
import type { ModelPart } from '../../catalog/parts';
import { compareSeries, type Series } from '../../domain/compare/series';
import { compareVersions } from '../../domain/compare/redirects';
import type { Instrument } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';
import type { IssueRecord, SnapshotContent, SnapshotRecord } from '../../state/records';
import { toMeasurement } from '../../state/toMeasurement';
import type { Definitions } from './useDefinitions';

export type ScoredSeries =
  | {
      readonly kind: 'ready';
      readonly series: Series;
      /** Of the newest version among the measurements. */
      readonly model: Model;
      /** Definitions of other versions, for the names of what is gone. */
      readonly older: readonly Instrument[];
    }
  | { readonly kind: 'empty' | 'no-definition'; readonly snapshots: readonly SnapshotRecord[] };

/** Instruments of other versions than the one that comes with the app: their definitions are asked for. */
export function otherVersions(contents: readonly SnapshotContent[], part: ModelPart): SnapshotRecord['instrument'][] {
  return contents.map(({ snapshot }) => snapshot.instrument).filter((instrument) => !isCurrent(instrument, part));
}

/** The same version is the same questions, also when a wording was mended. */
function isCurrent({ version, hash }: SnapshotRecord['instrument'], { model, hash: current }: ModelPart): boolean {
  return hash === current || version === model.version;
}

/** @param contents from old to new; @param part of the app's own version; @param issues of the community as they are now. */
export function scoredSeries(
  contents: readonly SnapshotContent[],
  part: ModelPart,
  definitions: Definitions,
  issues: readonly IssueRecord[],
): ScoredSeries {
  const empty = contents.filter(isEmpty);
  if (empty.length > 0) return { kind: 'empty', snapshots: empty.map(({ snapshot }) => snapshot) };
  const known = contents.map((content) => {
    const { instrument } = content.snapshot;
    const definition = isCurrent(instrument, part) ? part : (definitions.get(instrument.hash) ?? null);
    return { content, definition };
  });
  const unknown = known.filter(({ definition }) => definition === null).map(({ content }) => content.snapshot);
  if (unknown.length > 0) return { kind: 'no-definition', snapshots: unknown };
  const scored = known.flatMap(({ content, definition }) => {
    if (!definition) return [];
    const { id, date } = content.snapshot;
    return [{ id, date, model: definition.model, measurement: toMeasurement(content, issues), definition }];
  });
  const byVersion = scored
    .map(({ definition }) => definition)
    .sort((a, b) => compareVersions(b.model.version, a.model.version));
  const newest = byVersion[0] ?? part;
  const told = compareVersions(part.model.version, newest.model.version) > 0 ? part : newest;
  const said = Object.fromEntries(contents.map(({ snapshot }) => [snapshot.id, snapshot]));
  const result = compareSeries(scored, told.redirects, { said });
  // The selection lets only two to five measurements with one instrument through.
  if (!result.ok) throw new Error(`a series that was let through is refused: ${result.reason}`);
  const older = [...definitions.values()].flatMap((definition) => definition ?? []);
  return { kind: 'ready', series: result.series, model: newest.model, older };
}

function isEmpty({ answers, responses, tallies }: SnapshotContent): boolean {
  return answers.every(({ answer }) => answer === null) && responses.length === 0 && tallies.length === 0;
}
