import { setTimeout as wait } from 'node:timers/promises'

/**
 * Whether the database undid a transaction only because of another one at the same time: serialization
 * failure (distributed PostgreSQL gives it at any isolation level), deadlock.
 */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error)
  return code === '40001' || code === '40P01'
}

/** The SQLSTATE of an error of the database; null for any other. */
export function codeOf(error: unknown): string | null {
  return error !== null && typeof error === 'object' && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

const tries = 6

/**
 * Does a whole transaction again while it conflicts with others, each time after a longer pause of random
 * length (`random` gives 0 to 1), and lets any other error through.
 */
export async function againOnConflict<Value>(
  transact: () => Promise<Value>,
  random: () => number = Math.random,
): Promise<Value> {
  for (let tried = 1; ; tried++) {
    try {
      return await transact()
    } catch (error) {
      if (!isConflict(error) || tried === tries) throw error
      await wait(random() * 5 * 2 ** tried)
    }
  }
}
