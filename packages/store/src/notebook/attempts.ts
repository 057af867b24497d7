import type { Attempts } from '../storage/rows.ts'

/** Wrong tries that cost nothing but the hashing itself. */
const freeTries = 5
const longestWait = 15 * 60 * 1000

/** How long after so many wrong tries the next one may come, in milliseconds: 2 s, 4 s, 8 s … 15 min. */
export function waitAfter(count: number): number {
  return count < freeTries ? 0 : Math.min(longestWait, 1000 * 2 ** Math.min(30, count - freeTries + 1))
}

/**
 * What is left of the wait, in milliseconds. A clock that was put back neither locks out (the wait starts
 * again, at most once its own length) nor forgives a try; `attempts` is what to remember from here on.
 */
export function remainingWait(attempts: Attempts, now: number): { wait: number; attempts: Attempts } {
  if (now < attempts.last) {
    return { wait: waitAfter(attempts.count), attempts: { ...attempts, last: now } }
  }
  return { wait: Math.max(0, attempts.last + waitAfter(attempts.count) - now), attempts }
}
