/** Versions of the backup and community files. */
import { registry } from './registry';
import { payloadToVersion2 } from './toVersion2';
import { payloadToVersion3 } from './toVersion3';

export const BACKUP_VERSION = 3;

export const migrateBackup = registry(BACKUP_VERSION, [
  { from: 1, migrate: payloadToVersion2 },
  { from: 2, migrate: payloadToVersion3 },
]);
