import { peekHeader, type Bytes, type Device, type Tail } from '@lef/vault'
import { limits } from '@lef/protocol/messages'
import { emptyUpdate } from '../notebook/payload.ts'
import { markOf, mergeUpdates, sealNext, tailOf, unseal } from './own-envelopes.ts'
import { nonsense, type SentEnvelope } from './relay.ts'
import { diskTime, type SharedState } from './shared-state.ts'
import type { Standing } from './standing.ts'
import type { StatementFollowing } from './statement-following.ts'

/** What sending asks of the other parts. */
export interface SendingParts {
  /** Makes sure that this device may write. */
  ready(): Promise<boolean>
  /** Takes in everything that the server has. */
  pull(): Promise<unknown>
  /** Something was sealed. */
  sealed(): void
}

/** From the beginning of one sealing of edits until the next, in milliseconds; longer while it comes to more than the server takes. */
const nextEdits = 150
const nextTooLarge = 3000
/** Until it is written down what the server has, unless something else is written meanwhile: at worst it is said again. */
const keepTime = 400
/** From taking something in until the other is told so, if nothing is written meanwhile. */
const receiptTime = 3000
/** How many of one's own envelopes wait at most; more edits are sealed when there is room. */
const mostWaiting = 16
/** From a refusal until it is asked once more, in milliseconds: it doubles from the first to the longest. */
const firstRefusal = 60_000
const longestRefusal = 3_600_000
/** Letters of a message besides its envelopes, at most. */
const aroundEnvelopes = 4096

/** Seals what was edited on this device, and sends it until the server has it (S-22). */
export class Sending {
  readonly #state: SharedState
  readonly #statements: StatementFollowing
  readonly #parts: SendingParts
  #lastSealed = 0
  #sentUpTo = 0
  #inFlight = 0
  #askedOwn = false
  /** The largest envelope that the server takes, as far as is known, in bytes. */
  #largest: number = limits.envelopeBytes
  /** What was edited comes to more than that: it is looked at again when something was edited since. */
  #holdsEdits = false
  /** How often the server refused without having taken anything since. */
  #refusals = 0

  constructor(state: SharedState, statements: StatementFollowing, parts: SendingParts) {
    this.#state = state
    this.#statements = statements
    this.#parts = parts
  }

  /** Something is on its way, and not answered. */
  get busy(): boolean {
    return this.#inFlight > 0
  }

