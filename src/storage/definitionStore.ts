/** Keeps the instruments that measurements were made with. */
import type { DefinitionStore } from '../state/ports';
import type { Database } from './database';
import { save } from './problems';

export function definitionStore({ definitions, snapshots }: Database): DefinitionStore {
  return {
    find: (id, version, hash) =>
      save(async () => {
        const found = await definitions.get(hash);
        return found?.id === id && found.version === version ? found : null;
      }),
    keep: (instrument) =>
      save(async () => {
        const { id, version } = instrument.model;
        await definitions.put({ ...instrument, id, version });
      }),
    missing: () =>
      save(async () => {
        const kept = new Set(await definitions.toCollection().primaryKeys());
        const made = (await snapshots.toArray()).map((snapshot) => snapshot.instrument);
        return [...new Map(made.map((entry) => [entry.hash, entry])).values()].filter(({ hash }) => !kept.has(hash));
      }),
  };
}
