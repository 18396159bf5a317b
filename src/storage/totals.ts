/**
 * Where one side of an update holds the answers of an anonymous group, and the other only the totals that travel. The answers
 * are never replaced by their totals.
 */
import type { BackupPayload } from './backupSchema';
import { hashesOf } from './contentHashes';
import { isAnonymousGroup, travelling } from './travelling';

/** Which side holds more than what travels of a measurement; null when both do, or neither. */
export type Holder = 'here' | 'there' | null;

type Hashes = ReadonlyMap<string, string>;

export interface Totals {
  readonly holder: (id: string) => Holder;
  /** Fingerprints of what would travel of the measurements here and in the file. */
  readonly ours: Hashes;
  readonly theirs: Hashes;
}

/** One community, as it is here or in the file, with its fingerprints. */
interface Side {
  readonly part: BackupPayload;
  readonly hashes: Hashes;
}

export function totalsOf(here: Side, there: Side): Totals {
  const [ours, theirs] = [travellingHashes(here), travellingHashes(there)];
  const isTotals = ({ hashes }: Side, totals: Hashes, id: string) => hashes.get(id) === totals.get(id);
  return {
    holder: (id) => {
      if (!here.hashes.has(id) || !there.hashes.has(id)) return null;
      const isHere = isTotals(here, ours, id);
      if (isHere === isTotals(there, theirs, id)) return null;
      return isHere ? 'there' : 'here';
    },
    ours,
    theirs,
  };
}

function travellingHashes({ part, hashes }: Side): Hashes {
  return part.snapshots.some(isAnonymousGroup) ? hashesOf(travelling(part).payload) : hashes;
}
