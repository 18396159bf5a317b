/** The definitions that older measurements were made with, as they are kept beside the answers. */
import { useEffect, useState } from 'react';
import type { Instrument } from '../../domain/instrument/instrument';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';

/** By hash; null for one that is not kept. */
export type Definitions = ReadonlyMap<string, Instrument | null>;

interface Found {
  /** undefined until the database has answered. */
  readonly value: Definitions | undefined;
  readonly problem: StorageProblem | null;
}

const NONE: Definitions = new Map();

/** @param needed must stay the same array for as long as it asks the same. */
export function useDefinitions(needed: readonly SnapshotRecord['instrument'][]): Found {
  const [found, setFound] = useState<Found & { readonly by: typeof needed }>();
  useEffect(() => {
    let isCurrent = true;
    void readAll(needed).then((read) => {
      if (isCurrent) setFound({ ...read, by: needed });
    });
    return () => {
      isCurrent = false;
    };
  }, [needed]);
  if (needed.length === 0) return { value: NONE, problem: null };
  return found?.by === needed ? found : { value: undefined, problem: null };
}

async function readAll(needed: readonly SnapshotRecord['instrument'][]): Promise<Found> {
  const value = new Map<string, Instrument | null>();
  for (const { id, version, hash } of needed) {
    const read = await ports().definitions.find(id, version, hash);
    if (!read.ok) return { value: undefined, problem: read.problem };
    value.set(hash, read.value);
  }
  return { value, problem: null };
}
