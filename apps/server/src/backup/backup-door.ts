import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Database } from '../storage/database.ts'
import { placesForWays, shortWayTo } from '../storage/embedded/short-way.ts'
import { giveBackup } from './backup-text.ts'

/** Where a server gives backups of the data folder that it has open. */
export interface BackupDoor {
  close(): Promise<void>
}

/** A socket in the folder itself: whoever may open it may read the folder's files too, and nobody else. */
const name = 'backup'
/** What the system leaves for the path of a socket, of it for the folder. */
const longestFolder = 103 - `/${name}.00000000`.length
/** So long may whoever asked take nothing of what is there for them, in milliseconds: as long as a backup is read, all else waits. */
const longestTake = 30_000

/** As they are, but in tests. */
interface DoorOptions {
  readonly patience?: number
  /** Where a shorter way to a folder with a long path may be made. */
  readonly places?: readonly string[]
}

/** Opens the door in a folder that this process has locked, so that what is left there is of a dead one. Null where none can be. */
export async function openBackupDoor(
  folder: string,
  database: Database,
  failed: (error: unknown) => void,
  { patience = longestTake, places = placesForWays }: DoorOptions = {},
): Promise<BackupDoor | null> {
  const way = process.platform === 'win32' ? null : shortWayTo(folder, longestFolder, places)
  if (way === null) return null
  const inside = new Set<Socket>()
  let turn = Promise.resolve()
  const server = createServer((socket) => {
    inside.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => inside.delete(socket))
    // One after the other.
    turn = turn.then(() => give(database, socket, patience)).catch(failed)
  })
  // When it is closed, the system takes away whatever then lies where it began to listen, by a way that others may have made anew.
  const beside = `${name}.${randomBytes(4).toString('hex')}`
  const listens = await new Promise<boolean>((done) => {
    server.once('error', () => done(false))
    server.listen({ path: join(way.path, beside) }, () => done(true))
  })
  way.end()
  if (!listens) return null
  renameSync(join(folder, beside), join(folder, name))
  server.unref()
  return {
    close: async () => {
      for (const socket of inside) socket.destroy()
      await new Promise<void>((done) => server.close(() => done()))
      rmSync(join(folder, name), { force: true })
      await turn
    },
  }
}

async function give(database: Database, socket: Socket, patience: number): Promise<void> {
  socket.on('timeout', () => socket.destroy())
  const take = (text: Buffer) =>
    new Promise<void>((done, fail) => {
      const gone = () => fail(new WentAway())
      if (socket.destroyed) return gone()
      socket.once('close', gone)
      socket.setTimeout(patience)
      socket.write(text, () => {
        // As long as the next is looked for, nobody is slow but this server.
        socket.setTimeout(0)
        socket.off('close', gone)
        done()
      })
    })
  try {
    await giveBackup(database, take)
    socket.end()
  } catch (error) {
    // Without its last line nobody takes it for a backup.
    socket.destroy()
    if (!(error instanceof WentAway)) throw error
  }
}

/** Whoever asked has gone, which is nobody's failure. */
class WentAway extends Error {}

/** A backup on its way. */
export interface GivenBackup {
  /** Its text, as it comes; ends early where it breaks off. */
  readonly text: AsyncIterable<Buffer>
  /** Goes away, whether or not all of it was taken: a server that is left standing at its door answers nobody else. */
  leave(): void
}

/** The backup that the server of a folder gives. Null where no server gives one. */
export async function askAtDoor(folder: string): Promise<GivenBackup | null> {
  const way = process.platform === 'win32' ? null : shortWayTo(folder, longestFolder, placesForWays)
  if (way === null) return null
  const socket = connect({ path: join(way.path, name) })
  const isOpen = await new Promise<boolean>((done) => {
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
  way.end()
  return isOpen ? { text: untilItEnds(socket), leave: () => void socket.destroy() } : null
}

async function* untilItEnds(socket: Socket): AsyncGenerator<Buffer> {
  try {
    // A stream without an encoding gives bytes.
    for await (const piece of socket) yield piece as Buffer
  } catch {
    // Broken off: what came is not whole, and that is seen.
  }
}
