import type { Address, CalendarDay, CoachRelation, Language, TrajectoryId } from '@lef/method'
import { openActions } from '@lef/method'
import {
  coachSchema,
  indexSchema,
  Records,
  trajectorySchema,
  type CoachSchema,
  type IndexSchema,
  type TrajectorySchema,
} from '@lef/store'
import type { Doc } from 'yjs'

/** What the library needs of the notebook: documents by id. */
export interface Documents {
  /**
   * Opens a document, making it when it is not there and `kind` is given. `damaged`: it is there and will never
   * open again; null: it cannot be opened now.
   */
  open(id: string, kind?: string): Promise<Opened | 'damaged' | null>
  /** Erases a document; false when it may be there still. */
  remove(id: string): Promise<boolean>
  /** Ids of all documents of a kind. */
  list(kind: string): Promise<readonly string[]>
  /** Writes down what was changed, now and not in a moment. */
  flush(): Promise<unknown>
}

export interface Opened {
  readonly doc: Doc
  close(): Promise<void>
}

// Where a document begins anew when its own place is damaged: one bad key must not shut everything.
const places = ['', '.2', '.3']

/** Opens a document at the first of its places that is not damaged. */
async function openSomewhere(
  documents: Documents,
  id: string,
  kind: string,
): Promise<(Opened & { readonly moved: boolean }) | null> {
  for (const place of places) {
    const opened = await documents.open(id + place, kind)
    if (opened === null) return null
    if (opened !== 'damaged') return { doc: opened.doc, close: () => opened.close(), moved: place !== '' }
  }
  return null
}

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
const coachIdOf = (id: TrajectoryId) => `coach-${id}`

/** Documents of a trajectory of which there may be many go by its name: so all are found, whatever lists them. */
export const readingKinds = ['talk', 'own-talk'] as const
export type ReadingKind = (typeof readingKinds)[number]

/** How the ids of a trajectory's documents of such a kind begin. */
export const readingPrefix = (kind: ReadingKind, id: TrajectoryId): string => `${kind}-${id}-`

/** The trajectories on this device, opened when they are looked at. */
export class Library {
  readonly index: Records<IndexSchema>
  readonly documents: Documents
  readonly newId: () => string
  readonly #now: () => number
  readonly #afterLetters: ((run: () => void) => void) | undefined
  readonly #open = new Map<TrajectoryId, Promise<OpenTrajectory | null>>()
  readonly #opened = new Map<TrajectoryId, OpenTrajectory>()
  readonly #closers: (() => void)[] = []
  readonly #beforeErasing = new Set<(id: TrajectoryId) => Promise<unknown>>()
  readonly #afterErasing = new Set<() => void>()
  #erasures = 0

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
    const opening = this.#index(id) ? this.#load(id) : Promise.resolve(null)
    this.#open.set(id, opening)
    const forget = () => this.#forget(id)
    opening.then((trajectory) => trajectory ?? forget(), forget)
    return opening
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
    this.#open.set(made, opening)
    return opening
  }

  /** A trajectory that comes from the other: nothing is written in it here, so that nothing of theirs is overwritten. */
  async joinTrajectory(id = this.newId() as TrajectoryId): Promise<OpenTrajectory | null> {
    const now = this.#now()
    const opening = this.#load(id, () => {
      this.index.add('trajectories', { createdAt: now, changedAt: now, sample: false }, id)
    })
    this.#open.set(id, opening)
    return opening
  }

  /** Hears of a trajectory that is about to be erased, and is waited for: whoever shares it ends that first. */
  beforeErasing(listener: (id: TrajectoryId) => Promise<unknown>): () => void {
    this.#beforeErasing.add(listener)
    return () => this.#beforeErasing.delete(listener)
  }

  /** How often something was erased since this opened: what was copied before is to be copied anew. */
  get erasures(): number {
    return this.#erasures
  }

  /** Hears that something was erased. */
  afterErasing(listener: () => void): () => void {
    this.#afterErasing.add(listener)
    return () => this.#afterErasing.delete(listener)
  }

  /** Tells that something was erased: a trajectory, or words that were to go. */
  tellErased(): void {
    this.#erasures += 1
    for (const listener of this.#afterErasing) listener()
  }

  /**
   * Erases a trajectory with everything in it, the coach's private part as well. What the disk would not let go
   * of stands in the list again: nobody is to believe that it is gone.
   */
  async removeTrajectory(id: TrajectoryId): Promise<void> {
    const listed = this.#index(id)
    this.#forget(id)
    this.index.doc.transact(() => {
      this.index.add('erasing', {}, id)
      this.index.remove('trajectories', id)
    })
    // Before anything is waited for: a page that goes now is not to bring the line back.
    const written = this.documents.flush()
    for (const listener of this.#beforeErasing) await listener(id)
    let gone = true
    const read = await Promise.all(
      readingKinds.map(async (kind) =>
        (await this.documents.list(kind)).filter((part) => part.startsWith(readingPrefix(kind, id))),
      ),
    )
    for (const part of [...read.flat(), ...places.map((place) => coachIdOf(id) + place), id]) {
      gone = gone && (await this.documents.remove(part))
    }
    await written
    this.index.remove('erasing', id)
    if (gone) return this.tellErased()
    await this.listAgain([id])
    // One that cannot be opened is here all the same.
    if (listed && !this.#index(id)) {
      const { id: _id, ...line } = listed
      this.index.doc.transact(() => this.index.add('trajectories', line, id), 'made')
    }
    await this.documents.flush()
  }

  /**
   * Finishes what was begun to be erased when the tab was killed: nothing may lie on the disk that no list names. What
   * is listed again meanwhile, stays.
   */
  async finishErasing(): Promise<void> {
    for (const { id } of this.index.rows('erasing')) {
      if (this.#index(id)) this.index.remove('erasing', id)
      else await this.removeTrajectory(id)
    }
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
    const root = shared.root()
    const talks = coach.rows('talks')
    const now = {
      coachee: root.coachee,
      question: root.coachingQuestion || root.goal || latestGoal(shared.rows('conversations')),
      conversations: shared.rows('conversations').filter((row) => row.startedAt !== null).length,
      openActions: openActions(shared.rows('actions'), shared.rows('checkIns')).length,
      talks: talks.length,
      wordsUntil: firstDay(talks.map((talk) => talk.wordsUntil)),
    }
    const differs = (names: readonly (keyof typeof now)[]) => names.some((name) => listed[name] !== now[name])
    const counts = differs(['conversations', 'openActions', 'talks', 'wordsUntil'])
    const words = differs(['coachee', 'question'])
    if (words && !counts && which === 'counts' && listed.question !== '') return false
    if (words || counts) this.index.set('trajectories', id, { ...now, changedAt: this.#now() })
    return true
  }
}

const firstDay = (days: readonly (CalendarDay | null)[]): CalendarDay | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null

/** Conversations have no order of their own: the latest that has a goal is the one that began last. */
function latestGoal(
  conversations: readonly {
    readonly startedAt: number | null
    readonly createdAt: number
    readonly goal: string
  }[],
): string {
  let latest: (typeof conversations)[number] | null = null
  for (const conversation of conversations) {
    if (conversation.goal.trim() === '') continue
    if (!latest || begin(conversation) >= begin(latest)) latest = conversation
  }
  return latest?.goal ?? ''
}

function begin(conversation: { readonly startedAt: number | null; readonly createdAt: number }): number {
  return conversation.startedAt ?? conversation.createdAt
}
