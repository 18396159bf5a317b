/** What each address does: how many connections it holds, how fast it makes new ones, how often it was refused. */
import { bucket, type Bucket } from './bucket';
import type { Limits } from './limits';

interface Known {
  connections: number;
  readonly connecting: Bucket;
  readonly refused: Bucket;
}

export interface AddressBook {
  /** @returns false when there is no place for a connection from there now. */
  connect(address: string): boolean;
  disconnect(address: string): void;
  /** An entry from there was refused; too many, and it waits before it may connect again. */
  refuse(address: string): void;
  /** Forgets who is quiet. */
  tidy(): void;
}

export function addressBook(limits: Limits): AddressBook {
  const book = new Map<string, Known>();
  let connections = 0;
  const known = (address: string): Known => {
    const found = book.get(address);
    if (found) return found;
    const made = { connections: 0, connecting: bucket(limits.connecting), refused: bucket(limits.refusedEntries) };
    book.set(address, made);
    return made;
  };
  return {
    connect(address) {
      const from = known(address);
      if (connections >= limits.connections || from.connections >= limits.connectionsPerAddress) return false;
      // A bucket that was emptied by refusals has to hold one again.
      if (!from.connecting.take() || !from.refused.holds(1)) return false;
      from.connections += 1;
      connections += 1;
      return true;
    },
    disconnect(address) {
      known(address).connections -= 1;
      connections -= 1;
    },
    refuse(address) {
      known(address).refused.take();
    },
    tidy() {
      for (const [address, from] of book) {
        if (
          from.connections === 0 &&
          from.connecting.holds(limits.connecting.burst) &&
          from.refused.holds(limits.refusedEntries.burst)
        )
          book.delete(address);
      }
    },
  };
}
