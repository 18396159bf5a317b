/** What the screens ask for when the database can not take something: a file that can be taken in again. */
import type { BackupResult } from './ports';
import type {
  CaseRecord,
  CommunityRecord,
  DefinitionRecord,
  IssueRecord,
  MilestoneRecord,
  SnapshotContent,
} from './records';

/** One community, or as much of it as is known. */
export interface RescuePart {
  readonly community: CommunityRecord;
  readonly measurements: readonly SnapshotContent[];
  readonly issues: readonly IssueRecord[];
  readonly cases: readonly CaseRecord[];
  readonly milestones: readonly MilestoneRecord[];
  /** What the measurements were made with, as far as it was kept. */
  readonly definitions: readonly DefinitionRecord[];
}

/**
 * @param shown with what was refused.
 * @param stored without: where the database still says so when the file is taken in, what was refused goes in its place.
 */
export type WriteRescue = (shown: RescuePart, stored: RescuePart) => BackupResult;
