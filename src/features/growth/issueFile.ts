/** An issue that could not be saved, as a file: the way out that loses nothing. */
import type { TextFile } from '../../state/downloads';
import type { IssueDraft } from '../../state/ports';

/** @returns the issue as a measurement file writes it. */
export function issueFile(draft: IssueDraft): TextFile {
  const { communityId: _communityId, start, phase, note, ...issue } = draft;
  const told = Object.fromEntries(Object.entries({ start, phase, note }).filter(([, text]) => text !== ''));
  return {
    name: 'groeikompas-vraagstuk.json',
    text: JSON.stringify({ issues: [{ ...issue, ...told }] }, null, 2),
  };
}
