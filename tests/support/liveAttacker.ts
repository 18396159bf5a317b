/** A modified client: the real connection, with whatever entry and whatever writing it likes. */
import { writeEntry, type EntryAim } from '../../src/workshop/live/entry';
import { newSecret, signerFrom, type Signer } from '../../src/workshop/live/keys';
import type { RefusalReason } from '../../src/workshop/live/protocol';
import { relayLink, type LinkedDocument, type RelayLink } from '../../src/workshop/live/relayLink';
import type { RoomKeys } from '../../src/workshop/live/roomKeys';
import { keysOf } from './live';

export interface Attacker {
  readonly link: RelayLink;
  readonly author: Signer;
  readonly room: RoomKeys;
  /** How often the connection was lost. */
  readonly lost: () => number;
  /** @returns the document once it is there, or why it is not: then the connection ends, or it would come back to be refused again. */
  open(name: string): Promise<LinkedDocument | RefusalReason>;
}

interface AttackOptions {
  readonly secret?: string;
  readonly aim?: EntryAim;
  /** Instead of an honest entry. */
  readonly entry?: (challenge: string, room: RoomKeys, author: Signer) => Promise<string>;
}

/** @param code the room's, or a guess. */
export async function attacker(page: string, code: string, options: AttackOptions = {}): Promise<Attacker> {
  const { secret = newSecret(), aim = 'join', entry } = options;
  const room = await keysOf(code);
  const author = signerFrom(secret);
  let lost = 0;
  const link = relayLink({
    url: `${page.replace(/^http/u, 'ws')}live`,
    entry: (challenge) => entry?.(challenge, room, author) ?? writeEntry(challenge, room, author, aim),
    onConnection: (connection) => {
      if (connection === 'offline') lost += 1;
    },
  });
  return {
    link,
    author,
    room,
    lost: () => lost,
    open: (name) =>
      new Promise((resolve) => {
        const document = link.open(name, {
          synced: () => {
            resolve(document);
          },
          refused: (reason) => {
            link.close();
            resolve(reason);
          },
        });
      }),
  };
}
