/**
 * Cuts what a PostgreSQL client writes into batches that the embedded database answers in one go: everything
 * up to and including a Sync, a simple query or a termination. A message is `type u8 ‖ length u32 (with
 * itself) ‖ …`; the very first one, the start-up, has no type.
 */
export interface WireBatches {
  /** Takes the next bytes and gives the batches that are complete now. */
  push(chunk: Uint8Array): Uint8Array<ArrayBuffer>[]
}

const endsBatch = new Set(['S', 'Q', 'X', 'c', 'f'].map((type) => type.charCodeAt(0)))

/** A cutter for one connection, from its first byte. */
export function createWireBatches(): WireBatches {
  let pending = Buffer.alloc(0)
  let started = false
  // Where in `pending` the next message begins: what lies before belongs to an unfinished batch.
  let at = 0
  return {
    push: (chunk) => {
      pending = Buffer.concat([pending, chunk])
      const batches: Uint8Array<ArrayBuffer>[] = []
      for (;;) {
        const lengthAt = at + (started ? 1 : 0)
        if (pending.length < lengthAt + 4) return batches
        const end = lengthAt + pending.readUInt32BE(lengthAt)
        if (pending.length < end) return batches
        const complete = !started || endsBatch.has(pending[at] ?? 0)
        started = true
        at = end
        if (complete) {
          batches.push(new Uint8Array(pending.subarray(0, end)))
          pending = pending.subarray(end)
          at = 0
        }
      }
    },
  }
}
