import { createQuickArgon2id, createSeededCrypto } from '@lef/vault/testing'
import { createMemoryStorage } from '../storage/memory-storage.ts'
import type { Storage } from '../storage/storage.ts'
import type { Channel, Locks, NotebookPorts, Schedule } from './ports.ts'

/** One machine for tests: its tabs share storage, locks, channel, clock and timers. */
export interface TestMachine {
  readonly storage: Storage
  /** The ports of one more tab. */
  tab(changes?: Partial<NotebookPorts>): NotebookPorts
  /** Moves the clock on, running what falls due, and waits until everything has settled. */
  pass(milliseconds: number): Promise<void>
  /** Waits until nothing is under way in any tab; no time passes. */
  settle(): Promise<void>
  /** Puts the clock somewhere, forward or back, without running anything. */
  setClock(milliseconds: number): void
  now(): number
  /** Everything that was posted between tabs. */
  readonly posted: readonly unknown[]
}

/** A machine with predictable randomness and time, and a password hash that costs nothing. */
export function createTestMachine(seed: number, storage: Storage = createMemoryStorage()): TestMachine {
  const busy = createBusyCount()
  const crypto = createSeededCrypto(seed, busy.watch(globalThis.crypto.subtle))
  const argon2id = createQuickArgon2id(crypto)
  const locks = createTestLocks()
  const posted: unknown[] = []
  const ears = new Set<(message: unknown) => void>()
  const timers = new Set<{ readonly due: number; readonly run: () => void }>()
  let now = 1_800_000_000_000
  let ticks = 0

  const channel = (): Channel => {
    const own = new Set<(message: unknown) => void>()
    return {
      post: (message) => {
        posted.push(message)
        for (const hear of ears) if (!own.has(hear)) setImmediate(() => ears.has(hear) && hear(message))
      },
      listen: (hear) => {
        own.add(hear)
        ears.add(hear)
        return () => ears.delete(hear)
      },
    }
  }
  const schedule: Schedule = (milliseconds, run) => {
    const timer = { due: ticks + milliseconds, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  return {
    storage,
    posted,
    settle: busy.settle,
    tab: ({ storage: its = storage, ...changes } = {}) => ({
      storage: busy.watch(its),
      crypto,
      argon2id,
      clock: () => now,
      locks,
      channel: channel(),
      schedule,
      ...changes,
    }),
    pass: async (milliseconds) => {
      const end = ticks + milliseconds
      await busy.settle()
      for (;;) {
        const next = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0]
        if (next === undefined) break
        timers.delete(next)
        now += next.due - ticks
        ticks = next.due
        next.run()
        await busy.settle()
      }
      now += end - ticks
      ticks = end
    },
    setClock: (milliseconds) => {
      now = milliseconds
    },
    now: () => now,
  }
}

/** Locks as browsers have them: first come, first served, by name. */
export function createTestLocks(): Locks {
  const queues = new Map<string, Promise<unknown>>()
  return (name, run) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(run)
    queues.set(
      name,
      turn.catch(() => undefined),
    )
    return turn
  }
}

/** Counts the calls under way in what it watches, so that a test can wait for rest instead of for time. */
function createBusyCount(): {
  watch<Port extends object>(port: Port): Port
  settle(): Promise<void>
} {
  let underway = 0
  return {
    watch: (port) =>
      new Proxy(port, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name)
          if (typeof member !== 'function') return member
          return (...input: unknown[]): unknown => {
            const result: unknown = Reflect.apply(member, target, input)
            if (!(result instanceof Promise)) return result
            underway++
            result.finally(() => underway--).catch(() => undefined)
            return result
          }
        },
      }),
    settle: async () => {
      // What follows a call starts the next one at the latest a task later, messages included.
      for (let calm = 0; calm < 4; calm++) {
        await new Promise((resolve) => setImmediate(resolve))
        if (underway > 0) calm = -1
      }
    },
  }
}
