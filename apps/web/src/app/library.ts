import type { Address, CoachRelation, Language, TrajectoryId } from '@lef/method'
import {
  coachSchema,
  indexSchema,
  Records,
  trajectorySchema,
  type CoachSchema,
  type IndexSchema,
  type TrajectorySchema,
} from '@lef/store'
import { openSomewhere, type Documents } from './documents.ts'
import { Erasing } from './erasing.ts'
import { coachIdOf } from './trajectory-documents.ts'
import { lineOf } from './trajectory-line.ts'

export interface NewTrajectory {
  readonly language: Language
  readonly address: Address
  readonly coachRelation: CoachRelation | null
  readonly sample?: boolean
}

/** One trajectory, open: what coach and coachee share, and what only the coach has. */
export interface OpenTrajectory {
  readonly id: TrajectoryId
  readonly shared: Records<TrajectorySchema>
  readonly coach: Records<CoachSchema>
}

/** What both may see of it: all that the table and the coachee's page are ever given. */
export type SharedTrajectory = Pick<OpenTrajectory, 'id' | 'shared'>

const indexId = 'index'
const summaryDelayMs = 400

/** The trajectories on this device, opened when they are looked at. */
export class Library {
  readonly index: Records<IndexSchema>
  readonly documents: Documents
  readonly newId: () => string
  readonly erasing: Erasing
  readonly #now: () => number
  readonly #afterLetters: ((run: () => void) => void) | undefined
  readonly #open = new Map<TrajectoryId, Promise<OpenTrajectory | null>>()
  readonly #opened = new Map<TrajectoryId, OpenTrajectory>()
  readonly #closers: (() => void)[] = []

  private constructor(
    index: Records<IndexSchema>,
    documents: Documents,
    newId: () => string,
    now: () => number,
    afterLetters: ((run: () => void) => void) | undefined,
  ) {
    this.index = index
    this.documents = documents
    this.newId = newId
    this.#now = now
    this.#afterLetters = afterLetters
    this.erasing = new Erasing({
      index,
      documents,
      forget: (id) => this.#forget(id),
      listAgain: (id) => this.listAgain([id]),
    })
  }

  /**
   * Opens the list of trajectories; null when the notebook cannot open it.
   * @param afterLetters when what shows a trajectory hears of typed letters: at once when left out
   */
  static async open(
    documents: Documents,
    newId: () => string,
    now: () => number,
    afterLetters?: (run: () => void) => void,
  ): Promise<Library | null> {
    const index = await openSomewhere(documents, indexId, 'index')
    if (!index) return null
    const records = new Records(index.doc, indexSchema, newId)
    const library = new Library(records, documents, newId, now, afterLetters)
    if (index.moved) await library.listAgain((await documents.list('trajectory')) as TrajectoryId[])
    return library
  }

  /** Opens a trajectory, once: whoever asks again gets the same one. Null when it is not on this device. */
  openTrajectory(id: TrajectoryId): Promise<OpenTrajectory | null> {
    const known = this.#open.get(id)
    if (known) return known
    return this.#remember(id, this.#index(id) ? this.#load(id) : Promise.resolve(null))
  }

  /** A trajectory that is open already; null when it is not, or not yet. */
  opened(id: TrajectoryId): OpenTrajectory | null {
    return this.#opened.get(id) ?? null
  }

