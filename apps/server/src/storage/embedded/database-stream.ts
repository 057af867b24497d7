import { Duplex } from 'node:stream'
import { createWireBatches } from './wire-batches.ts'

/** Gives a batch of wire-protocol messages to the embedded database and gets its answer. */
export type Exchange = (batch: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>

/**
 * What the `pg` driver takes for a socket: the same driver then talks to both databases, and there is one
 * way in which values go in and come out.
 */
export class DatabaseStream extends Duplex {
  readonly #exchange: Exchange
  readonly #batches = createWireBatches()

  constructor(exchange: Exchange) {
    super()
    this.#exchange = exchange
  }

  /** Sockets connect; this one is. */
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  /** Does not wait for the answers: they come in the order of the batches, and the driver sends ahead. */
  override _write(chunk: Uint8Array, _: BufferEncoding, done: () => void): void {
    for (const batch of this.#batches.push(chunk)) {
      this.#exchange(batch).then(
        (answer) => {
          if (answer.length > 0) this.push(answer)
        },
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
      )
    }
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }
}
