import type * as Y from 'yjs'
import * as z from 'zod/mini'
import {
  copyOf,
  fromHex,
  sameBytes,
  toHex,
  type Bytes,
  type DeviceId,
  type EnvelopeHash,
  type Tail,
} from '@lef/vault'
import { deviceId } from '@lef/protocol/messages'
import { parseKeptAnswer, type KeptAnswer } from './chemistry/kept-answer.ts'
import type { Incident, IncidentKind } from './incident.ts'
import { SignedShelf } from './three/signed-shelf.ts'

/** A sealed envelope that the server has not acknowledged: the same bytes are sent again. */
export interface Waiting {
  readonly seq: number
  readonly bytes: Bytes
}

/** What changes with every envelope that is written or taken in. */
export interface Progress {
  /** The device that `out`, `acked` and `shared` are about; after new keys it is another (S-9). */
  readonly device: DeviceId | null
  /** The tail of each device, one's own with what waits. */
  readonly tails: ReadonlyMap<DeviceId, Tail>
  /** One's own tail as far as the server acknowledged it; null: nothing. */
  readonly acked: Tail | null
  readonly out: readonly Waiting[]
  /** The last own envelope with something new in it: others only say what was taken in, or all of it once more. */
  readonly content: number
  /** The newest hashes of each device, from `first` on. */
  readonly recent: ReadonlyMap<DeviceId, Recent>
  /** What of the trajectory's document is in envelopes: the Yjs state vector, and a hash that covers deletions. */
  readonly shared: { readonly vector: Uint8Array; readonly hash: string } | null
  /** Something was taken in that the other does not know was taken in. */
  readonly owes: boolean
  /** Where the list of statements goes on. */
  readonly statements: number
  /** How many envelopes there were, of all devices together, when the newest snapshot was written or taken in. */
  readonly compacted: number
}

/** Hashes of envelopes one after the other. */
export interface Recent {
  readonly first: number
  readonly hashes: readonly EnvelopeHash[]
}

/** How many hashes of a device are kept, to tell a replay from a fork. */
const mostRecent = 24

/** Nothing written, nothing taken in. */
export const noProgress: Progress = {
  device: null,
  tails: new Map(),
  acked: null,
  out: [],
  content: 0,
  recent: new Map(),
  shared: null,
  owes: false,
  statements: 0,
  compacted: 0,
}

/** The hashes with one more. */
export function withRecent(recent: Progress['recent'], device: DeviceId, seq: number, hash: EnvelopeHash) {
  const before = recent.get(device)
  const continues = before !== undefined && before.first + before.hashes.length === seq
  const hashes = [...(continues ? before.hashes : []), hash].slice(-mostRecent)
  return new Map(recent).set(device, { first: seq + 1 - hashes.length, hashes })
}

// Under a strict content policy, building validators by evaluation is refused; this is as quick here.
z.config({ jitless: true })

const hash = z.pipe(
  z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.length === 32)),
  z.transform((bytes) => copyOf(bytes) as EnvelopeHash),
)
const bytes = z.pipe(
  z.instanceof(Uint8Array),
  z.transform((stored) => copyOf(stored)),
)
const seq = z.int().check(z.minimum(0))
const tail = z.object({
  seq,
  hash,
  epoch: seq,
  seen: z.array(z.object({ device: deviceId, seq, hash })),
})
const progress = z.object({
  device: z.nullable(deviceId),
  tails: z.array(z.tuple([deviceId, tail])),
  acked: z.nullable(tail),
  out: z.array(z.object({ seq, bytes })),
  content: seq,
  recent: z.array(z.tuple([deviceId, z.object({ first: seq, hashes: z.array(hash) })])),
  shared: z.nullable(z.object({ vector: bytes, hash: z.string() })),
  owes: z.boolean(),
  statements: seq,
  compacted: seq,
})
const incident = z.object({
  kind: z.pipe(
    z.string(),
    z.transform((kind) => kind as IncidentKind),
  ),
  device: z.nullable(deviceId),
  seq: z.nullable(seq),
  at: z.number(),
  count: z.number(),
})
const kept = z.object({ bytes, sealed: z.nullable(bytes) })

/** Something that was refused: it is kept, so that nothing is lost and it can be looked at. */
export interface Aside {
  readonly kind: IncidentKind
  readonly device: DeviceId | null
  readonly seq: number | null
  readonly bytes: Bytes
}
const aside = z.object({
  kind: incident.shape.kind,
  device: incident.shape.device,
  seq: incident.shape.seq,
  bytes,
})

/** Of refused envelopes of others, so many are kept at most, and so many bytes: a server must not fill a disk. */
const mostAside = 50
const mostAsideBytes = 2 * 1024 * 1024

type Text =
  | 'local'
  | 'role'
  | 'person'
  | 'account'
  | 'link'
  | 'admitted'
  | 'compared'
  | 'comparedNew'
  | 'old'
  | 'owesWhole'
  | 'sponsorLink'

const answerName = (round: number) => (round === 1 ? 'answer' : `answer.${round}`)

/** One trajectory's page in the share document. What cannot be read there counts as not there. */
export class SharePage {
  readonly #map: Y.Map<unknown>
  readonly #change: (run: () => void) => void
  /** What this person signed here and the server does not have yet. */
  readonly signed: SignedShelf

  constructor(map: Y.Map<unknown>, change: (run: () => void) => void) {
    this.#map = map
    this.#change = change
    this.signed = new SignedShelf(map, change)
  }

  text(name: Text): string | null {
    const stored = this.#map.get(name)
    return typeof stored === 'string' ? stored : null
  }

