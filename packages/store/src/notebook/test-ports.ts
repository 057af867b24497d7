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
  /** Puts the clock somewhere, forward or back, without running anything. */
  setClock(milliseconds: number): void
  /** Everything that was posted between tabs. */
  readonly posted: readonly unknown[]
}

/** A machine with predictable randomness and time, and a password hash that costs nothing. */
export function createTestMachine(seed: number, storage: Storage = createMemoryStorage()): TestMachine {
  const crypto = createSeededCrypto(seed)
  const argon2id = createQuickArgon2id()
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
        for (const hear of ears) if (!own.has(hear)) queueMicrotask(() => ears.has(hear) && hear(message))
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
    tab: (changes = {}) => ({
      storage,
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
      await settle()
      for (;;) {
        const next = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0]
        if (next === undefined) break
        timers.delete(next)
        now += next.due - ticks
        ticks = next.due
        next.run()
        await settle()
      }
      now += end - ticks
      ticks = end
    },
    setClock: (milliseconds) => {
      now = milliseconds
    },
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

/** Lets everything that is under way, WebCrypto's threads included, come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0))
}
