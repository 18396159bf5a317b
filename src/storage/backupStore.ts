/** Backup to a file, and restore from one. A file is good only when it was read back and counts the same. */
import { contentHash } from '../catalog/contentHash';
import { canonicalJson } from '../domain/canonicalJson';
import { writeEnvelope } from '../domain/envelope';
import { BACKUP_VERSION } from '../migrations/backup';
import { newId } from '../state/newId';
import type { AnonymousNames, BackupStore, ShareResult } from '../state/ports';
import { anonymise } from './anonymise';
import { contentsOf, readBackupFile } from './backupFile';
import { rowCounts } from './communityPart';
import type { Database } from './database';
import { save } from './problems';
import { readPayload } from './readPayload';
import { previewFile, takeFile } from './takeFile';
import { travelling, type Travelling } from './travelling';

export function backupStore(database: Database): BackupStore {
  return {
    create: async (communityId) => {
      const read = await save(() => readPayload(database, communityId));
      if (!read.ok) return read;
      if (communityId === undefined) return toFile({ payload: read.value, leftOut: 0 }, 'backup', 'backup');
      return toFile(travelling(read.value), 'community', read.value.communities[0]?.name ?? '');
    },
    createAnonymous: (communityId, names) => createAnonymous(database, communityId, names),
    preview: (text) => previewFile(database, text),
    update: (text, label) => takeFile(database, text, label, 'update'),
    restore: (text, copyLabel) => takeFile(database, text, copyLabel, 'beside'),
  };
}

async function createAnonymous(database: Database, communityId: string, names: AnonymousNames): Promise<ShareResult> {
  const read = await save(() => readPayload(database, communityId));
  return read.ok ? toFile(anonymise(read.value, names, newId), 'community', names.community) : read;
}

function toFile({ payload, leftOut }: Travelling, kind: 'backup' | 'community', about: string): ShareResult {
  const createdAt = new Date().toISOString();
  const text = writeEnvelope({ kind, version: BACKUP_VERSION, id: newId(), createdAt, payload }, contentHash);
  const again = readBackupFile(text);
  if (!again.ok) return again;
  if (canonicalJson(rowCounts(again.payload)) !== canonicalJson(rowCounts(payload)))
    return { ok: false, problem: 'count-differs' };
  const name = `groeikompas-${fileName(about)}-${createdAt.slice(0, 10)}.json`;
  return { ok: true, name, text, contents: contentsOf(again.payload), leftOut };
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    plain
      .replace(/^-+|-+$/gu, '')
      .slice(0, 40)
      .toLowerCase() || 'community'
  );
}
