/**
 * Runs the embedded database in a thread of its own, because it blocks the thread it runs in. Speaks
 * PostgreSQL's wire protocol: bytes come in, bytes go out, in order.
 *
 *   in:  Uint8Array (whole messages up to a Sync or simple query) · 'syncs' · 'close'
 *   out: { ready: true } · { bytes } · { syncs } · { closed: true } · { failed: message }
 */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { startParams, SyncingNodeFS } from './syncing-node-fs.mjs'

if (parentPort === null) throw new Error('This runs as a worker thread.')
const port = parentPort
const files = new SyncingNodeFS(/** @type {{ folder: string }} */ (workerData).folder)

try {
  const database = await PGlite.create({ fs: files, startParams })
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
