/** Versions of the backup and community files. */
import { registry } from './registry';
import { payloadToVersion2 } from './toVersion2';

export const BACKUP_VERSION = 2;

export const migrateBackup = registry(BACKUP_VERSION, [{ from: 1, migrate: payloadToVersion2 }]);
