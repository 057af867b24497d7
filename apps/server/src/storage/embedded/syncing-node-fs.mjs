import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** EIO, as Emscripten numbers it. */
const ioError = 29

/**
 * PGlite's own file system answers every fsync with "done" and does nothing, so that an acknowledged commit
 * could be gone after a power cut. This one reaches the disk.
 */
export class SyncingNodeFS extends NodeFS {
  /** How often a file was made to reach the disk; a test compares it with the number of commits. */
  syncs = 0

  /**
   * @override
   * @param {import('@electric-sql/pglite').PGlite} pg
   * @param {Parameters<NodeFS['init']>[1]} options
   */
  async init(pg, options) {
    const { emscriptenOpts } = await super.init(pg, options)
    /** @type {(file: number, numberOf: (error: unknown) => number) => number} */
    const sync = (file, numberOf) => {
      this.syncs += 1
      try {
        fsyncSync(file)
        return 0
      } catch (error) {
        return numberOf(error)
      }
    }
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [
          (/** @type {unknown} */ module) => {
            // Emscripten names neither NODEFS nor what is in it in its types.
            const { NODEFS } =
              /** @type {{ NODEFS: { stream_ops: Record<string, unknown>, convertNodeCode(error: unknown): number | undefined } }} */ (
                module
              )
            const numberOf = (/** @type {unknown} */ error) => NODEFS.convertNodeCode(error) ?? ioError
            NODEFS.stream_ops.fsync = (/** @type {{ nfd: number }} */ stream) => sync(stream.nfd, numberOf)
          },
          ...(emscriptenOpts.preRun ?? []),
        ],
      },
    }
  }
}

/**
 * How the database inside is started: as PGlite does, but without `-F`, which switches fsync off, and with
 * buffers for one organisation on one machine.
 */
export const startParams = [
  '--single',
  '-O',
  '-j',
  ...Object.entries({
    search_path: 'public',
    exit_on_error: 'false',
    log_checkpoints: 'false',
    max_worker_processes: '0',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    max_parallel_maintenance_workers: '0',
    io_method: 'sync',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    wal_sync_method: 'fsync',
    shared_buffers: '16MB',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]
