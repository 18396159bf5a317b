/** What was typed about an issue and not saved, kept for as long as the page lives: leaving the screen does not lose it. */
import { links } from '../../state/links';
import { tellUnsaved } from '../../state/unsaved';
import type { IssueFields } from './issueFields';

interface KeptDraft {
  readonly fields: IssueFields;
  /** The revision it was begun from; 0 for a new issue. */
  readonly seen: number;
}

const kept = new Map<string, Map<string, KeptDraft>>();

export function keepDraft(communityId: string, id: string, draft: KeptDraft): void {
  const drafts = kept.get(communityId) ?? new Map<string, KeptDraft>();
  kept.set(communityId, drafts.set(id, draft));
  tellUnsaved(links.issues(communityId), 'open');
}

export function keptDraft(communityId: string, id: string): KeptDraft | undefined {
  return kept.get(communityId)?.get(id);
}

/** Ids of the issues with a draft, in the order in which they were begun. */
export function keptDraftIds(communityId: string): readonly string[] {
  return [...(kept.get(communityId)?.keys() ?? [])];
}

export function dropDraft(communityId: string, id: string): void {
  kept.get(communityId)?.delete(id);
  if (keptDraftIds(communityId).length === 0) tellUnsaved(links.issues(communityId), null);
}
