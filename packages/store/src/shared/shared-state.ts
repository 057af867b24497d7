import {
  parseDocumentId,
  type Bytes,
  type Device,
  type DeviceId,
  type DocumentId,
  type Header,
} from '@lef/vault'
import type { Identity } from '@lef/vault/people'
import { addIncident } from './add-incident.ts'
import type { IncidentKind } from './incident.ts'
import type { RelayProblem } from './relay.ts'
import type { Progress, SharePage } from './share-page.ts'
import { Standing } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import type { SyncProblem, SyncState } from './sync-state.ts'
import { TrajectoryWords, type WordsEars } from './trajectory-words.ts'
import { Turns } from './turns.ts'

/** Until a disk that failed is tried again, in milliseconds. */
export const diskTime = 5000

/**
 * What the parts of a shared document know together: who takes part, how far it is, and what is in the way. Changed only
 * by whoever has the turn.
 */
export class SharedState {
  readonly around: Surroundings
  readonly document: DocumentId
  readonly page: SharePage
  readonly identity: Identity
  readonly words: TrajectoryWords
  readonly turns: Turns
  standing: Standing | null = null
  progress: Progress
  /** The device that was registered and certified in this connection; null: not yet. */
  device: Device | null = null
  reached = false
  /** Everything that the server has, was taken in on this connection: before, nothing is sealed on top of it. */
  current = false
  /** Edits are being sealed. */
  sealing = false
  closed = false
  /** Envelopes that came before those they follow. */
  readonly held = new Map<string, { readonly header: Header; readonly bytes: Bytes }>()
  /** What was edited comes to more than the server takes at once: it stays here until there is less. */
  tooLarge = false
  /** Why nothing is sent on this connection. */
  stuck: SyncProblem | null = null
  withheld = false
  rolledBack = false
  #diskFailed: 'full-disk' | 'disk' | null = null

  constructor(
    around: Surroundings,
    document: DocumentId,
    page: SharePage,
    identity: Identity,
    ears: WordsEars,
  ) {
    this.around = around
    this.document = document
    this.page = page
    this.identity = identity
    this.words = new TrajectoryWords(around.notebook, around.crypto, ears)
    this.turns = new Turns(around.schedule, around.afterPaint)
    this.progress = page.progress()
  }

  /** Whether both have signed, so that content may flow. */
  get shared(): boolean {
    return this.standing !== null && this.standing.chain.length > 0 && !this.standing.asksBack
  }

  /** Where what was written here is. */
  get sync(): SyncState {
    const { standing } = this
    if (standing === null || !this.shared) return { kind: 'on-this-device' }
    const problem = this.#problem(standing)
    if (problem !== null) return { kind: 'problem', reason: problem }
    const { out, acked, device, content } = this.progress
    if (this.words.pending > 0 || this.sealing || out.length > 0) return { kind: 'waiting' }
    if (this.page.signed.waits) return { kind: 'waiting' }
    if (device === null || acked === null) return { kind: this.words.doc === null ? 'sent' : 'waiting' }
    return { kind: this.#readUpTo(standing, device) >= Math.min(content, acked.seq) ? 'read' : 'sent' }
  }

  /** Reads what the notebook knows: at first, and when another tab changed it. */
  async load(): Promise<void> {
    if (this.standing === null) {
      this.standing = await Standing.load(this.around.crypto, this.page, this.document, this.identity)
    } else await this.standing.reload()
    // What another tab has done is in the notebook; this one's own is newer than that.
    if (!this.around.leads()) this.progress = this.page.progress()
    await this.openTrajectory()
    this.around.changed()
  }

  /** Opens the trajectory's document once there is something to share it by, in the tab that leads. */
  async openTrajectory(): Promise<void> {
    if (!this.shared || this.closed || !this.around.leads()) return
    const local = parseDocumentId(this.page.text('local') ?? '')
    if (local === null) return
    // Opened anew it begins with what is written down.
    if (this.words.doc === null && this.turns.waits('keep')) await this.keepProgress()
    // Made once, for who was invited; what was removed since stays removed.
    const { device, tails } = this.page.progress()
    const isNew = !this.page.inviting && device === null && tails.size === 0
    await this.words.open(local, isNew, () => {
      this.progress = this.page.progress()
      return this.progress.shared
    })
  }

  /** Notices something, and keeps it. */
  notice(kind: IncidentKind, device: DeviceId | null = null, seq: number | null = null): void {
    const next = addIncident(this.page.incidents(), { kind, device, seq }, this.around.clock())
    this.page.setIncidents(next)
    this.around.changed()
  }

  /** The trajectory and how far it is, in one change of the disk: never how far without what. */
  async keepProgress(): Promise<boolean> {
    if (this.closed) return false
    const { notebook, book } = this.around
    const { local } = this.words
    let before: Progress | null = null
    const kept = await notebook.saveTogether(
      local === null ? [book.id] : [local, book.id],
      () => {
        before = this.page.progress()
        this.page.setProgress(this.progress)
      },
      () => before && this.page.setProgress(before),
    )
    const failed = this.#diskFailed
    if (kept.ok) {
      this.turns.drop('keep')
      this.#diskFailed = null
    } else {
      const gone = kept.error === 'locked' || kept.error === 'removed'
      this.#diskFailed = gone ? null : kept.error === 'quota' ? 'full-disk' : 'disk'
      if (!gone) this.keepLater(diskTime)
    }
    if (failed !== this.#diskFailed) this.around.changed()
    return kept.ok
  }

  /** Writes down how far it is in so many milliseconds, unless it is about to be, or is with something else before. */
  keepLater(milliseconds: number): void {
    const { turns } = this
    if (!turns.waits('keep')) turns.later('keep', milliseconds, () => turns.take(() => this.keepProgress()))
  }

  /** The server did not do what it was asked; false, for who asked. */
  failed(error: RelayProblem): false {
    if (error.problem === 'unknown-document') this.noAccess()
    else this.around.failed(error)
    return false
  }

  /** This document is not, or no longer, this account's on the server. */
  noAccess(): void {
    if (!this.shared) return
    this.stuck = 'no-access'
    this.around.changed()
  }

  /** The server does not take what this person signed; false, for who asked. */
  refused(): false {
    this.stuck = 'refused'
    this.notice('refused-here')
    return false
  }

  #problem(standing: Standing): SyncProblem | null {
    if (this.#diskFailed !== null) return this.#diskFailed
    if (standing.ended !== null) return standing.ended
    if (this.stuck !== null) return this.stuck
    if (this.tooLarge) return 'too-large'
    if (this.words.removed) return 'removed-here'
    if (this.rolledBack) return 'rolled-back'
    if (this.withheld) return 'withheld'
    const grave = this.page.incidents().find(({ kind }) => kind === 'two-histories' || kind === 'unreadable')
    return grave?.kind ?? null
  }

  /** The last own envelope that a device of the other has taken in. */
  #readUpTo(standing: Standing, device: DeviceId): number {
    let upTo = 0
    for (const [id, { seen }] of this.progress.tails) {
      if (id === device || standing.ownerOf(id) === this.identity.id) continue
      upTo = Math.max(upTo, seen.find((one) => one.device === device)?.seq ?? 0)
    }
    return upTo
  }
}
