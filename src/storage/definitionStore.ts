/** Keeps the instruments that measurements were made with. */
import type { DefinitionStore } from '../state/ports';
import type { Database } from './database';
import { save } from './problems';

export function definitionStore({ definitions }: Database): DefinitionStore {
  return {
    find: (id, version, hash) =>
      save(async () => {
        const found = await definitions.get(hash);
        return found?.id === id && found.version === version ? found : null;
      }),
    keep: (instrument) =>
      save(
        async () =>
          void (await definitions.put({
            ...instrument,
            id: instrument.model.id,
            version: instrument.model.version,
          })),
      ),
  };
}
