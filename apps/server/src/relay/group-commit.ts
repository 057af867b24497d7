import type { Database } from '../storage/database.ts'
import { createPeopleMemory } from '../sharing/people-memory.ts'
import { storeFollowing } from './store-following.ts'
import { storeEnvelopes, type Stored, type Submission } from './store-envelopes.ts'

/** Stores what many people append, as many at a time as are waiting (SPEC R-4). */
export interface GroupCommit {
  /**
   * Resolves once the envelopes are on disk, or refused. `busy`: too much is waiting, or the database did not
   * take it; nothing is known about the envelopes then, and they are to be sent again.
   */
  store(submission: Submission): Promise<Stored | 'busy'>
  /** What is waiting, in bytes. */
  waiting(): number
  /** Resolves when nothing is waiting any more. */
  settled(): Promise<void>
}

const mostAtOnce = { envelopes: 500, bytes: 8 * 1024 * 1024 }
const mostWaiting = 64 * 1024 * 1024

interface Waiting {
  readonly submission: Submission
  readonly size: number
  readonly done: (stored: Stored | 'busy') => void
}

/** `failed` is told why the database did not take a group. */
export function createGroupCommit(
  database: Database,
  now: () => Date,
  failed: (error: unknown) => void,
): GroupCommit {
  const queue: Waiting[] = []
  let waitingBytes = 0
  let running: Promise<void> | null = null
  const memory = createPeopleMemory()

  const take = (): Waiting[] => {
    let envelopes = 0
    let bytes = 0
    let count = 0
    for (const { submission, size } of queue) {
      envelopes += submission.envelopes.length
      bytes += size
      if (count > 0 && (envelopes > mostAtOnce.envelopes || bytes > mostAtOnce.bytes)) break
      count += 1
    }
    return queue.splice(0, count)
  }
  const storeJudged = (group: readonly Waiting[]) =>
    // It takes on each organisation by itself, one after the other.
    database.as('app', null, (query) =>
      storeEnvelopes(
        query,
        group.map(({ submission }) => submission),
        now(),
        memory,
      ),
    )
  const storeGroup = async (group: readonly Waiting[]): Promise<void> => {
    if (group.length === 0) return
    try {
      const stored = await storeJudged(group)
      for (const [at, { done }] of group.entries()) done(stored[at] ?? 'busy')
    } catch (error) {
      failed(error)
      // One that cannot be stored must not keep the others from it.
      if (group.length > 1) for (const one of group) await storeGroup([one])
      else for (const { done } of group) done('busy')
    }
  }
  /** Stores what evidently follows, and gives the others, which take longer to judge. */
  const storeEvident = async (group: readonly Waiting[]): Promise<readonly Waiting[]> => {
    const submissions = group.map(({ submission }) => submission)
    const stored = await storeFollowing(database, submissions, now(), memory).catch((error: unknown) => {
      failed(error)
      return new Map<Submission, Stored>()
    })
    return group.filter(({ submission, done }) => {
      const found = stored.get(submission)
      if (found !== undefined) done(found)
      return found === undefined
    })
  }
  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const group = take()
      await storeGroup(await storeEvident(group))
      for (const { size } of group) waitingBytes -= size
    }
    running = null
  }
  return {
    store: (submission) =>
      new Promise((done) => {
        const size = submission.envelopes.reduce((sum, { bytes }) => sum + bytes.length, 0)
        if (waitingBytes + size > mostWaiting) return done('busy')
        waitingBytes += size
        queue.push({ submission, size, done })
        // Not at once: what arrives in this turn of the loop goes along.
        running ??= new Promise<void>((later) => setImmediate(later)).then(run)
      }),
    waiting: () => waitingBytes,
    settled: async () => running ?? undefined,
  }
}
