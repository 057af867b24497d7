import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { err, ok, type Result } from '@lef/protocol'

/**
 * `in-use`: another process has this data folder open. `path-too-long`: the system allows no socket with so
 * long a name.
 */
export type FolderLockError = 'in-use' | 'path-too-long'

/** A data folder held by this process. */
export interface FolderLock {
  release(): Promise<void>
}

/** What the system leaves for the path of a socket (108 bytes with the closing zero on Linux, 104 on macOS). */
const longestSocketPath = 103

/** Longer than anybody takes between finding a dead lock and clearing it away. */
const settlingTime = 50

/**
 * Takes a data folder for this process alone: two databases on one folder would silently destroy it. The
 * lock is a listening socket in the folder: the system ends it with the process, however that dies, and unlike
 * a process id it cannot be mistaken for another's, in another container either.
 */
export async function lockFolder(folder: string): Promise<Result<FolderLock, FolderLockError>> {
  const path = socketPath(folder)
  if (process.platform !== 'win32' && Buffer.byteLength(path) > longestSocketPath) return err('path-too-long')
  const name = randomBytes(16).toString('hex')
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(name))
  if (!(await listen(server, path))) {
    if ((await whoHolds(path)) !== null) return err('in-use')
    if (!(await clearAway(path)) || !(await listen(server, path))) return err('in-use')
  }
  // Another process may have found the same dead lock, and cleared ours away in the belief that it was that one.
  await wait(settlingTime)
  if ((await whoHolds(path)) !== name) {
    await close(server)
    return err('in-use')
  }
  server.unref()
  return ok({ release: () => close(server) })
}

function socketPath(folder: string): string {
  if (process.platform !== 'win32') return join(folder, 'in-use')
  return `\\\\.\\pipe\\lef-${Buffer.from(folder.toLowerCase()).toString('hex').slice(-200)}`
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done) => {
    server.once('error', () => done(false))
    server.listen({ path, readableAll: false, writableAll: false }, () => done(true))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()))
}

/** What the holder calls itself; null when nobody answers. */
function whoHolds(path: string): Promise<string | null> {
  return new Promise((done) => {
    let name = ''
    const socket = connect({ path })
    // A holder that is stopped in a debugger does not answer, but it is one.
    socket.setTimeout(2_000, () => {
      done('silent')
      socket.destroy()
    })
    socket.on('data', (chunk) => (name += chunk.toString('utf8')))
    socket.on('error', () => done(null))
    socket.on('close', () => done(name))
  })
}

/** Removes a lock whose process is gone. False when it turns out to be alive after all. */
async function clearAway(path: string): Promise<boolean> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch {
    // Somebody else has cleared it; who listens first, has it.
    return true
  }
  if ((await whoHolds(aside)) !== null) {
    renameSync(aside, path)
    return false
  }
  rmSync(aside, { force: true })
  return true
}
