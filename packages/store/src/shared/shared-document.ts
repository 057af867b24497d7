import * as Y from 'yjs'
import {
  coversOf,
  parseDocumentId,
  toHex,
  type Bytes,
  type Device,
  type DeviceId,
  type DocumentId,
  type Header,
  type Tail,
  type VaultCrypto,
} from '@lef/vault'
import { proposeMembership, signDevice, type Identity } from '@lef/vault/people'
import type { AccountId } from '@lef/protocol/messages'
import type { Notebook, OpenDocument } from '../notebook/notebook.ts'
import { remoteOrigin } from '../notebook/origins.ts'
import { applyUpdates, emptyUpdate, type Update } from '../notebook/payload.ts'
import type { Schedule } from '../notebook/ports.ts'
import { makeStatement } from '@lef/vault'
import { addIncident } from './add-incident.ts'
import { hashAt, ledgerOf, lookAtEnvelope } from './envelope-intake.ts'
import type { IncidentKind } from './incident.ts'
import { hasContent, markOf, mergeUpdates, sealNext, tailOf, unseal } from './own-envelopes.ts'
import { proveDevice } from './prove-device.ts'
import type { Cursor, KeptStatement, Relay, RelayProblem, SentEnvelope, ServerHead } from './relay.ts'
import type { ShareBook } from './share-book.ts'
import { sameHash, type Progress, type SharePage } from './share-page.ts'
import { adoptSnapshot, checkSnapshot, signSnapshotCheck, stateOf } from './snapshots.ts'
import { Standing } from './standing.ts'
import type { SyncProblem, SyncState } from './sync-state.ts'

/** What a shared trajectory needs from the sharing it belongs to. */
export interface Surroundings {
  readonly crypto: VaultCrypto
  readonly clock: () => number
  readonly schedule: Schedule
  readonly notebook: Notebook
  readonly book: ShareBook
  readonly relay: Relay
  /** How many envelopes call for a snapshot. */
  readonly snapshotAfter: number
  /** Whether this is the tab that talks to the server. */
  leads(): boolean
  /** Whoever is signed in; null while the server is not reached. */
  account(): AccountId | null
  /** Sends envelopes by the quickest way there is. */
  append(document: DocumentId, envelopes: readonly Bytes[]): Promise<Sent>
  /** Follows a document on the live connection, if there is one; false when there is none. */
  follow(document: DocumentId, after: () => Cursor): boolean
  /** The server did not answer, or asked to wait: it is tried again later. */
  failed(problem: RelayProblem): void
  changed(): void
}

export type Sent =
  | { readonly ok: true; readonly value: readonly SentEnvelope[] }
  | { readonly ok: false; readonly error: RelayProblem }

/** From an edit until it is sealed: the first after a pause, and at most so often, in milliseconds. */
const firstEdit = 40
const nextEdits = 400
/** From taking something in until the other is told so, if nothing is written meanwhile. */
const receiptTime = 3000
/** Without anything happening, until a snapshot is considered. */
const quietTime = 8000
/** How often somebody who answered a link looks whether they were let in. */
const meetTime = 5000
/** How many of one's own envelopes wait at most; more edits are sealed when there is room. */
const mostWaiting = 16
/** How often one envelope may come again on one connection. */
const mostRepeated = 8
/** Envelopes that came too early and are held. */
const mostHeld = 500

/** One trajectory that two people share, followed in this tab. All its work is done one by one. */
export class SharedDocument {
  readonly document: DocumentId
  readonly page: SharePage
  readonly #around: Surroundings
  readonly #identity: Identity
  #standing: Standing | null = null
  #opened: OpenDocument | null = null
  #progress: Progress
  /** Edits of this device that are in no envelope yet. */
  #pending: Uint8Array[] = []
  /** The device that was registered and certified in this connection; null: not yet. */
  #device: Device | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #timers = new Map<'seal' | 'receipt' | 'quiet' | 'meet', () => void>()
  #lastSealed = 0
  #sealing = false
  #sentUpTo = 0
  #inFlight = 0
  #reached = false
  /** Everything that the server has, was taken in on this connection: before, nothing is sealed on top of it. */
  #current = false
  #comparedAll = false
  #held = new Map<string, { readonly header: Header; readonly bytes: Bytes }>()
  /** How far the server has given each device's row on this connection. */
  #given = new Map<DeviceId, number>()
  #repeated = new Map<string, number>()
  #askedAgain = false
  #askedOwn = false
  #withheld = false
  #removed = false
  #rolledBack = false
  #stuck: SyncProblem | null = null
  #diskFailed: 'full-disk' | 'disk' | null = null
  #closed = false

