import type { TrajectoryId } from '@lef/method'
import type { IndexSchema, Records } from '@lef/store'
import { placesOf, type Documents } from './documents.ts'
import { coachIdOf, readingKinds, readingPrefix } from './trajectory-documents.ts'

/** What erasing needs of the library. */
interface ErasingParts {
  readonly index: Records<IndexSchema>
  readonly documents: Documents
  /** Gives nobody a document any more that is about to go. */
  readonly forget: (id: TrajectoryId) => void
  /** Lists a trajectory that turns out to be on this device. */
  readonly listAgain: (id: TrajectoryId) => Promise<void>
}

/** Erasing for good what is on this device, and telling who has to know. */
export class Erasing {
  readonly #parts: ErasingParts
  readonly #before = new Set<(id: TrajectoryId) => Promise<unknown>>()
  readonly #after = new Set<() => void>()
  #count = 0

  constructor(parts: ErasingParts) {
    this.#parts = parts
  }

  /** Hears of a trajectory that is about to be erased, and is waited for: whoever shares it ends that first. */
  before(listener: (id: TrajectoryId) => Promise<unknown>): () => void {
    this.#before.add(listener)
    return () => this.#before.delete(listener)
  }

  /** How often something was erased since this opened: what was copied before is to be copied anew. */
  get count(): number {
    return this.#count
  }

  /** Hears that something was erased. */
  after(listener: () => void): () => void {
    this.#after.add(listener)
    return () => this.#after.delete(listener)
  }

  /** Tells that something was erased: a trajectory, or words that were to go. */
  tell(): void {
    this.#count += 1
    for (const listener of this.#after) listener()
  }

  /**
   * Erases a trajectory with everything in it, the coach's private part as well. What the disk would not let go
   * of stands in the list again: nobody is to believe that it is gone.
   */
  async remove(id: TrajectoryId): Promise<void> {
    const { index, documents, forget, listAgain } = this.#parts
    const listed = index.row('trajectories', id)
    forget(id)
    index.doc.transact(() => {
      index.add('erasing', {}, id)
      index.remove('trajectories', id)
    })
    // Before anything is waited for: a page that goes now is not to bring the line back.
    const written = documents.flush()
    for (const listener of this.#before) await listener(id)
    let gone = true
    const read = await Promise.all(
      readingKinds.map(async (kind) =>
        (await documents.list(kind)).filter((part) => part.startsWith(readingPrefix(kind, id))),
      ),
    )
    for (const part of [...read.flat(), ...placesOf(coachIdOf(id)), id]) {
      gone = gone && (await documents.remove(part))
    }
    await written
    if (gone) {
      index.remove('erasing', id)
      return this.tell()
    }
    await listAgain(id)
    // One that cannot be opened is here all the same.
    if (listed && !index.row('trajectories', id)) {
      const { id: _id, ...line } = listed
      index.doc.transact(() => index.add('trajectories', line, id), 'made')
    }
    // One that can be neither erased nor listed now, is to be erased at the next opening.
    if (index.row('trajectories', id)) index.remove('erasing', id)
    await documents.flush()
  }

  /**
   * Finishes what was begun to be erased when the tab was killed: nothing may lie on the disk that no list names. What
   * is listed again meanwhile, stays.
   */
  async finish(): Promise<void> {
    const { index } = this.#parts
    for (const { id } of index.rows('erasing')) {
      if (index.row('trajectories', id)) index.remove('erasing', id)
      else await this.remove(id)
    }
  }
}
