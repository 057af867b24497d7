export { startServer, type LefServer, type ServerParts } from './server.ts'
export { openDatabase, type Database, type OpenDatabaseError } from './storage/database.ts'
export type { DatabasePlace } from './storage/database-place.ts'
