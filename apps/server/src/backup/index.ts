export { writeBackup, type BackupError, type Backup } from './write-backup.ts'
export { restoreBackup, type RestoreError } from './restore-backup.ts'
export type { DatabasePlace } from '../storage/database-place.ts'
export type { OpenDatabaseError } from '../storage/database.ts'