  setText(name: Text, value: string | null): void {
    if (this.text(name) === value) return
    this.#change(() => (value === null ? this.#map.delete(name) : this.#map.set(name, value)))
  }

  get inviting(): boolean {
    return this.#map.get('inviting') === true
  }

  setInviting(): void {
    this.#change(() => this.#map.set('inviting', true))
  }

  /** Complete membership statements, from the first. */
  entries(): readonly Bytes[] {
    const all: Bytes[] = []
    for (;;) {
      const entry = this.#bytes(`entry.${all.length}`)
      if (entry === null) return all
      all.push(entry)
    }
  }

  addEntry(number: number, entry: Bytes): void {
    this.#change(() => this.#map.set(`entry.${number}`, entry))
  }

  proposed(): Bytes | null {
    return this.#bytes('proposed')
  }

  setProposed(statement: Bytes | null): void {
    this.#change(() =>
      statement === null ? this.#map.delete('proposed') : this.#map.set('proposed', statement),
    )
  }

  deviceStatements(): readonly Bytes[] {
    return [...this.#map.keys()]
      .filter((name) => name.startsWith('certificate.') || name.startsWith('revocation.'))
      .map((name) => this.#bytes(name))
      .filter((statement) => statement !== null)
  }

  addDeviceStatement(kind: 'certificate' | 'revocation', device: DeviceId, statement: Bytes): void {
    if (this.#map.has(`${kind}.${device}`)) return
    this.#change(() => this.#map.set(`${kind}.${device}`, statement))
  }

  statements(): readonly { readonly hash: string; readonly bytes: Bytes; readonly sealed: Bytes | null }[] {
    const all = []
    for (const [name, stored] of this.#map.entries()) {
      if (!name.startsWith('statement.')) continue
      const read = kept.safeParse(stored)
      if (read.success) all.push({ hash: name.slice('statement.'.length), ...read.data })
    }
    return all
  }

  keepStatement(name: string, statement: Bytes, sealed: Bytes | null): void {
    const before = kept.safeParse(this.#map.get(`statement.${name}`))
    const had = before.success ? before.data : null
    // The other's half of a pair comes later than the statement that names it.
    const next = { bytes: statement, sealed: sealed ?? had?.sealed ?? null }
    if (
      had !== null &&
      toHex(had.bytes) === toHex(statement) &&
      (had.sealed === null) === (next.sealed === null)
    )
      return
    this.#change(() => this.#map.set(`statement.${name}`, next))
  }

  /** This person's answer, in a round, to whether the two are to work together; null: none was given. */
  answer(round: number): KeptAnswer | null {
    return parseKeptAnswer(this.#map.get(answerName(round)))
  }

  setAnswer(round: number, answer: KeptAnswer): void {
    this.#change(() => this.#map.set(answerName(round), { ...answer }))
  }

  progress(): Progress {
    const read = progress.safeParse(this.#map.get('progress'))
    if (!read.success) return noProgress
    const { tails, recent, ...rest } = read.data
    return { ...rest, tails: new Map(tails), recent: new Map(recent) }
  }

  setProgress({ tails, recent, ...rest }: Progress): void {
    const stored = structuredClone({ ...rest, tails: [...tails], recent: [...recent] })
    this.#change(() => this.#map.set('progress', stored))
  }

  /** When this device first saw somebody ask to come back (P-19); null: not yet. */
  recoverySeen(request: string): number | null {
    const stored = this.#map.get(`recovery.${request}`)
    return typeof stored === 'number' ? stored : null
  }

  seeRecovery(request: string, now: number): void {
    if (this.recoverySeen(request) === null) this.#change(() => this.#map.set(`recovery.${request}`, now))
  }

  isRecoveryDeclined(request: string): boolean {
    return this.#map.get(`declined.${request}`) === true
  }

  declineRecovery(request: string, declined: boolean): void {
    const name = `declined.${request}`
    this.#change(() => (declined ? this.#map.set(name, true) : this.#map.delete(name)))
  }

  isRecoveryPutAway(request: string): boolean {
    return this.#map.get(`put-away.${request}`) === true
  }

  putRecoveryAway(request: string): void {
    this.#change(() => this.#map.set(`put-away.${request}`, true))
  }

  asides(): readonly Aside[] {
    const all: Aside[] = []
    for (const [name, stored] of this.#map.entries()) {
      if (!name.startsWith('aside.')) continue
      const read = aside.safeParse(stored)
      if (read.success) all.push(read.data)
    }
    return all
  }

  /** Keeps a refused envelope; false when there is no more room for those of others. */
  setAside(one: Aside, mine: boolean): boolean {
    const before = this.asides()
    const same = before.some(({ bytes: known }) => sameBytes(known, one.bytes))
    if (same) return true
    const size = before.reduce((sum, { bytes: { length } }) => sum + length, one.bytes.length)
    if (!mine && (before.length >= mostAside || size > mostAsideBytes)) return false
    this.#change(() => this.#map.set(`aside.${before.length}`, { ...one }))
    return true
  }

  incidents(): readonly Incident[] {
    const read = z.array(incident).safeParse(this.#map.get('incidents'))
    return read.success ? read.data : []
  }

  setIncidents(incidents: readonly Incident[]): void {
    this.#change(() => this.#map.set('incidents', structuredClone([...incidents])))
  }

  #bytes(name: string): Bytes | null {
    const stored = this.#map.get(name)
    return stored instanceof Uint8Array ? copyOf(stored) : null
  }
}

/** A hash as the server writes it. */
export function sameHash(hash: EnvelopeHash, text: string): boolean {
  const other = fromHex(text)
  return other !== null && toHex(other) === toHex(hash)
}
