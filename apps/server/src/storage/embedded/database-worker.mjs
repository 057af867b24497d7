/**
 * Runs the embedded database in a thread of its own, because it blocks the thread it runs in. Speaks
 * PostgreSQL's wire protocol: bytes come in, bytes go out, in order.
 *
 *   in:  Uint8Array (whole messages up to a Sync or simple query) · 'syncs' · 'close'
 *   out: { ready: true } · { bytes } · { syncs } · { closed: true } · { failed: message }
 *
 * When the database gives up, the thread ends without another answer.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { startParams, SyncingNodeFS } from './syncing-node-fs.mjs'

if (parentPort === null) throw new Error('This runs as a worker thread.')
const port = parentPort
const files = new SyncingNodeFS(/** @type {{ folder: string }} */ (workerData).folder)

/** What the database throws to come back from an error of a query; whatever else it throws, is its end. */
const comesBack = 100

/**
 * Ends the thread when the database does (the disk is full or broken, say). PGlite passes over what was thrown: it gave what
 * there was of an answer, took the next question in a transaction that never ends, or went on without an end.
 */
function endWith(/** @type {PGlite} */ { Module: program }) {
  const goOn = program._PostgresMainLoopOnce
  program._PostgresMainLoopOnce = () => {
    try {
      goOn()
    } catch (error) {
      const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : null
      if (status !== comesBack) process.exit(1)
      throw error
    }
  }
}

try {
  const database = await PGlite.create({ fs: files, startParams })
  endWith(database)
  /** @param {Uint8Array | 'syncs' | 'close'} message */
  const take = async (message) => {
    if (message === 'syncs') port.postMessage({ syncs: files.syncs })
    else if (message === 'close') {
      await database.close()
      port.postMessage({ closed: true })
      port.close()
    } else port.postMessage({ bytes: database.execProtocolRawSync(message) })
  }
  let before = Promise.resolve()
  port.on('message', (/** @type {Uint8Array | 'syncs' | 'close'} */ message) => {
    before = before
      .then(() => take(message))
      .catch((error) => port.postMessage({ failed: error instanceof Error ? error.message : String(error) }))
  })
  port.postMessage({ ready: true })
} catch (error) {
  port.postMessage({ failed: error instanceof Error ? error.message : String(error) })
}
