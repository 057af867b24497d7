import { noHash, toHex, type Bytes, type DeviceId, type Header } from '@lef/vault'
import type { Compaction } from './compaction.ts'
import { hashAt, lookAtEnvelope, type Intake } from './envelope-intake.ts'
import type { IncidentKind } from './incident.ts'
import { hasContent } from './own-envelopes.ts'
import type { Cursor, ServerHead } from './relay.ts'
import type { Sending } from './sending.ts'
import { sameHash, type Progress } from './share-page.ts'
import type { SharedState } from './shared-state.ts'
import { adoptSnapshot } from './snapshots.ts'
import type { StatementFollowing } from './statement-following.ts'

/** How often one envelope may come again on one connection. */
const mostRepeated = 8
/** Envelopes that came too early and are held. */
const mostHeld = 500

/** Takes in what the server hands out: each envelope once, in its order, or not and by name (S-21). Only in turn. */
export class TakingIn {
  readonly #state: SharedState
  readonly #statements: StatementFollowing
  readonly #sending: Sending
  readonly #compaction: Compaction
  /** How far the server has given each device's row on this connection. */
  readonly #given = new Map<DeviceId, number>()
  readonly #repeated = new Map<string, number>()
  #askedAgain = false

  constructor(state: SharedState, statements: StatementFollowing, sending: Sending, compaction: Compaction) {
    this.#state = state
    this.#statements = statements
    this.#sending = sending
    this.#compaction = compaction
  }

  /** A connection begins. */
  begin(): void {
    this.#askedAgain = false
    this.#given.clear()
    this.#repeated.clear()
  }

  /** Up to where everything was taken in, for asking what is later. */
  cursor(): Cursor {
    const { tails, device, acked } = this.#state.progress
    const after: Record<string, number> = {}
    for (const [id, { seq }] of tails) {
      const known = id === device ? (acked?.seq ?? 0) : seq
      if (known > 0) after[id] = known
    }
    return after
  }

