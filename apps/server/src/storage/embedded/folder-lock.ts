import { randomBytes } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { err, ok, type Result } from '@lef/protocol'
import { placesForWays, shortWayTo } from './short-way.ts'

/**
 * `in-use`: another process has this data folder open. `path-too-long`: the system allows no socket with so
 * long a name, and there is nowhere to make a shorter way to it.
 */
export type FolderLockError = 'in-use' | 'path-too-long'

/** A data folder held by this process. */
export interface FolderLock {
  release(): Promise<void>
}

/** What the system leaves for the path of a socket (108 bytes with the closing zero on Linux, 104 on macOS), and of it for the folder. */
const longestSocketPath = 103
const longestFolder = longestSocketPath - '/in-use.00000000'.length

/** Until others who ask are looked at again, in milliseconds, and how often. */
const lookAgain = 5
const mostLooks = 400

/** What a socket stands for, as it says itself. `ends`: it was just closed. `dead`: nobody listens any more. */
type Says = 'asks' | 'holds' | 'ends' | 'dead'

/**
 * Takes a data folder for this process alone: two databases on one folder would silently destroy it. The
 * lock is a listening socket in the folder: the system ends it with the process, however that dies, and unlike
 * a process id it cannot be mistaken for another's, in another container either.
 *
 * Each who asks has a socket under a name of its own, and looks at those of all others once everybody can see it: of two,
 * one at least sees the other. Nobody clears a name away that could come to life again, so that nobody loses a lock to it.
 * @param places where a shorter way to a folder with a long path may be made
 */
export async function lockFolder(
  folder: string,
  places: readonly string[] = placesForWays,
): Promise<Result<FolderLock, FolderLockError>> {
  if (process.platform === 'win32') return lockPipe(folder)
  const way = shortWayTo(folder, longestFolder, places)
  if (way === null) return err('path-too-long')
  try {
    return await lockBy(way.path, folder)
  } finally {
    way.end()
  }
}

/** `way` leads to the folder as long as it is being locked. */
async function lockBy(way: string, folder: string): Promise<Result<FolderLock, FolderLockError>> {
  const own = randomBytes(4).toString('hex')
  const name = `in-use.${own}`
  let says: Says = 'asks'
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(says))
  const release = async () => {
    await close(server)
    rmSync(join(folder, name), { force: true })
  }
  // Made beside its place: between its beginning and its listening it would look dead.
  const beside = join(way, `start.${own}`)
  if (!(await listen(server, beside)) || !moved(beside, join(way, name))) {
    await close(server)
    return err('in-use')
  }
  for (let looks = 0; looks < mostLooks; looks++) {
    const others = await lookAround(way, name)
    if (others.length === 0) {
      says = 'holds'
      await clearStarts(way)
      server.unref()
      return ok({ release })
    }
    // Of those who ask, the first by name goes on.
    if (others.some((other) => other.says === 'holds' || (other.says === 'asks' && other.name < name))) break
    await wait(lookAgain)
  }
  await release()
  return err('in-use')
}

/** All others who are alive; what the dead left is cleared away. `in-use` alone: a server of an earlier version. */
async function lookAround(way: string, own: string) {
  const names = namesIn(way, /^in-use(\.|$)/).filter((name) => name !== own)
  const all = await Promise.all(names.map(async (name) => ({ name, says: await ask(join(way, name)) })))
  for (const { name, says } of all) if (says === 'dead') rmSync(join(way, name), { force: true })
  return all.filter(({ says }) => says !== 'dead')
}

/** Clears away what was killed before it could be seen. Who is just starting finds its own gone, and the folder held. */
async function clearStarts(way: string): Promise<void> {
  for (const name of namesIn(way, /^start\./))
    if ((await ask(join(way, name))) === 'dead') rmSync(join(way, name), { force: true })
}

function namesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder).filter((name) => pattern.test(name))
}

/** Windows has pipes of which there can be only one by a name, and which go with their process. */
async function lockPipe(folder: string): Promise<Result<FolderLock, FolderLockError>> {
  const server = createServer((socket) => socket.destroy())
  const pipe = `\\\\.\\pipe\\lef-${Buffer.from(folder.toLowerCase()).toString('hex').slice(-200)}`
  if (!(await listen(server, pipe))) return err('in-use')
  server.unref()
  return ok({ release: () => close(server) })
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
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

/** Who is neither surely dead nor says that it only asks, holds: a holder stopped in a debugger is one as well. */
function ask(path: string): Promise<Says> {
  return new Promise((done) => {
    let said = ''
    const socket = connect({ path })
    socket.setTimeout(2_000, () => {
      done('holds')
      socket.destroy()
    })
    socket.on('data', (chunk) => (said += chunk.toString('utf8')))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' || code === 'ENOENT') done('dead')
      else done(code === 'ECONNRESET' || code === 'EPIPE' ? 'ends' : 'holds')
    })
    socket.on('close', () => done(said === 'asks' ? 'asks' : said === '' ? 'ends' : 'holds'))
  })
}
