/**
 * Rooms in Redis, for several relays at once. Every key ends with its room. A document is kept per relay, as each saw it, and
 * read as all of these together: two relays can save the same document and nothing of either is lost.
 */
import type { RedisInstance } from '@hocuspocus/extension-redis';
import { mergeUpdates } from 'yjs';
import type { Limits } from './limits';
import type { Room, Seat, Store } from './store';

const PREFIX = 'groeikompas';
const ROOMS = `${PREFIX}:rooms`;
const roomKey = (id: string) => `${PREFIX}:room:${id}`;
const seatsKey = (id: string) => `${PREFIX}:seats:${id}`;
const documentKey = (name: string) => `${PREFIX}:document:${name}`;
const namesKey = (id: string) => `${PREFIX}:documents:${id}`;
const addressKey = (address: string) => `${PREFIX}:address:${address}`;

/** @param relay name of this relay, different for each. @param now milliseconds since 1970. */
export function redisStore(redis: RedisInstance, relay: string, limits: Limits, now: () => number = Date.now): Store {
  const find = async (id: string): Promise<Room | null> => {
    const { hostKey, expiresAt, lobby } = await redis.hgetall(roomKey(id));
    if (hostKey === undefined || Number(expiresAt) <= now()) return null;
    return { id, hostKey, expiresAt: Number(expiresAt), lobby: lobby === 'closed' ? 'closed' : 'open' };
  };
  /** What belongs to a room goes with it, also when no relay is there to do it. */
  const expireWith = async (key: string, id: string) => {
    const expiresAt = await redis.hget(roomKey(id), 'expiresAt');
    if (expiresAt === null) await redis.del(key);
    else await redis.pexpireat(key, Number(expiresAt));
  };
  const drop = async (id: string) => {
    const address = await redis.hget(roomKey(id), 'address');
    const names = await redis.smembers(namesKey(id));
    await redis.del(roomKey(id), seatsKey(id), namesKey(id), ...names.map(documentKey));
    await redis.zrem(ROOMS, id);
    if (address !== null) await redis.srem(addressKey(address), id);
  };
  /** Rooms of an address that are still there. */
  const roomsFrom = async (address: string) => {
    const ids = await redis.smembers(addressKey(address));
    const there = await Promise.all(ids.map(async (id) => ({ id, room: await find(id) })));
    const gone = there.filter(({ room }) => room === null).map(({ id }) => id);
    if (gone.length > 0) await redis.srem(addressKey(address), ...gone);
    return ids.length - gone.length;
  };

  return {
    findRoom: find,
    async openRoom(room, from) {
      const there = await find(room.id);
      if (there) return there;
      await redis.zremrangebyscore(ROOMS, '-inf', now());
      if ((await redis.zcard(ROOMS)) >= limits.rooms || (await roomsFrom(from)) >= limits.roomsPerAddress) return null;
      // Two that open at once: the first one's key stays, and both are told.
      if ((await redis.hsetnx(roomKey(room.id), 'hostKey', room.hostKey)) === 1) {
        await redis.hset(roomKey(room.id), { expiresAt: room.expiresAt, lobby: room.lobby, address: from });
        await redis.pexpireat(roomKey(room.id), room.expiresAt);
        await redis.zadd(ROOMS, room.expiresAt, room.id);
        await redis.sadd(addressKey(from), room.id);
        await redis.pexpireat(addressKey(from), room.expiresAt);
      }
      return find(room.id);
    },
    async setLobby(id, lobby) {
      if (await find(id)) await redis.hset(roomKey(id), { lobby });
    },
    dropRoom: drop,
    overdueRooms: () => redis.zrangebyscore(ROOMS, '-inf', now()),
    async findSeat(id, author) {
      return (await redis.hget(seatsKey(id), author)) as Seat | null;
    },
    async admit(id, author) {
      const seats = await redis.hvals(seatsKey(id));
      if (seats.filter((seat) => seat === 'in').length >= limits.seatsPerRoom) return false;
      await redis.hsetnx(seatsKey(id), author, 'in');
      await expireWith(seatsKey(id), id);
      return true;
    },
    async remove(id, authors) {
      for (const author of authors) {
        await redis.hset(seatsKey(id), { [author]: 'removed' });
        await redis.del(documentKey(`${id}/${author}`));
      }
      await expireWith(seatsKey(id), id);
    },
    async loadDocument(name) {
      const states = await redis.hvalsBuffer(documentKey(name));
      return states.length === 0 ? null : mergeUpdates(states.map((state) => new Uint8Array(state)));
    },
    async saveDocument(name, state) {
      const id = name.split('/')[0] ?? '';
      await redis.hset(documentKey(name), { [relay]: Buffer.from(state) });
      await redis.sadd(namesKey(id), name);
      await expireWith(documentKey(name), id);
      await expireWith(namesKey(id), id);
    },
    close: () => Promise.resolve(),
  };
}