  /** A connection begins: what was not acknowledged is sent again. */
  begin(): void {
    this.#sentUpTo = this.#state.progress.acked?.seq ?? 0
    this.#askedOwn = false
    this.#holdsEdits = false
    if (this.#state.turns.waits('refused')) this.#state.stuck = 'refused'
  }

  /** What is later than this place of one's own row is to be sent. */
  goOnAfter(seq: number): void {
    this.#sentUpTo = seq
  }

  /** Something was edited: it is sealed once the writer sees it. */
  edited(): void {
    const { words, turns, around } = this.#state
    if (words.pending === 1) around.changed()
    if (turns.waits('seal')) return
    const next = this.#state.tooLarge ? nextTooLarge : nextEdits
    const left = next - Math.max(0, around.clock() - this.#lastSealed)
    const run = () => {
      this.#holdsEdits = false
      return this.sendNow()
    }
    if (left > 0) turns.later('seal', left, run)
    else turns.afterPaint('seal', run)
  }

  /** Something of the other's was taken in: they are told, unless something is written that tells it anyway. */
  oweReceipt(): void {
    this.#state.progress = { ...this.#state.progress, owes: true }
    this.#laterReceipt()
  }

  /** Seals what was edited, now, and starts sending it. */
  sendNow(): Promise<void> {
    return this.#state.turns.take(() => this.push(true))
  }

  /** Seals what there is to seal, and sends what waits; `receipt` also what was owed long enough. Only in turn. */
  async push(receipt = false): Promise<void> {
    const state = this.#state
    const { device, standing, words, turns } = state
    if (!state.reached || !state.current || words.doc === null) return
    if (device === null || standing === null) return
    if (state.stuck !== null || state.closed || !standing.takesPart) return
    if (state.around.notebook.device?.id !== device.id) {
      // New keys: the next connection is another device's.
      state.device = null
      if (!(await this.#parts.ready())) return
      return this.push(receipt)
    }
    // What was sealed in an earlier version, or before it was known that the server does not take so much.
    if (state.progress.out.some(({ bytes }) => bytes.length > this.#largest)) await this.#takeBack()
    const owes = state.progress.owes && receipt && !turns.waits('receipt')
    // What was edited since is sealed when its time comes: not a letter an envelope, as fast as the server answers.
    const due = words.pending > 0 && !turns.waits('seal') && !this.#holdsEdits
    if ((due || owes) && state.progress.out.length < mostWaiting) {
      state.sealing = words.pending > 0
      const sealed = await this.#seal(device, standing)
      state.sealing = false
      state.around.changed()
      if (!sealed) return
    }
    // What is owed from before a restart or a cut is told as well.
    if (state.progress.owes && !turns.waits('receipt')) this.#laterReceipt()
    this.sendWaiting()
  }

  /** Sends what is sealed and was not sent on this connection. */
  sendWaiting(): void {
    const state = this.#state
    const unsent = asMessage(state.progress.out.filter(({ seq }) => seq > this.#sentUpTo))
    const last = unsent.at(-1)
    if (last === undefined || this.#inFlight > 0) return
    this.#sentUpTo = last.seq
    this.#inFlight++
    const envelopes = unsent.map(({ bytes }) => bytes)
    void state.around.append(state.document, envelopes).then((sent) => {
      this.#inFlight--
      // An answer to something else than was sent is none.
      const answered = sent.ok && sent.value.length !== envelopes.length ? nonsense : sent
      // At once: whoever has a turn before must not send what comes after these alone.
      if (!answered.ok) this.#sentUpTo = state.progress.acked?.seq ?? 0
      return state.turns.take(async () => {
        if (!answered.ok) {
          state.failed(answered.error)
          return
        }
        await this.takeResults(envelopes, answered.value, true)
        await this.push()
      })
    })
  }

  /** What the server says of what was sent; `live` when it matters why it was refused. */
  async takeResults(sent: readonly Bytes[], results: readonly SentEnvelope[], live: boolean): Promise<void> {
    const state = this.#state
    let acked: Tail | null = null
    let refused: { readonly result: SentEnvelope; readonly bytes: Bytes } | null = null
    for (const [at, bytes] of sent.entries()) {
      const result = results[at]
      const header = peekHeader(bytes)
      // An answer to what this device sent before it had new keys says nothing of the row of the one it is now.
      if (result === undefined || !header.ok || header.value.device !== state.progress.device) break
      if (result.outcome === 'stored' || result.outcome === 'known')
        acked = await tailOf(state.around.crypto, bytes)
      else {
        refused = { result, bytes }
        break
      }
    }
    this.#acknowledge(acked)
    if (refused !== null && live) await this.#sentInVain(refused.result, refused.bytes)
    state.around.changed()
  }

  /** An own envelope came back, or was sent before: the server has it. */
  acknowledged(seq: number, bytes: Bytes): void {
    const state = this.#state
    if (seq <= (state.progress.acked?.seq ?? 0)) return
    const { device } = state.progress
    void state.turns.take(async () => {
      // It has had new keys since.
      if (state.progress.device !== device) return
      this.#acknowledge(await tailOf(state.around.crypto, bytes))
      state.around.changed()
    })
  }

  /** Takes back what waits, to be sealed again; gives whether the other is owed all of it again. */
  async rewind(): Promise<boolean> {
    const state = this.#state
    const { standing, around } = state
    // The one that sealed it: this notebook may have had new keys since.
    const device = (state.progress.device && standing?.deviceOf(state.progress.device)) ?? null
    if (device === null || standing === null) return false
    const { progress, updates, whole } = await unseal(around.crypto, standing, device, state.progress)
    state.progress = progress
    state.words.putBack(updates)
    this.#sentUpTo = progress.acked?.seq ?? 0
    return whole
  }

  async #seal(device: Device, standing: Standing): Promise<boolean> {
    const state = this.#state
    const { words, turns } = state
    const { crypto } = state.around
    const { doc } = words
    if (doc === null) return false
    // From its beginning, also for what is written while the disk takes it.
    this.#lastSealed = state.around.clock()
    const edits = !this.#holdsEdits
    // What was deleted since it came to too much is left out.
    if (edits && state.tooLarge) words.gatherPending(state.progress.shared)
    const taken = edits ? words.takePending() : []
    const update = taken.length === 0 ? emptyUpdate : mergeUpdates(taken)
    // What came before its envelope is in none yet, and is to be found again after a restart.
    const mark = edits && !words.ahead.any ? markOf(crypto, doc) : null
    const before = state.progress
    const sealed = await sealNext(crypto, standing, device, before, update)
    if (sealed === null) {
      words.putBack(taken)
      state.stuck = 'key'
      state.around.changed()
      return false
    }
    if (sealed.bytes.length > this.#largest) {
      words.putBack(taken)
      const isKnown = state.tooLarge
      state.tooLarge = true
      if (!isKnown) return this.#seal(device, standing)
      this.#holdsEdits = true
      return false
    }
    if (edits) state.tooLarge = false
    state.progress = { ...sealed.progress, owes: false, shared: mark === null ? before.shared : await mark() }
    if (!(await state.keepProgress())) {
      state.progress = before
      words.putBack(taken)
      turns.later('seal', diskTime, () => this.sendNow())
      return false
    }
    turns.drop('receipt')
    this.#parts.sealed()
    return true
  }

  #acknowledge(acked: Tail | null): void {
    const state = this.#state
    if (acked === null || acked.seq <= (state.progress.acked?.seq ?? 0)) return
    const out = state.progress.out.filter(({ seq }) => seq > acked.seq)
    state.progress = { ...state.progress, acked, out }
    this.#refusals = 0
    state.keepLater(keepTime)
  }

  async #sentInVain({ outcome, head }: SentEnvelope, bytes: Bytes): Promise<void> {
    const state = this.#state
    const { device } = state.progress
    const acked = state.progress.acked?.seq ?? 0
    switch (outcome) {
      case 'stale-epoch':
      case 'unknown-epoch':
        // Nothing is lost: what waits is sealed again, in the epoch that counts now.
        if (await this.#statements.follow()) await this.#takeBack()
        return
      case 'too-large':
        this.#largest = Math.min(this.#largest, bytes.length - 1)
        await this.#takeBack()
        return
      case 'unknown-device':
      case 'wrong-device':
        if (this.#askedOwn) break
        this.#askedOwn = true
        state.device = null
        this.#sentUpTo = acked
        await this.#parts.ready()
        return
      case 'fork':
      case 'gap':
        if ((head?.seq ?? 0) >= acked && !this.#askedOwn) {
          // The server has more of this very device: this disk went back in time. Or it never got what came before.
          this.#askedOwn = true
          this.#sentUpTo = acked
          await this.#parts.pull()
          this.#sentUpTo = state.progress.acked?.seq ?? 0
          return
        }
        state.rolledBack = true
        state.notice('rolled-back', device, head?.seq ?? null)
        state.stuck = 'rolled-back'
        return
      case 'after-removal':
      case 'not-a-member':
        state.stuck = 'no-access'
        state.around.changed()
        return
      default:
        break
    }
    const place = { kind: 'refused-here', device, seq: acked + 1 } as const
    const isKnown = state.page
      .asides()
      .some(({ kind, ...one }) => kind === place.kind && one.device === device && one.seq === place.seq)
    // What was refused before at its place is sealed anew each time: it is kept, and told, once.
    if (!isKnown) {
      state.page.setAside({ ...place, bytes }, true)
      state.notice(place.kind, device, place.seq)
    }
    await this.rewind()
    state.stuck = 'refused'
    const wait = Math.min(longestRefusal, firstRefusal * 2 ** this.#refusals)
    this.#refusals += 1
    state.turns.later('refused', wait, () =>
      state.turns.take(async () => {
        if (state.stuck === 'refused') state.stuck = null
        this.#askedOwn = false
        await this.push()
      }),
    )
  }

  /** What waits is sealed again; a snapshot that the other has nothing without is made anew. */
  async #takeBack(): Promise<void> {
    const { page, standing } = this.#state
    if (await this.rewind()) page.setText('owesWhole', standing?.other?.id ?? null)
  }

  #laterReceipt(): void {
    this.#state.turns.later('receipt', receiptTime, () => this.sendNow())
  }
}

/** The first of what waits, as much as is taken in one message. */
function asMessage<Waiting extends { readonly bytes: Bytes }>(
  waiting: readonly Waiting[],
): readonly Waiting[] {
  let letters = aroundEnvelopes
  const end = waiting.findIndex(({ bytes }, at) => {
    letters += Math.ceil((bytes.length * 4) / 3)
    return at > 0 && letters > limits.messageBytes
  })
  return end < 0 ? waiting : waiting.slice(0, end)
}
