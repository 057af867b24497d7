import type { Schedule } from '../notebook/ports.ts'
import type { AfterPaint } from './sharing-ports.ts'

/** Something that is done in a while, unless it is put off: sealing edits, telling what was taken in, and so on. */
export type Errand = 'seal' | 'keep' | 'receipt' | 'quiet' | 'meet' | 'tell' | 'ahead' | 'refused'

/** The work on one document: one piece after the other, and errands that wait for their time. */
export class Turns {
  readonly #schedule: Schedule
  readonly #afterPaint: AfterPaint
  #queue: Promise<unknown> = Promise.resolve()
  #errands = new Map<Errand, () => void>()
  #closed = false

  constructor(schedule: Schedule, afterPaint: AfterPaint) {
    this.#schedule = schedule
    this.#afterPaint = afterPaint
  }

  /** Runs something after everything that was asked for before. */
  take<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(run)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Does an errand in so many milliseconds, in the place of the one of its kind that waits. */
  later(errand: Errand, milliseconds: number, run: () => Promise<unknown>): void {
    this.#plan(errand, run, (done) => this.#schedule(milliseconds, done))
  }

  /** Does an errand once the screen shows what was written, in the place of the one of its kind that waits. */
  afterPaint(errand: Errand, run: () => Promise<unknown>): void {
    this.#plan(errand, run, (done) => {
      let wanted = true
      this.#afterPaint(() => wanted && done())
      return () => {
        wanted = false
      }
    })
  }

  waits(errand: Errand): boolean {
    return this.#errands.has(errand)
  }

  drop(errand: Errand): void {
    this.#errands.get(errand)?.()
    this.#errands.delete(errand)
  }

  /** Nothing is under way any more. */
  async idle(): Promise<void> {
    let queue: Promise<unknown>
    do {
      queue = this.#queue
      await queue
    } while (queue !== this.#queue)
  }

  close(): void {
    this.#closed = true
    for (const cancel of this.#errands.values()) cancel()
    this.#errands.clear()
  }

  #plan(errand: Errand, run: () => Promise<unknown>, begin: (done: () => void) => () => void): void {
    if (this.#closed) return
    this.#errands.get(errand)?.()
    let isDone = false
    const cancel = begin(() => {
      isDone = true
      this.#errands.delete(errand)
      void run()
    })
    // Where there is nothing to wait for it may be done already: it does not wait then.
    if (!isDone) this.#errands.set(errand, cancel)
  }
}
