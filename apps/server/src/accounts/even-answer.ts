import { setTimeout as wait } from 'node:timers/promises'

/** Tenths of a second: many times what the differences are that must not be seen. */
const step = 100

/**
 * Does the work, and lets it end, well or not, only at a whole step after it began: how long it took, to the millisecond,
 * could tell whether an address has an account.
 */
export async function inEvenTime<Value>(work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now()
  try {
    return await work()
  } finally {
    const took = performance.now() - begun
    await wait(Math.ceil(took / step) * step - took)
  }
}