  constructor(around: Surroundings, document: DocumentId, page: SharePage, identity: Identity) {
    this.#around = around
    this.document = document
    this.page = page
    this.#identity = identity
    this.#progress = page.progress()
  }

  get standing(): Standing | null {
    return this.#standing
  }

  /** Where what was written here is. */
  get state(): SyncState {
    const standing = this.#standing
    if (standing === null || standing.chain.length === 0) return { kind: 'on-this-device' }
    const problem = this.#problem(standing)
    if (problem !== null) return { kind: 'problem', reason: problem }
    const { out, acked, device } = this.#progress
    if (this.#pending.length > 0 || this.#sealing || out.length > 0) return { kind: 'waiting' }
    if (device === null || acked === null) return { kind: this.#opened === null ? 'sent' : 'waiting' }
    return {
      kind: this.#readUpTo(standing, device) >= Math.min(this.#progress.content, acked.seq) ? 'read' : 'sent',
    }
  }

  /** Reads what the notebook knows; to be done before anything else, and when another tab changed it. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#standing === null) {
        const { crypto } = this.#around
        this.#standing = await Standing.load(crypto, this.page, this.document, this.#identity)
      } else await this.#standing.reload()
      // What another tab has done is in the notebook; this one's own is newer than that.
      if (!this.#around.leads()) this.#progress = this.page.progress()
      await this.#openTrajectory()
      this.#around.changed()
    })
  }

  /** The server is reached: brings both sides up to date. */
  reach(): Promise<void> {
    return this.#inTurn(async () => {
      this.#reached = true
      this.#current = false
      this.#sentUpTo = this.#progress.acked?.seq ?? 0
      this.#stuck = null
      this.#askedAgain = false
      this.#askedOwn = false
      this.#given.clear()
      this.#repeated.clear()
      const known = await this.#syncStatements()
      await this.#openTrajectory()
      if (!this.#shared) return this.#waitForOther()
      if (!known || !(await this.#readyDevice())) return
      if (!this.#around.follow(this.document, () => this.#cursor())) await this.#pull()
      await this.#push()
    })
  }

  /** The connection is gone. */
  unreach(): void {
    this.#reached = false
    this.#current = false
    this.#device = null
  }

  /** The server says that there is a statement. */
  statementsCame(): Promise<void> {
    return this.#inTurn(async () => {
      const shared = this.#shared
      const known = await this.#syncStatements()
      await this.#openTrajectory()
      if (!this.#shared) return this.#waitForOther()
      if (!known) return
      if (!shared && this.#reached && (await this.#readyDevice())) {
        if (!this.#around.follow(this.document, () => this.#cursor())) await this.#pull()
      }
      await this.#retryHeld()
      await this.#persist()
      await this.#push()
    })
  }

  /** Envelopes came on the live connection. */
  envelopesCame(envelopes: readonly Bytes[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#takeAll(envelopes)
      await this.#push()
    })
  }

  /** Everything there was has come. */
  caughtUp(heads: readonly ServerHead[], statements: number): Promise<void> {
    return this.#inTurn(async () => {
      if (statements !== this.#progress.statements && !(await this.#syncStatements())) return
      await this.#compareHeads(heads)
      await this.#push()
    })
  }

  /** This document is not, or no longer, this account's on the server. */
  noAccess(): void {
    if (!this.#shared) return
    this.#stuck = 'no-access'
    this.#around.changed()
  }

  /** Seals what was edited, now, and starts sending it. */
  send(): Promise<void> {
    return this.#inTurn(() => this.#push(true))
  }

  /** Nothing is under way any more. */
  async idle(): Promise<void> {
    let queue: Promise<unknown>
    do {
      queue = this.#queue
      await queue
    } while (queue !== this.#queue)
  }

  get busy(): boolean {
    return this.#inFlight > 0
  }

  /** Notices something, and keeps it. */
  notice(kind: IncidentKind, device: DeviceId | null = null, seq: number | null = null): void {
    const next = addIncident(this.page.incidents(), { kind, device, seq }, this.#around.clock())
    this.page.setIncidents(next)
    this.#around.changed()
  }

  /** The person has seen what was noticed. */
  forgetIncidents(): void {
    this.page.setIncidents([])
    this.#around.changed()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const cancel of this.#timers.values()) cancel()
    this.#timers.clear()
    this.#opened?.doc.off('update', this.#edited)
    await this.#opened?.close()
  }

  get #shared(): boolean {
    return this.#standing !== null && this.#standing.chain.length > 0
  }

  // --- the trajectory's document

  async #openTrajectory(): Promise<void> {
    if (!this.#shared || this.#opened !== null || this.#closed || !this.#around.leads()) return
    const { notebook, crypto } = this.#around
    const local = parseDocumentId(this.page.text('local') ?? '')
    if (local === null) return
    // Made once, for who was invited; what was removed since stays removed.
    const { device, tails } = this.page.progress()
    const isNew = !this.page.inviting && device === null && tails.size === 0
    const made = isNew ? await notebook.create('trajectory', local) : null
    if (made !== null && !made.ok && made.error !== 'exists') return
    const opened = await notebook.open(local)
    // A file that was brought in can name any document here: nothing but a trajectory is ever shared.
    const isOther = opened.ok && opened.value.kind !== 'trajectory'
    this.#removed = isOther || (!opened.ok && opened.error === 'unknown-document')
    if (!opened.ok) return
    if (isOther) return opened.value.close()
    const { doc } = opened.value
    this.#opened = opened.value
    this.#progress = this.page.progress()
    const { shared } = this.#progress
    const now = await markOf(crypto, doc)()
    // What was edited while nobody looked: what the state vector lacks, and all deletions, which it does not tell.
    if (shared?.hash !== now.hash && (shared !== null || isWritten(doc))) {
      this.#pending.push(Y.encodeStateAsUpdate(doc, shared?.vector))
    }
    doc.on('update', this.#edited)
    doc.on('destroy', this.#lost)
  }

  readonly #edited = (update: Uint8Array, origin: unknown): void => {
    if (origin === remoteOrigin || this.#closed) return
    this.#pending.push(update)
    if (this.#pending.length === 1) this.#around.changed()
    if (this.#timers.has('seal')) return
    const since = this.#around.clock() - this.#lastSealed
    this.#later('seal', Math.max(firstEdit, Math.min(nextEdits, nextEdits - since)), () => this.send())
  }

  /** The doc ended: the notebook was locked, or the trajectory removed. */
  readonly #lost = (): void => {
    this.#opened = null
    void this.#inTurn(async () => {
      if (this.#around.notebook.status === 'open') await this.#openTrajectory()
      this.#around.changed()
    })
    this.#pending = []
  }

  // --- statements

  async #syncStatements(): Promise<boolean> {
    const standing = this.#standing
    if (standing === null) return false
    const { relay } = this.#around
    // Once a session from the beginning: only so is it noticed when the server shows less, or other, than before.
    const all: KeptStatement[] = []
    const whole = !this.#comparedAll
    let after = whole ? 0 : this.#progress.statements
    let changed = false
    for (;;) {
      const page = await relay.listStatements(this.document, after)
      if (!page.ok) {
        this.#relayFailed(page.error)
        return false
      }
      for (const kept of page.value.statements) {
        all.push(kept)
        const taken = await standing.take(kept)
        if (typeof taken === 'object') this.notice(taken.incident)
        else if (taken !== 'nothing-new') changed = true
      }
      if (page.value.last < after) this.notice('rolled-back')
      after = page.value.last
      if (!page.value.more || page.value.statements.length === 0) break
    }
    if (whole) {
      const incident = await standing.compare(all)
      if (incident !== null) this.notice(incident)
      this.#rolledBack = incident === 'rolled-back'
      this.#comparedAll = true
    }
    if (changed || after !== this.#progress.statements) {
      this.#progress = { ...this.#progress, statements: after }
      await this.#keepProgress()
      this.#around.changed()
    }
    return true
  }

  /** Hears of it when the other comes; who was not let in yet cannot, and looks now and then. */
  #waitForOther(): void {
    if (this.page.inviting) this.#around.follow(this.document, () => this.#cursor())
    else this.#later('meet', meetTime, () => (this.#reached ? this.statementsCame() : Promise.resolve()))
  }

  // --- this device

  /** Makes sure that this device may write here: certified, and after new keys in the place of the one before. */
  async #readyDevice(): Promise<boolean> {
    const { notebook, crypto, relay } = this.#around
    const standing = this.#standing
    const account = this.#around.account()
    const { device } = notebook
    if (standing === null || device === null || account === null || !standing.takesPart) return false
    if (this.#device?.id === device.id) return true
    if (standing.isClosed(device.id)) {
      this.#stuck = 'no-access'
      return false
    }
    const registered = await relay.addDevice(device.publicKey, await proveDevice(crypto, device, account))
    if (!registered.ok) return this.#relayFailed(registered.error)
    if (this.#progress.device !== null && this.#progress.device !== device.id) {
      if (!(await this.#leaveOldDevice(this.#progress.device))) return false
    }
    if (standing.deviceOf(device.id) === null) {
      const certificate = await signDevice(crypto, this.#identity, 'device-certificate', device.publicKey)
      const added = await relay.addStatement(this.document, certificate)
      if (!added.ok) return this.#relayFailed(added.error)
      if (added.value.outcome === 'refused') return this.#refused()
      await standing.take({ statement: certificate, sealed: null })
    }
    if (this.#progress.device !== device.id) {
      // A new device says everything once: whatever became of what the old one had not sent, nothing is missing.
      this.#progress = {
        ...this.#progress,
        device: device.id,
        acked: null,
        out: [],
        content: 0,
        shared: null,
      }
      const doc = this.#opened?.doc
      this.#pending = doc !== undefined && isWritten(doc) ? [Y.encodeStateAsUpdate(doc)] : []
      this.#sentUpTo = 0
      if (!(await this.#keepProgress())) return false
    }
    this.#device = device
    return true
  }

  /** Sends what the old device had sealed, and closes it: from then on nothing of it counts. */
  async #leaveOldDevice(old: DeviceId): Promise<boolean> {
    const { crypto, relay } = this.#around
    const standing = this.#standing
    const head = standing?.chain.at(-1)
    if (standing === null || head === undefined) return false
    const { out } = this.#progress
    if (out.length > 0) {
      const sent = await relay.append(
        this.document,
        out.map(({ bytes }) => bytes),
      )
      if (!sent.ok) return this.#relayFailed(sent.error)
      await this.#takeResults(
        out.map(({ bytes }) => bytes),
        sent.value,
        false,
      )
    }
    if (!standing.isClosed(old) && standing.ownerOf(old) === this.#identity.id) {
      const { acked } = this.#progress
      const closed = [{ device: old, seq: acked?.seq ?? 0, hash: acked?.hash ?? noProgressHash }]
      const change = { members: head.members, closed: [...closed], newEpoch: true }
      const proposal = await proposeMembership(crypto, this.#identity, head, change)
      if (!proposal.ok) return this.#refused()
      const statement = makeStatement(proposal.value.statement)
      const added = await relay.addStatement(this.document, statement)
      if (!added.ok) return this.#relayFailed(added.error)
      if (added.value.outcome === 'refused') {
        // Somebody was first: the next try begins on the new head.
        await this.#syncStatements()
        return this.#relayFailed({ problem: 'busy', wait: 1000 })
      }
      await standing.take({ statement, sealed: null })
      await relay.removeDevice(old)
    }
    return true
  }

  // --- taking in

  #cursor(): Cursor {
    const after: Record<string, number> = {}
    for (const [device, { seq }] of this.#progress.tails) {
      const known = device === this.#progress.device ? (this.#progress.acked?.seq ?? 0) : seq
      if (known > 0) after[device] = known
    }
    return after
  }

  /** Lists everything that is new, without a live connection. */
  async #pull(): Promise<boolean> {
    for (let after = this.#cursor(); ;) {
      const page = await this.#around.relay.list(this.document, after)
      if (!page.ok) return this.#relayFailed(page.error)
      await this.#takeAll(page.value.envelopes)
      const next = { ...after, ...this.#givenCursor() }
      if (!page.value.more || JSON.stringify(next) === JSON.stringify(after)) {
        await this.#compareHeads(page.value.heads)
        return true
      }
      after = next
    }
  }

  #givenCursor(): Cursor {
    return Object.fromEntries(this.#given)
  }

  async #takeAll(envelopes: readonly Bytes[]): Promise<void> {
    // Nothing is taken in that has no place to go.
    await this.#openTrajectory()
    if (this.#opened === null) return
    for (const bytes of envelopes) await this.#take(bytes)
    await this.#retryHeld()
    await this.#persist()
    this.#around.changed()
  }

  async #take(bytes: Bytes, again = false): Promise<'taken' | 'held' | 'done'> {
    const standing = this.#standing
    const { crypto } = this.#around
    if (standing === null || this.#closed) return 'done'
    let look = await lookAtEnvelope(crypto, standing, this.#progress, bytes)
    if (look.kind === 'unknown' && !again && (await this.#syncStatements())) {
      look = await lookAtEnvelope(crypto, standing, this.#progress, bytes)
    }
    switch (look.kind) {
      case 'known': {
        const { device, seq } = look
        if (device === this.#progress.device) this.#acknowledged(seq, bytes)
        else if (!again) this.#givenAgain(device, seq)
        this.#gave(device, seq)
        return 'done'
      }
      case 'early': {
        const { header } = look
        if (header.kind === 'snapshot') {
          const adopted = await adoptSnapshot(crypto, standing, this.#progress, header, bytes)
          if (adopted !== null) {
            this.#adopt(adopted)
            return this.#take(bytes, again)
          }
        }
        this.#gave(header.device, header.seq)
        return this.#hold(header, bytes)
      }
      case 'unknown': {
        const { device, epoch, seq } = look.header
        this.#gave(device, seq)
        if (epoch > (standing.epoch ?? 0) && standing.deviceOf(device) !== null)
          return this.#hold(look.header, bytes)
        this.#refuse('stranger', look.header, bytes)
        return 'done'
      }
      case 'refused': {
        const { header, incident } = look
        if (header !== null) this.#gave(header.device, header.seq)
        if (header?.device === this.#progress.device && incident === 'two-histories') {
          if (await this.#otherOwnPast(header, bytes)) return this.#take(bytes, true)
        }
        this.#refuse(incident, header, bytes)
        return 'done'
      }
      case 'taken': {
        const { header, hash, update, progress } = look
        this.#gave(header.device, header.seq)
        const before = this.#progress
        this.#progress = progress
        const doc = this.#opened?.doc
        if (update === null || (hasContent(update) && !(doc && applyUpdates(doc, [update], remoteOrigin)))) {
          this.#refuse('unreadable', header, bytes)
        }
        if (header.device === this.#progress.device) {
          // One's own, and not known: the disk went back in time, and here is what it forgot.
          const tail = progress.tails.get(header.device) ?? null
          this.#progress = { ...this.#progress, acked: tail, content: tail?.seq ?? 0 }
          this.#sentUpTo = tail?.seq ?? 0
        } else if (update !== null && hasContent(update)) {
          this.#progress = { ...this.#progress, owes: true }
          this.#later('receipt', receiptTime, () => this.send())
        }
        if (header.kind === 'snapshot') await this.#lookAtSnapshot(before, header, hash, update)
        this.#later('quiet', quietTime, () => this.#inTurn(() => this.#compact()))
        return 'taken'
      }
    }
  }

  #adopt(progress: Progress): void {
    const mine = progress.device === null ? undefined : progress.tails.get(progress.device)
    const further = mine !== undefined && mine.seq > (progress.acked?.seq ?? 0) && progress.out.length === 0
    this.#progress = further ? { ...progress, acked: mine, content: mine.seq } : progress
    if (further) this.#sentUpTo = mine.seq
  }

  /** An own envelope other than the one that waits at its place: what waits is sealed again after it. */
  async #otherOwnPast(header: Header, bytes: Bytes): Promise<boolean> {
    const { out } = this.#progress
    const waiting = out.find(({ seq }) => seq === header.seq)
    if (waiting === undefined || toHex(waiting.bytes) === toHex(bytes)) return false
    await this.#rewind()
    return true
  }

  /** Once more is what a new beginning brings along now and then; again and again is what nobody does by mistake. */
  #givenAgain(device: DeviceId, seq: number): void {
    const name = `${device}/${seq}`
    const count = (this.#repeated.get(name) ?? 0) + 1
    this.#repeated.set(name, count)
    if (count === mostRepeated) this.notice('replayed', device, seq)
  }

  #gave(device: DeviceId, seq: number): void {
    this.#given.set(device, Math.max(seq, this.#given.get(device) ?? 0))
  }

  #hold(header: Header, bytes: Bytes): 'held' {
    if (this.#held.size < mostHeld)
      this.#held.set(`${header.device}/${header.seq}/${header.epoch}`, { header, bytes })
    return 'held'
  }

  /** Takes what was held back until the ones before it came. */
  async #retryHeld(): Promise<void> {
    for (let again = true; again;) {
      again = false
      const all = [...this.#held.entries()].toSorted(([, a], [, b]) => a.header.seq - b.header.seq)
      for (const [name, { bytes }] of all) {
        this.#held.delete(name)
        if ((await this.#take(bytes, true)) === 'taken') again = true
      }
    }
  }

  #refuse(kind: IncidentKind, header: Header | null, bytes: Bytes): void {
    const place = { device: header?.device ?? null, seq: header?.seq ?? null }
    this.page.setAside({ kind, ...place, bytes }, false)
    this.notice(kind, place.device, place.seq)
  }

  /** Compares where the server says the rows end with what was taken in. */
  async #compareHeads(heads: readonly ServerHead[]): Promise<void> {
    const { tails, acked, device } = this.#progress
    let rolledBack = false
    for (const [id, tail] of tails) {
      const mine = id === device ? acked : tail
      if (mine === null) continue
      const head = heads.find((one) => one.device === id)
      if (head === undefined || head.seq < mine.seq) rolledBack = true
      else {
        const hash = hashAt(this.#progress, id, head.seq)
        if (hash !== null && !sameHash(hash, head.hash)) this.notice('two-histories', id, head.seq)
      }
    }
    if (rolledBack && !this.#rolledBack) this.notice('rolled-back')
    this.#rolledBack = rolledBack
    const waitsFor = this.#missing(heads)
    if (waitsFor !== null && !this.#askedAgain) {
      this.#askedAgain = true
      await this.#pull()
      return
    }
    if (waitsFor !== null && !this.#withheld) this.notice('withheld', waitsFor.device, waitsFor.seq)
    this.#withheld = waitsFor !== null
    if (waitsFor === null) this.#askedAgain = false
    this.#current = true
    this.#around.changed()
  }

  /** Something that the other, or the server itself, has shown to exist and that is not here. */
  #missing(heads: readonly ServerHead[]): { readonly device: DeviceId; readonly seq: number } | null {
    const standing = this.#standing
    const { tails } = this.#progress
    const [held] = this.#held.values()
    if (held !== undefined) return { device: held.header.device, seq: held.header.seq }
    const shown = [...tails.values()]
      .flatMap(({ seen }) => seen)
      .concat(heads.flatMap(({ device, seq }) => ({ device, seq, hash: noProgressHash })))
    for (const { device, seq } of shown) {
      if (seq <= (tails.get(device)?.seq ?? 0)) continue
      // Its certificate or standing does not let it in: that was noticed as such.
      if (standing?.ownerOf(device) == null || standing.isClosed(device)) continue
      const refused = this.page.asides().some((one) => one.device === device)
      if (!refused) return { device, seq }
    }
    return null
  }

  // --- writing

  async #push(receipt = false): Promise<void> {
    const device = this.#device
    const standing = this.#standing
    if (!this.#reached || !this.#current || this.#opened === null) return
    if (device === null || standing === null) return
    if (this.#stuck !== null || this.#closed || !standing.takesPart) return
    if (this.#around.notebook.device?.id !== device.id) {
      // New keys: the next connection is another device's.
      this.#device = null
      if (!(await this.#readyDevice())) return
      return this.#push(receipt)
    }
    const owes = this.#progress.owes && receipt && !this.#timers.has('receipt')
    if ((this.#pending.length > 0 || owes) && this.#progress.out.length < mostWaiting) {
      this.#sealing = this.#pending.length > 0
      const sealed = await this.#sealPending(device, standing)
      this.#sealing = false
      this.#around.changed()
      if (!sealed) return
    }
    // What is owed from before a restart or a cut is told as well.
    if (this.#progress.owes && !this.#timers.has('receipt')) {
      this.#later('receipt', receiptTime, () => this.send())
    }
    this.#sendWaiting()
  }

  async #sealPending(device: Device, standing: Standing): Promise<boolean> {
    const { crypto } = this.#around
    const doc = this.#opened?.doc
    if (doc === undefined) return false
    const taken = this.#pending
    this.#pending = []
    const update = taken.length === 0 ? emptyUpdate : mergeUpdates(taken)
    const mark = markOf(crypto, doc)
    const before = this.#progress
    const sealed = await sealNext(crypto, standing, device, before, update)
    if (sealed === null) {
      this.#pending.unshift(...taken)
      this.#stuck = 'key'
      this.#around.changed()
      return false
    }
    this.#progress = { ...sealed.progress, owes: false, shared: await mark() }
    if (!(await this.#keepProgress())) {
      this.#progress = before
      this.#pending.unshift(...taken)
      this.#later('seal', 5000, () => this.send())
      return false
    }
    this.#lastSealed = this.#around.clock()
    this.#timers.get('receipt')?.()
    this.#timers.delete('receipt')
    this.#later('quiet', quietTime, () => this.#inTurn(() => this.#compact()))
    return true
  }

  #sendWaiting(): void {
    const unsent = this.#progress.out.filter(({ seq }) => seq > this.#sentUpTo)
    const last = unsent.at(-1)
    if (last === undefined || this.#inFlight > 0) return
    this.#sentUpTo = last.seq
    this.#inFlight++
    const envelopes = unsent.map(({ bytes }) => bytes)
    void this.#around.append(this.document, envelopes).then((sent) => {
      this.#inFlight--
      return this.#inTurn(async () => {
        if (!sent.ok) {
          this.#sentUpTo = this.#progress.acked?.seq ?? 0
          this.#relayFailed(sent.error)
          return
        }
        await this.#takeResults(envelopes, sent.value, true)
        await this.#push()
      })
    })
  }

  /** What the server says of what was sent. */
  async #takeResults(sent: readonly Bytes[], results: readonly SentEnvelope[], live: boolean): Promise<void> {
    let acked: Tail | null = null
    let refused: { readonly result: SentEnvelope; readonly bytes: Bytes } | null = null
    for (const [at, bytes] of sent.entries()) {
      const result = results[at]
      if (result === undefined) break
      if (result.outcome === 'stored' || result.outcome === 'known')
        acked = await tailOf(this.#around.crypto, bytes)
      else {
        refused = { result, bytes }
        break
      }
    }
    if (acked !== null && acked.seq > (this.#progress.acked?.seq ?? 0)) {
      const upTo = acked.seq
      this.#progress = { ...this.#progress, acked, out: this.#progress.out.filter(({ seq }) => seq > upTo) }
      await this.#keepProgress()
    }
    if (refused !== null && live) await this.#sentInVain(refused.result, refused.bytes)
    this.#around.changed()
  }

  async #sentInVain({ outcome, head }: SentEnvelope, bytes: Bytes): Promise<void> {
    const acked = this.#progress.acked?.seq ?? 0
    switch (outcome) {
      case 'stale-epoch':
      case 'unknown-epoch':
        // Nothing is lost: what waits is sealed again, in the epoch that counts now.
        if (!(await this.#syncStatements())) return
        await this.#rewind()
        return
      case 'unknown-device':
      case 'wrong-device':
        if (this.#askedOwn) break
        this.#askedOwn = true
        this.#device = null
        this.#sentUpTo = acked
        await this.#readyDevice()
        return
      case 'fork':
      case 'gap':
        if (head !== null && head.seq > acked && !this.#askedOwn) {
          // The server has more of this very device: this disk went back in time.
          this.#askedOwn = true
          this.#sentUpTo = acked
          await this.#pull()
          this.#sentUpTo = this.#progress.acked?.seq ?? 0
          return
        }
        this.#rolledBack = true
        this.notice('rolled-back', this.#progress.device, head?.seq ?? null)
        this.#stuck = 'rolled-back'
        return
      case 'after-removal':
      case 'not-a-member':
        this.#stuck = 'no-access'
        this.#around.changed()
        return
      default:
        break
    }
    this.page.setAside({ kind: 'refused-here', device: this.#progress.device, seq: acked + 1, bytes }, true)
    this.notice('refused-here', this.#progress.device, acked + 1)
    await this.#rewind()
    this.#stuck = outcome === 'too-large' ? 'too-large' : 'refused'
  }

  /** Takes back what waits, to be sealed again. */
  async #rewind(): Promise<void> {
    const device = this.#around.notebook.device
    const standing = this.#standing
    if (device === null || standing === null) return
    const { progress, updates } = await unseal(this.#around.crypto, standing, device, this.#progress)
    this.#progress = progress
    this.#pending.unshift(...updates)
    this.#sentUpTo = progress.acked?.seq ?? 0
  }

  /** An own envelope came back, or was sent before: the server has it. */
  #acknowledged(seq: number, bytes: Bytes): void {
    if (seq <= (this.#progress.acked?.seq ?? 0)) return
    void this.#inTurn(async () => {
      const tail = await tailOf(this.#around.crypto, bytes)
      if (seq <= (this.#progress.acked?.seq ?? 0)) return
      const out = this.#progress.out.filter((one) => one.seq > seq)
      this.#progress = { ...this.#progress, acked: tail, out }
      await this.#keepProgress()
      this.#around.changed()
    })
  }

  // --- compaction

  async #compact(): Promise<void> {
    const standing = this.#standing
    const device = this.#device
    const doc = this.#opened?.doc
    if (!this.#reached || standing === null || device === null || doc === undefined) return
    const { out, compacted } = this.#progress
    const quiet = out.length === 0 && this.#pending.length === 0 && !this.#withheld && this.#stuck === null
    // The one who invited first; the other only when that does not happen.
    const due =
      totalOf(this.#progress) - compacted >= this.#around.snapshotAfter * (this.page.inviting ? 1 : 2)
    if (!quiet || !due || this.#held.size > 0) return
    const update = stateOf(doc)
    const covers = coversOf(ledgerOf(this.document, this.#progress))
    const before = this.#progress
    const sealed = await sealNext(this.#around.crypto, standing, device, before, update, covers)
    if (sealed === null) return
    this.#progress = { ...sealed.progress, owes: false, compacted: totalOf(sealed.progress) }
    if (await this.#keepProgress()) this.#sendWaiting()
    else this.#progress = before
  }

  async #lookAtSnapshot(
    before: Progress,
    header: Header,
    hash: Tail['hash'],
    update: Update | null,
  ): Promise<void> {
    const device = this.#device
    const standing = this.#standing
    const doc = this.#opened?.doc
    this.#progress = { ...this.#progress, compacted: totalOf(this.#progress) }
    if (device === null || standing === null || doc === undefined || update === null) return
    if (header.device === device.id || standing.ownerOf(header.device) === this.#identity.id) return
    const checked = checkSnapshot(before, header, update, doc)
    if (checked === 'false') this.notice('false-snapshot', header.device, header.seq)
    if (checked !== 'same' || this.#pending.length > 0) return
    const name = { document: this.document, device: header.device, seq: header.seq, hash }
    const statement = await signSnapshotCheck(this.#around.crypto, device, name)
    const added = await this.#around.relay.addStatement(this.document, statement)
    if (!added.ok) this.#relayFailed(added.error)
  }

  // --- keeping

  /** The trajectory first, then how far it is: the other way round, a power cut would lose what was taken in. */
  async #persist(): Promise<boolean> {
    const doc = this.#opened?.doc
    if (doc !== undefined && this.#pending.length === 0) {
      this.#progress = { ...this.#progress, shared: await markOf(this.#around.crypto, doc)() }
    }
    return this.#keepProgress()
  }

  async #keepProgress(): Promise<boolean> {
    const saved = this.#opened === null ? null : await this.#opened.flush()
    if (saved === null || saved.ok) {
      this.page.setProgress(this.#progress)
      const kept = await this.#around.book.flush()
      if (kept.ok) {
        this.#diskFailed = null
        return true
      }
      this.#diskFailed = kept.error === 'quota' ? 'full-disk' : 'disk'
    } else this.#diskFailed = saved.error === 'quota' ? 'full-disk' : 'disk'
    this.#around.changed()
    return false
  }

  // --- where it stands

  #problem(standing: Standing): SyncProblem | null {
    if (this.#diskFailed !== null) return this.#diskFailed
    if (!standing.takesPart) return 'after-removal'
    if (this.#stuck !== null) return this.#stuck
    if (this.#removed) return 'removed-here'
    if (this.#rolledBack) return 'rolled-back'
    if (this.#withheld) return 'withheld'
    const grave = this.page.incidents().find(({ kind }) => kind === 'two-histories' || kind === 'unreadable')
    return grave?.kind ?? null
  }

  /** The last own envelope that a device of the other has taken in. */
  #readUpTo(standing: Standing, device: DeviceId): number {
    let upTo = 0
    for (const [id, { seen }] of this.#progress.tails) {
      if (id === device || standing.ownerOf(id) === this.#identity.id) continue
      upTo = Math.max(upTo, seen.find((one) => one.device === device)?.seq ?? 0)
    }
    return upTo
  }

  #relayFailed(error: RelayProblem): false {
    if (error.problem === 'unknown-document') this.noAccess()
    else this.#around.failed(error)
    return false
  }

  #refused(): false {
    this.#stuck = 'refused'
    this.notice('refused-here')
    return false
  }

  #later(
    what: 'seal' | 'receipt' | 'quiet' | 'meet',
    milliseconds: number,
    run: () => Promise<unknown>,
  ): void {
    if (this.#closed) return
    this.#timers.get(what)?.()
    const cancel = this.#around.schedule(milliseconds, () => {
      this.#timers.delete(what)
      void run()
    })
    this.#timers.set(what, cancel)
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#queue.then(run)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}

const noProgressHash = new Uint8Array(32) as Tail['hash']

/** All envelopes there are, by what is known of each device. */
function totalOf({ tails }: Progress): number {
  return [...tails.values()].reduce((sum, { seq }) => sum + seq, 0)
}

function isWritten(doc: Y.Doc): boolean {
  return Y.encodeStateVector(doc).length > 1
}
