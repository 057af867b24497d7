import { spawn } from 'node:child_process'
import { chmodSync, existsSync, fsyncSync, mkdirSync, openSync, closeSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { err, ok, type Result } from '@lef/protocol'
import { DatabaseStream } from './database-stream.ts'
import { lockFolder, type FolderLockError } from './folder-lock.ts'

/** `cannot-create`: a new database could not be made there. `cannot-open`: the one that is there does not open. */
export type EmbeddedDatabaseError =
  | { readonly why: FolderLockError }
  | { readonly why: 'cannot-create' | 'cannot-open'; readonly detail: string }

/** A database in a folder, run by this process in a thread of its own. It has one connection. */
export interface EmbeddedDatabase {
  /** A new stream for the one client there may be at a time. */
  connect(): DatabaseStream
  /** How often files were made to reach the disk since the start. */
  syncs(): Promise<number>
  close(): Promise<void>
}

/** The thread in which a database runs, as long as it does. */
interface RunningWorker {
  exchange(batch: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
  syncs(): Promise<number>
  hasEnded(): boolean
  close(): Promise<void>
}

type FromWorker =
  | { readonly ready: true }
  | { readonly bytes: Uint8Array }
  | { readonly syncs: number }
  | { readonly closed: true }
  | { readonly failed: string }

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/**
 * Opens the database in a data folder, making both when they are not there. The folder is readable by its
 * owner alone, and held by this process until it is closed or ends.
 */
export async function openEmbeddedDatabase(
  dataFolder: string,
): Promise<Result<EmbeddedDatabase, EmbeddedDatabaseError>> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  chmodSync(dataFolder, 0o700)
  const lock = await lockFolder(dataFolder)
  if (!lock.ok) return err({ why: lock.error })
  const folder = join(dataFolder, 'database')
  if (!existsSync(folder)) {
    const failure = await createDatabase(dataFolder, folder)
    if (failure !== null) {
      await lock.value.release()
      return err({ why: 'cannot-create', detail: failure })
    }
  }
  const opened = await startWorker(folder)
  if (!opened.ok) {
    await lock.value.release()
    return err({ why: 'cannot-open', detail: opened.error })
  }
  const running = keepRunning(folder, opened.value)
  return ok({
    // Each goes on with the worker it began with: what it has said to one, another does not know.
    connect: () => {
      let own: Promise<RunningWorker> | null = null
      return new DatabaseStream(async (batch) => {
        own ??= running.worker()
        return (await own).exchange(batch)
      })
    },
    syncs: async () => (await running.worker()).syncs(),
    close: async () => {
      await running.close()
      await lock.value.release()
    },
  })
}

/** After a try to start it again that failed, the next one is made so much later, in milliseconds. */
const betweenStarts = 5_000

/** The database of a folder, started again for whoever asks when it has given up: the disk was full, and has room again. */
function keepRunning(folder: string, first: RunningWorker) {
  let now = Promise.resolve(first)
  let last = first
  let starts = false
  let notBefore = 0
  let closed = false
  const startAgain = async (): Promise<RunningWorker> => {
    const again = await startWorker(folder).finally(() => (starts = false))
    if (!again.ok) {
      notBefore = performance.now() + betweenStarts
      throw new Error(again.error)
    }
    last = again.value
    return last
  }
  return {
    worker: (): Promise<RunningWorker> => {
      if (closed || starts || !last.hasEnded() || performance.now() < notBefore) return now
      starts = true
      now = startAgain()
      return now
    },
    close: async () => {
      closed = true
      // One that is just being started is a database as well.
      await now.catch(() => undefined)
      await last.close()
    },
  }
}

/** Makes a database beside its place and moves it there whole, so that a start that is broken off harms nothing. */
async function createDatabase(dataFolder: string, folder: string): Promise<string | null> {
  const beside = `${folder}.new`
  rmSync(beside, { recursive: true, force: true })
  const failure = await runToEnd(here('./create-database.mjs'), beside)
  if (failure !== null) return failure
  chmodSync(beside, 0o700)
  renameSync(beside, folder)
  const parent = openSync(dataFolder, 'r')
  try {
    fsyncSync(parent)
  } finally {
    closeSync(parent)
  }
  return null
}

function runToEnd(program: string, argument: string): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, argument], { stdio: ['ignore', 'ignore', 'pipe'] })
    // What is half made is begun anew by the next start, and must not be written to from two sides.
    const end = () => void child.kill()
    process.once('exit', end)
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => {
      process.off('exit', end)
      done(code === 0 ? null : said.trim() || `it ended with ${code}`)
    })
  })
}

async function startWorker(folder: string): Promise<Result<RunningWorker, string>> {
  const worker = new Worker(here('./database-worker.mjs'), { workerData: { folder }, execArgv: [] })
  const waiting: { answer: (message: FromWorker) => void; fail: (error: Error) => void }[] = []
  let ended: Error | null = null
  const failAll = (error: Error) => {
    ended = error
    for (const { fail } of waiting.splice(0)) fail(error)
  }
  const ask = (message: Uint8Array<ArrayBuffer> | 'syncs' | 'close'): Promise<FromWorker> =>
    new Promise((answer, fail) => {
      if (ended !== null) return fail(ended)
      waiting.push({ answer, fail })
      worker.postMessage(message, message instanceof Uint8Array ? [message.buffer] : [])
    })
  const database: RunningWorker = {
    exchange: async (batch) => {
      const answer = await ask(batch)
      return 'bytes' in answer ? answer.bytes : new Uint8Array(0)
    },
    hasEnded: () => ended !== null,
    syncs: async () => {
      const answer = await ask('syncs')
      return 'syncs' in answer ? answer.syncs : 0
    },
    close: async () => {
      if (ended === null) await ask('close')
      await worker.terminate()
    },
  }
  const opened = await new Promise<Result<RunningWorker, string>>((opened) => {
    worker.on('message', (message: FromWorker) => {
      if ('ready' in message) opened(ok(database))
      else if (!('failed' in message)) waiting.shift()?.answer(message)
      else {
        opened(err(message.failed))
        waiting.shift()?.fail(new Error(message.failed))
      }
    })
    worker.on('error', (error) => {
      opened(err(error.message))
      failAll(error)
    })
    worker.on('exit', () => {
      opened(err('the database ended'))
      failAll(new Error('the database ended'))
    })
  })
  // One that does not open would keep its memory.
  if (!opened.ok) await worker.terminate()
  return opened
}
