/** The host's state as it stands in its record: what all see, and what steers the room. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { LEVELS } from '../../domain/answer';
import type { RoomShow } from '../../state/livePorts';
import { LIVE_PACES, LIVE_PHASES, LIVE_STEPS } from '../../state/liveSteps';
import { invitationField } from './invitationField';
import { isKey } from './protocol';
import { fromJsonBytes, toPaddedJson } from './sealing';

export interface HostState {
  readonly show: RoomShow;
  /** Keys of participants that were sent out. */
  readonly removed: readonly string[];
  /** Which running page signs; a higher counter of another one means that the room was handed over. */
  readonly holder: string;
  /** For one participant only: the session, sealed. Base64url. */
  readonly offer: { readonly to: string; readonly sealed: string } | null;
}

const id = z.string().min(1).max(80);
const key = z.string().refine(isKey);
const count = z.int().min(0);
const text = z.string().max(2000);

const votes = z.strictObject({ levels: z.array(count).length(5), unknown: count, notApplicable: count });
const consensus = z.strictObject({ level: z.literal(LEVELS), reason: text, minority: text });

const showSchema = z.strictObject({
  invitation: invitationField,
  lobby: z.enum(['open', 'closed']),
  joined: count,
  expiresAt: z.string().max(40),
  phase: z.enum(LIVE_PHASES),
  pace: z.enum(LIVE_PACES),
  itemId: id.nullable(),
  step: z.enum(LIVE_STEPS),
  revealed: z.record(id, votes.nullable()),
  consensus: z.record(id, consensus),
});

const stateSchema: z.ZodType<HostState> = z.strictObject({
  show: showSchema,
  removed: z.array(key).max(1000),
  holder: id,
  offer: z.strictObject({ to: key, sealed: z.string().max(20_000) }).nullable(),
});

export function writeHostState(state: HostState): Uint8Array {
  return toPaddedJson(state);
}

/** @returns null when it is not a host's state in every part. */
export function readHostState(bytes: Uint8Array): HostState | null {
  return stateSchema.safeParse(fromJsonBytes(bytes)).data ?? null;
}
