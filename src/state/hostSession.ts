/** The invitation to a group measurement with its keys: made once, and the same for every way in. */
import type { InvitationTerms } from './handOverPort';
import type { Saved } from './ports';
import { ports } from './portsHolder';
import type { GroupSetup } from './groupRecords';
import type { SnapshotRecord } from './records';
import type { SessionRecord } from './sessionRecords';

type GroupSnapshot = SnapshotRecord & { readonly group: GroupSetup };

/**
 * What this device holds as host; made when it is not there yet, or when what was agreed has changed since: nobody may be told
 * of a privacy that does not hold any more.
 */
export async function hostSession(snapshot: GroupSnapshot, communityName: string): Promise<Saved<SessionRecord>> {
  const found = await ports().sessions.find(snapshot.id);
  if (!found.ok) return found;
  if (found.value && isAsAgreed(found.value, snapshot)) return { ok: true, value: found.value };
  const { invitation, secretKey } = (await ports().handOver()).makeInvitation(termsOf(snapshot, communityName));
  const session: SessionRecord = { snapshotId: snapshot.id, invitation, secretKey, room: null };
  const kept = await ports().sessions.keep(session);
  return kept.ok ? { ok: true, value: session } : kept;
}

function termsOf({ instrument, scope, privacy, group }: GroupSnapshot, communityName: string): InvitationTerms {
  const { threshold, partnerTypes } = group;
  return { communityName, instrument, scope, privacy, threshold, partnerTypes };
}

function isAsAgreed({ invitation }: SessionRecord, { privacy, group }: GroupSnapshot): boolean {
  const typesOf = (types: GroupSetup['partnerTypes']) => JSON.stringify(types.map(({ id, name }) => [id, name]));
  return (
    invitation.privacy === privacy &&
    invitation.threshold === group.threshold &&
    typesOf(invitation.partnerTypes) === typesOf(group.partnerTypes)
  );
}
