/** Live rooms for the screens. Loaded only when somebody opens or joins a room. */
import type { LivePort } from '../../state/livePorts';
import { newSecret } from './keys';
import { liveHost } from './liveHost';
import { liveParticipant } from './liveParticipant';
import { PROTOCOL_VERSION } from './protocol';
import { newCode, readTicket, spellCode, writeTicket } from './roomCode';
import { roomKeys } from './roomKeys';

/** @param page address of the page, with what comes before its last slash: the relay is beside it. */
export function livePort(page: string): LivePort {
  const address = new URL('live', page);
  const url = address.href.replace(/^http/u, 'ws');
  return {
    async available() {
      try {
        const response = await fetch(address, { cache: 'no-store' });
        const told: unknown = response.ok ? await response.json() : null;
        return typeof told === 'object' && told !== null && 'live' in told && told.live === PROTOCOL_VERSION;
      } catch {
        return false;
      }
    },
    newRoom: (openedAt) => ({ code: newCode(), hostSecret: newSecret(), openedAt, counter: 0 }),
    newIdentity: ({ code, hostKey }) => ({
      code,
      secret: newSecret(),
      counter: 0,
      ...(hostKey === null ? {} : { hostKey }),
    }),
    readTicket,
    writeTicket,
    spellCode,
    host: async (options) => liveHost(url, await roomKeys(options.session.room.code), options),
    join: async (options) => liveParticipant(url, await roomKeys(options.identity.code), options),
  };
}
