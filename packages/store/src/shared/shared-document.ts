import type { Bytes, DocumentId, Result } from '@lef/vault'
import type { Identity } from '@lef/vault/people'
import { Chemistry, type AnswerError, type ChemistryStage } from './chemistry/chemistry.ts'
import { Compaction } from './compaction.ts'
import type { IncidentKind } from './incident.ts'
import { LiveWords } from './live-words.ts'
import { OwnDevice } from './own-device.ts'
import type { ServerHead } from './relay.ts'
import { Sending } from './sending.ts'
import type { SharePage } from './share-page.ts'
import { SharedState } from './shared-state.ts'
import type { Standing } from './standing.ts'
import { StatementFollowing } from './statement-following.ts'
import type { Surroundings } from './surroundings.ts'
import type { SyncState } from './sync-state.ts'
import { TakingIn } from './taking-in.ts'
import { SignedSending } from './three/signed-sending.ts'

/** How often somebody who answered a link looks whether they were let in, in milliseconds. */
const meetTime = 5000

/** One trajectory that two people share, followed in this tab. All its work is done one by one. */
export class SharedDocument {
  readonly #state: SharedState
  readonly #statements: StatementFollowing
  readonly #sending: Sending
  readonly #ownDevice: OwnDevice
  readonly #compaction: Compaction
  readonly #takingIn: TakingIn
  readonly #chemistry: Chemistry
  readonly #signed: SignedSending
  readonly #liveWords: LiveWords

  constructor(around: Surroundings, document: DocumentId, page: SharePage, identity: Identity) {
    this.#state = new SharedState(around, document, page, identity, {
      edited: (update) => {
        this.#liveWords.wrote(update)
        this.#sending.edited()
      },
      lost: () => void this.#openAgain(),
    })
    this.#statements = new StatementFollowing(this.#state)
    this.#sending = new Sending(this.#state, this.#statements, {
      ready: () => this.#ownDevice.ready(),
      pull: () => this.#takingIn.pull(),
      sealed: () => this.#compaction.considerLater(),
    })
    this.#ownDevice = new OwnDevice(this.#state, this.#statements, this.#sending)
    this.#compaction = new Compaction(this.#state, this.#sending)
    this.#chemistry = new Chemistry(this.#state)
    this.#signed = new SignedSending(this.#state)
    this.#liveWords = new LiveWords(this.#state, this.#sending)
    this.#takingIn = new TakingIn(this.#state, this.#statements, this.#sending, this.#compaction)
  }

  get document(): DocumentId {
    return this.#state.document
  }

  get page(): SharePage {
    return this.#state.page
  }

  get standing(): Standing | null {
    return this.#state.standing
  }

  /** Where what was written here is. */
  get state(): SyncState {
    return this.#state.sync
  }

  get chemistry(): ChemistryStage {
    return this.#chemistry.stage
  }

  get chemistryAgain(): boolean {
    return this.#chemistry.again
  }

  get busy(): boolean {
    return this.#sending.busy
  }

  /** Reads what the notebook knows; to be done before anything else, and when another tab changed it. */
  async load(): Promise<void> {
    await this.#state.turns.take(async () => {
      await this.#state.load()
      await this.#chemistry.look()
    })
    // Another tab may have signed something, which nobody there waits for.
    if (this.#state.reached) void this.#state.turns.take(() => this.#signed.send())
  }

  /** The server is reached: brings both sides up to date. */
  reach(): Promise<void> {
    const state = this.#state
    return state.turns.take(async () => {
      state.reached = true
      state.current = false
      state.stuck = null
      this.#sending.begin()
      this.#takingIn.begin()
      this.#signed.begin()
      const known = await this.#statements.follow()
      await state.openTrajectory()
      if (!state.shared) return this.#waitForOther()
      if (!known) return
      const ready = await this.#ownDevice.ready()
      // After it: new keys of this device are a new membership, and what was put to the others before, is to be put again.
      await this.#signed.send()
      if (!ready) return
      await this.#chemistry.look()
      await this.#follow()
      await this.#sending.push()
      this.#compaction.considerWhole()
    })
  }

  /** The connection is gone. */
  unreach(): void {
    this.#state.reached = false
    this.#state.current = false
    this.#state.device = null
  }

  /** The server says that there is a statement. */
  statementsCame(): Promise<void> {
    const state = this.#state
    return state.turns.take(async () => {
      const known = await this.#statements.follow()
      await state.openTrajectory()
      if (!state.shared) return this.#waitForOther()
      if (!known) return
      await this.#goByStatements()
      await this.#sending.push()
      this.#compaction.considerWhole()
    })
  }

  /** Envelopes came on the live connection. */
  envelopesCame(envelopes: readonly Bytes[]): Promise<void> {
    return this.#state.turns.take(async () => {
      await this.#takingIn.takeAll(envelopes)
      await this.#sending.push()
    })
  }

  /** Somebody is writing: it is shown before its envelope comes. */
  wordsCame(bytes: Bytes): void {
    this.#liveWords.hear(bytes)
  }

  /** Everything there was has come. */
  caughtUp(heads: readonly ServerHead[], statements: number): Promise<void> {
    const state = this.#state
    return state.turns.take(async () => {
      if (statements !== state.progress.statements) {
        // They came between being asked for and being followed: nobody says again that they did.
        if (!(await this.#statements.follow())) return
        await state.openTrajectory()
        if (state.shared) await this.#goByStatements()
      }
      await this.#takingIn.compareHeads(heads)
      await this.#sending.push()
    })
  }

  /** This document is not, or no longer, this account's on the server. */
  noAccess(): void {
    this.#state.noAccess()
  }

  /** Seals what was edited, now, and starts sending it. */
  send(): Promise<void> {
    return this.#sending.sendNow()
  }

  /** Gives this person's answer to whether the two are to work together. */
  answerChemistry(yes: boolean): Promise<Result<null, AnswerError>> {
    return this.#state.turns.take(() => this.#chemistry.answer(yes))
  }

  /** Nothing is under way any more. */
  idle(): Promise<void> {
    return this.#state.turns.idle()
  }

  /** Notices something that does not come from an envelope of this document, and keeps it. */
  notice(kind: IncidentKind): void {
    this.#state.notice(kind)
  }

  async close(): Promise<void> {
    this.#state.closed = true
    this.#state.turns.close()
    await this.#state.words.close()
  }

  /** Does what statements that came allow, once both have signed. */
  async #goByStatements(): Promise<void> {
    const state = this.#state
    await this.#chemistry.look()
    // Both have signed since the server was reached, as this tab heard or another one wrote down.
    const begins = state.reached && state.device === null && state.stuck === null
    if (begins && (await this.#ownDevice.ready())) await this.#follow()
    await this.#takingIn.retryHeld()
    await this.#takingIn.persist()
  }

  async #follow(): Promise<void> {
    const { around, document } = this.#state
    if (!around.follow(document, () => this.#takingIn.cursor())) await this.#takingIn.pull()
  }

  /** Hears of it when the other comes; who was not let in yet cannot, and looks now and then. */
  #waitForOther(): void {
    const { around, document, page, turns } = this.#state
    if (page.inviting) around.follow(document, () => this.#takingIn.cursor())
    else turns.later('meet', meetTime, async () => (this.#state.reached ? this.statementsCame() : undefined))
  }

  #openAgain(): Promise<void> {
    const state = this.#state
    return state.turns.take(async () => {
      if (state.around.notebook.status === 'open') await state.openTrajectory()
      state.around.changed()
    })
  }
}
