/** Versions of the backup and community files. */
import { registry } from './registry';

export const BACKUP_VERSION = 1;

export const migrateBackup = registry(BACKUP_VERSION, []);
