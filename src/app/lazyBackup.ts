/** Backup and restore, loaded when somebody asks for them. What can not be loaded is told as any other refusal. */
import type { BackupStore } from '../state/ports';

const NOT_LOADED = { ok: false, problem: 'failed' } as const;

export function lazyBackup(load: () => Promise<BackupStore>): BackupStore {
  const ask = async <Result>(run: (store: BackupStore) => Promise<Result>): Promise<Result | typeof NOT_LOADED> => {
    const store = await load().catch(() => null);
    return store ? run(store) : NOT_LOADED;
  };
  return {
    create: (communityId) => ask((store) => store.create(communityId)),
    createAnonymous: (communityId, names) => ask((store) => store.createAnonymous(communityId, names)),
    preview: (text) => ask((store) => store.preview(text)),
    update: (text, label) => ask((store) => store.update(text, label)),
    restore: (text, copyLabel) => ask((store) => store.restore(text, copyLabel)),
  };
}
