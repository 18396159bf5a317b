/** What a device says to be let in: that it holds the room's code and its own key, signed over the relay's challenge. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import { fromBase64Url, toBase64Url, toUtf8 } from '../handover/bytes';
import type { Signer } from './keys';
import { context } from './protocol';
import { roomIdOf, type RoomKeys } from './roomKeys';
import { verifierOf } from './verify';

/** `join`: only if the room is there. `open` and `closed`: makes the room if it is not there, with its lobby so. */
export type EntryAim = 'join' | 'open' | 'closed';

export interface Entry {
  readonly roomId: string;
  /** Ed25519 key of the device, base64url. */
  readonly author: string;
  readonly aim: EntryAim;
}

const key = z.string().length(43);
const entrySchema = z.strictObject({
  author: key,
  token: key,
  aim: z.enum(['join', 'open', 'closed']),
  /** Signatures by the room's token key and by the author. */
  byRoom: z.string().length(86),
  byAuthor: z.string().length(86),
});

function statement(challenge: string, { roomId, author, aim }: Entry): Uint8Array {
  return toUtf8(context('enter', challenge, roomId, author, aim));
}

export async function writeEntry(challenge: string, room: RoomKeys, author: Signer, aim: EntryAim): Promise<string> {
  const said = statement(challenge, { roomId: room.roomId, author: author.publicKey, aim });
  return JSON.stringify({
    author: author.publicKey,
    token: room.token.publicKey,
    aim,
    byRoom: toBase64Url(await room.token.sign(said)),
    byAuthor: toBase64Url(await author.sign(said)),
  } satisfies z.infer<typeof entrySchema>);
}

/**
 * Needs no knowledge of any room: what a wrong code gets to hear never depends on whether a room exists.
 * @param challenge what this very connection was greeted with.
 * @returns null when a signature is not right.
 */
export async function checkEntry(text: string, challenge: string): Promise<Entry | null> {
  const parsed = parseEntry(text);
  const token = parsed && fromBase64Url(parsed.token);
  if (!token) return null;
  const entry = { roomId: roomIdOf(token), author: parsed.author, aim: parsed.aim };
  const said = statement(challenge, entry);
  const checks = [
    [parsed.token, parsed.byRoom],
    [parsed.author, parsed.byAuthor],
  ].map(async ([publicKey = '', signature = '']) => {
    const bytes = fromBase64Url(signature);
    return bytes !== null && (await verifierOf(publicKey)(said, bytes));
  });
  return (await Promise.all(checks)).every(Boolean) ? entry : null;
}

function parseEntry(text: string): z.infer<typeof entrySchema> | null {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
