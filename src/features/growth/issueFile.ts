/** An issue that could not be saved, as a file that can be imported: the way out that loses nothing. */
import type { BackupResult, CommunityDetails, IssueDraft } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { RescuePart } from '../../state/rescue';

/** Fetches what writes the file while all is well: once something is refused, it may be out of reach. */
export function prepareIssueFile(): void {
  // Without it the file asks again.
  ports()
    .rescue()
    .catch(() => undefined);
}

/** @returns the community with this issue as it was filled in, and what its line needs. */
export async function issueFile(draft: IssueDraft, details: CommunityDetails): Promise<BackupResult> {
  const { community, issues, cases, milestones } = details;
  const stored: RescuePart = { community, issues, cases, milestones, measurements: [], definitions: [] };
  const before = issues.find(({ id }) => id === draft.id);
  const refused = { ...draft, revision: (before?.revision ?? 0) + 1, changedAt: new Date().toISOString() };
  try {
    const write = await ports().rescue();
    return write({ ...stored, issues: [...issues.filter((issue) => issue !== before), refused] }, stored);
  } catch {
    // The part that writes it could not be fetched.
    return { ok: false, problem: 'failed' };
  }
}