  async createTrajectory(given: NewTrajectory, id?: TrajectoryId): Promise<OpenTrajectory | null> {
    const made = id ?? (this.newId() as TrajectoryId)
    const opening = this.#load(made, (trajectory) => {
      trajectory.shared.setRoot({
        createdAt: this.#now(),
        language: given.language,
        address: given.address,
        coachRelation: given.coachRelation,
        sample: given.sample ?? false,
      })
      this.index.add(
        'trajectories',
        { createdAt: this.#now(), changedAt: this.#now(), sample: given.sample ?? false },
        made,
      )
    })
    return this.#remember(made, opening)
  }

  /** A trajectory that comes from the other: nothing is written in it here, so that nothing of theirs is overwritten. */
  async joinTrajectory(id = this.newId() as TrajectoryId): Promise<OpenTrajectory | null> {
    const now = this.#now()
    const opening = this.#load(id, () => {
      this.index.add('trajectories', { createdAt: now, changedAt: now, sample: false }, id)
    })
    return this.#remember(id, opening)
  }

  /** Erases a trajectory with everything in it, the coach's private part as well. */
  removeTrajectory(id: TrajectoryId): Promise<void> {
    return this.erasing.remove(id)
  }

  /**
   * Lists those of these trajectories that are on this device and not in the list: an import brings a removed
   * one back, and a merged list remembers only that it was removed.
   */
  async listAgain(ids: readonly TrajectoryId[]): Promise<void> {
    for (const id of ids) {
      if (this.#index(id)) continue
      const trajectory = await this.#load(id)
      if (!trajectory) continue
      this.#open.set(id, Promise.resolve(trajectory))
      const { createdAt, sample } = trajectory.shared.root()
      this.index.doc.transact(() => {
        this.index.add('trajectories', { createdAt, changedAt: createdAt, sample }, id)
        this.#summarise(trajectory, 'all')
      }, 'made')
    }
  }

  /** Lets go of everything that is open. */
  close(): void {
    for (const close of this.#closers) close()
    this.index.destroy()
    this.#open.clear()
    this.#opened.clear()
  }

  /** What is opening, for whoever asks meanwhile. What did not open now may open later. */
  #remember(id: TrajectoryId, opening: Promise<OpenTrajectory | null>): Promise<OpenTrajectory | null> {
    this.#open.set(id, opening)
    const forget = () => {
      if (this.#open.get(id) === opening) this.#forget(id)
    }
    opening.then((trajectory) => trajectory ?? forget(), forget)
    return opening
  }

  #forget(id: TrajectoryId): void {
    this.#open.delete(id)
    this.#opened.delete(id)
  }

  #index(id: TrajectoryId) {
    return this.index.row('trajectories', id)
  }

  async #load(id: TrajectoryId, fill?: (trajectory: OpenTrajectory) => void): Promise<OpenTrajectory | null> {
    const [shared, coach] = await Promise.all([
      this.documents.open(id, 'trajectory'),
      // What is the coach's may be lost; what both share must not be shut with it.
      openSomewhere(this.documents, coachIdOf(id), 'coach'),
    ])
    if (!shared || shared === 'damaged' || !coach) return null
    // Removed in another tab, say: whoever asks again must not be given a document that nothing writes down.
    for (const { doc } of [shared, coach]) doc.on('destroy', () => this.#forget(id))
    const trajectory: OpenTrajectory = {
      id,
      shared: new Records(shared.doc, trajectorySchema, this.newId, this.#afterLetters),
      coach: new Records(coach.doc, coachSchema, this.newId, this.#afterLetters),
    }
    // Under an origin of its own: what made the trajectory is no step that undo could take back.
    if (fill) trajectory.shared.doc.transact(() => fill(trajectory), 'made')
    this.#opened.set(id, trajectory)
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen: readonly unknown[] = []
    const stop = trajectory.shared.subscribe(() => {
      // Most of what is typed is in none of the things that the list says.
      const { shared } = trajectory
      const now = [
        shared.root(),
        shared.rows('conversations'),
        shared.rows('actions'),
        shared.rows('checkIns'),
      ]
      if (now.every((part, at) => part === seen[at])) return
      seen = now
      clearTimeout(timer)
      // Words may lag in the list: sealing it at every letter would cost as much as the letters themselves.
      if (this.#summarise(trajectory, 'counts')) return
      timer = setTimeout(() => this.#summarise(trajectory, 'all'), summaryDelayMs)
    })
    // Words that are to go on a day must not be missed for a list that an import, or a power cut, left behind.
    if (trajectory.coach.rows('talks').length > 0) this.#summarise(trajectory, 'counts')
    const stopCoach = trajectory.coach.subscribe(() => this.#summarise(trajectory, 'counts'))
    this.#closers.push(() => {
      clearTimeout(timer)
      stop()
      stopCoach()
      trajectory.shared.destroy()
      trajectory.coach.destroy()
    })
    return trajectory
  }

  /**
   * Keeps the list on the first screen in step; only a real difference is written. With `counts`, a difference
   * in words alone is left for later. Gives whether the list is in step now.
   */
  #summarise({ id, shared, coach }: OpenTrajectory, which: 'counts' | 'all'): boolean {
    const listed = this.#index(id)
    if (!listed) return true
    const now = lineOf(shared, coach)
    const differs = (names: readonly (keyof typeof now)[]) => names.some((name) => listed[name] !== now[name])
    const counts = differs(['conversations', 'openActions', 'talks', 'wordsUntil'])
    const words = differs(['coachee', 'coach', 'question'])
    if (words && !counts && which === 'counts' && listed.question !== '') return false
    if (words || counts) this.index.set('trajectories', id, { ...now, changedAt: this.#now() })
    return true
  }
}