  /** Lists everything that is new, without a live connection; false when the server did not say it all. */
  async pull(): Promise<boolean> {
    const { around, document } = this.#state
    for (let after = this.cursor(); ;) {
      const page = await around.relay.list(document, after)
      if (!page.ok) return this.#state.failed(page.error)
      await this.takeAll(page.value.envelopes)
      const next = { ...after, ...Object.fromEntries(this.#given) }
      if (!page.value.more || JSON.stringify(next) === JSON.stringify(after)) {
        await this.compareHeads(page.value.heads)
        return true
      }
      after = next
    }
  }

  async takeAll(envelopes: readonly Bytes[]): Promise<void> {
    const state = this.#state
    // Nothing is taken in that has no place to go.
    await state.openTrajectory()
    if (state.words.doc === null) return
    for (const bytes of envelopes) await this.#take(bytes)
    await this.retryHeld()
    await this.persist()
    state.around.changed()
  }

  /** Takes what was held back until the ones before it came. */
  async retryHeld(): Promise<void> {
    const { held } = this.#state
    for (let again = true; again;) {
      again = false
      const all = [...held.entries()].toSorted(([, a], [, b]) => a.header.seq - b.header.seq)
      for (const [name, { bytes }] of all) {
        held.delete(name)
        if ((await this.#take(bytes, true)) === 'taken') again = true
      }
    }
  }

  /** Writes down what was taken in. */
  async persist(): Promise<void> {
    const state = this.#state
    const shared = await state.words.mark()
    if (shared !== null) state.progress = { ...state.progress, shared }
    await state.keepProgress()
  }

  /** Compares where the server says the rows end with what was taken in. */
  async compareHeads(heads: readonly ServerHead[]): Promise<void> {
    const state = this.#state
    const { tails, acked, device } = state.progress
    let rolledBack = false
    for (const [id, tail] of tails) {
      const mine = id === device ? acked : tail
      if (mine === null) continue
      const head = heads.find((one) => one.device === id)
      if (head === undefined || head.seq < mine.seq) rolledBack = true
      else {
        const hash = hashAt(state.progress, id, head.seq)
        if (hash !== null && !sameHash(hash, head.hash)) state.notice('two-histories', id, head.seq)
      }
    }
    if (rolledBack && !state.rolledBack) state.notice('rolled-back')
    state.rolledBack = rolledBack
    const waitsFor = this.#missing(heads)
    if (waitsFor !== null && !this.#askedAgain) {
      this.#askedAgain = true
      await this.pull()
      return
    }
    if (waitsFor !== null && !state.withheld) state.notice('withheld', waitsFor.device, waitsFor.seq)
    state.withheld = waitsFor !== null
    if (waitsFor === null) this.#askedAgain = false
    state.current = true
    state.around.changed()
  }

  async #take(bytes: Bytes, again = false): Promise<'taken' | 'held' | 'done'> {
    const state = this.#state
    const { standing } = state
    const { crypto } = state.around
    if (standing === null || state.closed) return 'done'
    let look = await lookAtEnvelope(crypto, standing, state.progress, bytes)
    if (look.kind === 'unknown' && !again && (await this.#statements.follow())) {
      look = await lookAtEnvelope(crypto, standing, state.progress, bytes)
    }
    switch (look.kind) {
      case 'known': {
        const { device, seq } = look
        if (device === state.progress.device) this.#sending.acknowledged(seq, bytes)
        else if (!again) this.#givenAgain(device, seq)
        this.#gave(look)
        return 'done'
      }
      case 'early': {
        const { header } = look
        if (header.kind === 'snapshot') {
          const adopted = await adoptSnapshot(crypto, standing, state.progress, header, bytes)
          if (adopted !== null) {
            this.#adopt(adopted)
            return this.#take(bytes, again)
          }
        }
        this.#gave(header)
        return this.#hold(header, bytes)
      }
      case 'unknown': {
        const { header } = look
        this.#gave(header)
        if (header.epoch > (standing.epoch ?? 0) && standing.deviceOf(header.device) !== null) {
          return this.#hold(header, bytes)
        }
        this.#refuse('stranger', header, bytes)
        return 'done'
      }
      case 'refused': {
        const { header, incident } = look
        if (header !== null) this.#gave(header)
        if (header?.device === state.progress.device && incident === 'two-histories') {
          if (await this.#otherOwnPast(header, bytes)) return this.#take(bytes, true)
        }
        this.#refuse(incident, header, bytes)
        return 'done'
      }
      case 'taken':
        this.#gave(look.header)
        await this.#takeIn(look, bytes)
        return 'taken'
    }
  }

  /** Writes what is in an envelope that was found to be right. */
  async #takeIn(
    { header, hash, update, progress }: Intake & { readonly kind: 'taken' },
    bytes: Bytes,
  ): Promise<void> {
    const state = this.#state
    const before = state.progress
    state.progress = progress
    // From before this person came back with new keys: the one who let them in says it all again. Or, on an old device, from
    // after they did: that is for the new one.
    const forOthers = header.epoch < (state.standing?.readsFrom ?? 0) || state.standing?.ended === 'replaced'
    if (update === null && forOthers) {
      this.#compaction.considerLater()
      return
    }
    if (update === null || (hasContent(update) && !state.words.apply(update))) {
      this.#refuse('unreadable', header, bytes)
    }
    if (header.device === progress.device) {
      // One's own, and not known: the disk went back in time, and here is what it forgot.
      const tail = progress.tails.get(header.device) ?? null
      // One that only told what was taken in is answered by nobody: it does not wait to be read.
      const content = update !== null && hasContent(update) ? header.seq : progress.content
      state.progress = { ...progress, acked: tail, content }
      this.#sending.goOnAfter(tail?.seq ?? 0)
    } else if (update !== null && hasContent(update)) this.#sending.oweReceipt()
    if (header.kind === 'snapshot') await this.#compaction.look(before, header, hash, update)
    this.#compaction.considerLater()
  }

  #adopt(progress: Progress): void {
    const mine = progress.device === null ? undefined : progress.tails.get(progress.device)
    const further = mine !== undefined && mine.seq > (progress.acked?.seq ?? 0) && progress.out.length === 0
    this.#state.progress = further ? { ...progress, acked: mine, content: mine.seq } : progress
    if (further) this.#sending.goOnAfter(mine.seq)
  }

  /** An own envelope other than the one that waits at its place: what waits is sealed again after it. */
  async #otherOwnPast(header: Header, bytes: Bytes): Promise<boolean> {
    const waiting = this.#state.progress.out.find(({ seq }) => seq === header.seq)
    if (waiting === undefined || toHex(waiting.bytes) === toHex(bytes)) return false
    await this.#sending.rewind()
    return true
  }

  /** Once more is what a new beginning brings along now and then; again and again is what nobody does by mistake. */
  #givenAgain(device: DeviceId, seq: number): void {
    const name = `${device}/${seq}`
    const count = (this.#repeated.get(name) ?? 0) + 1
    this.#repeated.set(name, count)
    if (count === mostRepeated) this.#state.notice('replayed', device, seq)
  }

  #gave({ device, seq }: { readonly device: DeviceId; readonly seq: number }): void {
    this.#given.set(device, Math.max(seq, this.#given.get(device) ?? 0))
  }

  #hold(header: Header, bytes: Bytes): 'held' {
    const { held } = this.#state
    if (held.size < mostHeld) held.set(`${header.device}/${header.seq}/${header.epoch}`, { header, bytes })
    return 'held'
  }

  #refuse(kind: IncidentKind, header: Header | null, bytes: Bytes): void {
    const place = { device: header?.device ?? null, seq: header?.seq ?? null }
    this.#state.page.setAside({ kind, ...place, bytes }, false)
    this.#state.notice(kind, place.device, place.seq)
  }

  /** Something that the other, or the server itself, has shown to exist and that is not here. */
  #missing(heads: readonly ServerHead[]): { readonly device: DeviceId; readonly seq: number } | null {
    const { standing, progress, held, page } = this.#state
    const { tails } = progress
    const [early] = held.values()
    if (early !== undefined) return { device: early.header.device, seq: early.header.seq }
    const shown = [...tails.values()]
      .flatMap(({ seen }) => seen)
      .concat(heads.map(({ device, seq }) => ({ device, seq, hash: noHash })))
    for (const { device, seq } of shown) {
      if (seq <= (tails.get(device)?.seq ?? 0)) continue
      // Its certificate or standing does not let it in: that was noticed as such.
      if (standing?.ownerOf(device) == null || standing.isClosed(device)) continue
      const refused = page.asides().some((one) => one.device === device)
      if (!refused) return { device, seq }
    }
    return null
  }
}
