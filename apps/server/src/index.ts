export { startServer, type LefServer, type ServerParts } from './server.ts'
export {
  openDatabase,
  type Database,
  type DatabasePlace,
  type OpenDatabaseError,
} from './storage/database.ts'
