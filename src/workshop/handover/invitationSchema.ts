/** An invitation as it comes in from a link or a file: checked strictly before anything is shown of it. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { PRIVACY_MODES, SCOPES } from '../../domain/measurement/enums';
import type { Invitation } from '../../state/sessionRecords';
import { cutText } from './cutText';
import { isNewId } from './ids';

/** How many partner types a participant can choose from: their number travels in four bits, of which one value means none. */
export const MAX_PARTNER_TYPES = 15;

/** How many characters a name in an invitation has at most; a longer one is cut. */
const NAME_LENGTH = 120;

const id = z.string().min(1).max(80);
const name = z.string().refine((text) => cutName(text) === text);

const partnerType = z.strictObject({ id, name });

const invitationSchema = z.strictObject({
  id: z.string().refine(isNewId),
  communityName: name,
  instrument: z.strictObject({
    id,
    version: z.string().min(1).max(40),
    hash: z.string().regex(/^[0-9a-f]{16}$/u),
  }),
  scope: z.enum(SCOPES),
  privacy: z.enum(PRIVACY_MODES),
  threshold: z.int().min(0).max(255),
  partnerTypes: z
    .array(partnerType)
    .max(MAX_PARTNER_TYPES)
    .refine((types) => new Set(types.map((type) => type.id)).size === types.length),
  publicKey: z.string().regex(/^[\w-]{43}$/u),
});

export function cutName(text: string): string {
  return cutText(text, NAME_LENGTH);
}

/** @returns null when it is not an invitation in every part. */
export function checkedInvitation(value: unknown): Invitation | null {
  return invitationSchema.safeParse(value).data ?? null;
}
