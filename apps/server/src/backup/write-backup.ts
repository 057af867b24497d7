import { existsSync } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '@lef/protocol'
import { openDatabase, type OpenDatabaseError } from '../storage/database.ts'
import type { DatabasePlace } from '../storage/database-place.ts'
import { askAtDoor } from './backup-door.ts'
import { giveBackup, type Backup } from './backup-text.ts'
import { lookThrough } from './look-through.ts'
import { systemCodeOf } from './system-code.ts'

/**
 * `nothing-there`: no server has kept anything in this place. `file-exists`: nothing is written over. `cannot-write`:
 * the system's code (`ENOSPC`, `EACCES`). `broken-off`: the server that has the folder open did not give all of it.
 * `cannot-open`: as opening the database said.
 */
export type BackupError =
  | { readonly why: 'nothing-there' | 'file-exists' | 'broken-off' }
  | { readonly why: 'cannot-write'; readonly code: string }
  | { readonly why: 'cannot-open'; readonly error: OpenDatabaseError }

/**
 * Writes everything that a server keeps to a new file, as it was at one moment. A server may go on meanwhile: a PostgreSQL is read
 * beside it, and of a data folder that it has open it gives the backup itself. Changes nothing in the database. What is left of a
 * failed one is removed.
 */
export async function writeBackup(place: DatabasePlace, path: string): Promise<Result<Backup, BackupError>> {
  if ('folder' in place && !existsSync(join(place.folder, 'database'))) return err({ why: 'nothing-there' })
  const opened = await openDatabase(place, 'as-it-is')
  if (!opened.ok) {
    const door = 'folder' in place && opened.error.why === 'in-use' ? await askAtDoor(place.folder) : null
    if (door === null) return err({ why: 'cannot-open', error: opened.error })
    try {
      const given = await intoNewFile(path, async (take) => {
        for await (const text of door.text) await take(text)
        return true
      })
      return given.ok ? await wholeAt(path) : given
    } finally {
      door.leave()
    }
  }
  try {
    return await intoNewFile(path, (take) => giveBackup(opened.value, take))
  } finally {
    await opened.value.close()
  }
}

/** Whether a file is a whole backup; if not, it is removed: what is cut off may be cut off at the end of a line. */
async function wholeAt(path: string): Promise<Result<Backup, BackupError>> {
  const looked = await lookThrough(path)
  if (looked.ok) return ok(looked.value.backup)
  await rm(path, { force: true })
  return err({ why: 'broken-off' })
}

/** Makes a file of what `give` gives, and makes it reach the disk; none where there is nothing to give, or it fails. */
async function intoNewFile<Given>(
  path: string,
  give: (take: (text: Buffer) => Promise<void>) => Promise<Given | null>,
): Promise<Result<Given, BackupError>> {
  let file: FileHandle
  try {
    file = await open(path, 'wx', 0o600)
  } catch (error) {
    const code = systemCodeOf(error)
    return err(code === 'EEXIST' ? { why: 'file-exists' } : { why: 'cannot-write', code })
  }
  const remove = async () => {
    await file.close().catch(() => undefined)
    await rm(path, { force: true })
  }
  try {
    const given = await give((text) => onFile(file.appendFile(text)))
    if (given === null) {
      await remove()
      return err({ why: 'nothing-there' })
    }
    // A disk across a network may say only now that it is full.
    await onFile(file.sync())
    await onFile(file.close())
    await onFile(syncFolder(dirname(path)))
    return ok(given)
  } catch (error) {
    await remove()
    if (error instanceof CannotWrite) return err({ why: 'cannot-write', code: error.code })
    throw error
  }
}

/** Only what the file itself refused: what the database says is another matter. */
class CannotWrite extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

async function onFile(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    throw new CannotWrite(systemCodeOf(error))
  }
}

/** A new file is only there for good once its folder has reached the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
