/** An invitation as part of something larger. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { checkedInvitation } from '../handover/invitationSchema';

export const invitationField = z.unknown().transform((value, issues) => {
  const invitation = checkedInvitation(value);
  if (invitation) return invitation;
  issues.addIssue('not an invitation');
  return z.NEVER;
});
