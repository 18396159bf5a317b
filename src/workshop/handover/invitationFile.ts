/** An invitation as a file, for whoever can not open a link. */
import { contentHash } from '../../catalog/contentHash';
import { readEnvelope, writeEnvelope, type EnvelopeProblem } from '../../domain/envelope';
import type { TextFile } from '../../state/downloads';
import type { Invitation } from '../../state/sessionRecords';
import { checkedInvitation } from './invitationSchema';

export type ReadInvitationFile =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problem: EnvelopeProblem };

const VERSION = 1;

/** @param createdAt ISO time. */
export function invitationFile(invitation: Invitation, createdAt: string): TextFile {
  return {
    name: `groeikompas-uitnodiging-${createdAt.slice(0, 10)}-${invitation.id.slice(0, 4)}.json`,
    text: writeEnvelope(
      { kind: 'invitation', version: VERSION, id: invitation.id, createdAt, payload: invitation },
      contentHash,
    ),
  };
}

export function readInvitationFile(text: string): ReadInvitationFile {
  const read = readEnvelope(text, { kinds: ['invitation'], newest: VERSION }, contentHash);
  if (!read.ok) return read;
  const invitation = checkedInvitation(read.envelope.payload);
  return invitation ? { ok: true, invitation } : { ok: false, problem: 'damaged' };
}
