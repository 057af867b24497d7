/**
 * What a reader knows of a document's envelopes (SPEC P-12), and what it notices when it is shown another: that
 * one comes twice, too early, from another document, from a device nobody vouches for, from after its owner's
 * removal, or from a history that is not the one shown before. It looks at headers and hashes alone.
 */
import { sameBytes } from './bytes.ts'
import { noHash, type EnvelopeHash, type Header, type Seen } from './header.ts'
import type { DeviceId, DocumentId, PersonId } from './ids.ts'
import type { MembershipChain } from './membership-chain.ts'
import { contentMembers } from './membership.ts'
import { err, ok, type Result } from './result.ts'

/** The last envelope of a device that was taken in. */
export interface Tail {
  readonly seq: number
  readonly hash: EnvelopeHash
  readonly epoch: number
  /** What its writer had seen of other devices by then. */
  readonly seen: readonly Seen[]
}

/** All that was taken in of a document: the tail of each device. */
export interface Ledger {
  readonly document: DocumentId
  readonly tails: ReadonlyMap<DeviceId, Tail>
}

/** What a reader knows beside the ledger. */
export interface Knowledge {
  /** The membership it followed; empty for a document that is nobody else's. */
  readonly chain: MembershipChain
  /** Whose device this is by a checked certificate (P-8); null when nobody vouches for it. */
  readonly ownerOf: (device: DeviceId) => PersonId | null
  /** The hash of an envelope that was taken in; null when it is no longer known (it was compacted). */
  readonly hashAt: (device: DeviceId, seq: number) => EnvelopeHash | null
}

/** Envelopes of a device that somebody has and this reader has not. */
export interface Missing {
  readonly device: DeviceId
  readonly from: number
  readonly to: number
}

/**
 * Why an envelope is not taken in.
 * `wrong-document`: moved here from another document. `unknown-device`: nobody vouches for it. `not-a-member`: its
 * owner has no part in this trajectory: somebody put another key in a member's place. `unknown-epoch`: of an epoch
 * this reader has not been shown. `after-removal`: its device or owner was out by then. `stale-epoch`: its device
 * wrote in a later epoch already; an old envelope under a new number. `replay`: taken in before. `gap`: the ones
 * before it are missing: reordered or dropped. `fork`: another history than the one shown before. `rollback`: its
 * writer knows less of a device than it did before.
 */
export type EnvelopeProblem =
  | StandingProblem
  | { readonly kind: 'wrong-document' }
  | { readonly kind: 'stale-epoch' | 'replay' }
  | { readonly kind: 'gap'; readonly missing: Missing }
  | { readonly kind: 'fork'; readonly device: DeviceId; readonly seq: number }
  | { readonly kind: 'rollback'; readonly device: DeviceId }

/** Why a device may not write, whatever it writes; as with `EnvelopeProblem`. */
export interface StandingProblem {
  readonly kind: 'unknown-device' | 'not-a-member' | 'unknown-epoch' | 'after-removal'
}

/** A document of which nothing was taken in. */
export function emptyLedger(document: DocumentId): Ledger {
  return { document, tails: new Map() }
}

/**
 * Takes an envelope in whose signature was checked. `missing` lists what its writer had seen and this reader has
 * not: ask for it, and if it does not come, somebody is keeping it back. One's own device among it means that
 * this disk went back in time.
 */
export function followEnvelope(
  ledger: Ledger,
  knowledge: Knowledge,
  header: Header,
  hash: EnvelopeHash,
): Result<{ readonly ledger: Ledger; readonly missing: readonly Missing[] }, EnvelopeProblem> {
  const { device, seq } = header
  if (header.document !== ledger.document) return err({ kind: 'wrong-document' })
  const standing = checkStanding(knowledge, header)
  if (!standing.ok) return standing
  const tail = ledger.tails.get(device)
  const next = (tail?.seq ?? 0) + 1
  if (seq < next) {
    const known = seq === tail?.seq ? tail.hash : knowledge.hashAt(device, seq)
    return err(known === null || sameBytes(known, hash) ? { kind: 'replay' } : { kind: 'fork', device, seq })
  }
  if (seq > next) return err({ kind: 'gap', missing: { device, from: next, to: seq - 1 } })
  if (!sameBytes(header.prevHash, tail?.hash ?? noHash)) return err({ kind: 'fork', device, seq: seq - 1 })
  if (tail !== undefined && header.epoch < tail.epoch) return err({ kind: 'stale-epoch' })
  const seen = checkSeen(ledger, knowledge, header, tail?.seen ?? [])
  if (!seen.ok) return seen
  const taken: Tail = { seq, hash, epoch: header.epoch, seen: header.seen }
  return ok({
    ledger: { ...ledger, tails: new Map(ledger.tails).set(device, taken) },
    missing: seen.value,
  })
}

/** Whether a device may write in the epoch it names; for a server, which follows membership and devices alone. */
export function checkStanding(
  { chain, ownerOf }: Pick<Knowledge, 'chain' | 'ownerOf'>,
  { device, epoch, seq }: Pick<Header, 'device' | 'epoch' | 'seq'>,
): Result<null, StandingProblem> {
  const owner = ownerOf(device)
  if (owner === null) return err({ kind: 'unknown-device' })
  const head = chain.at(-1)
  if (head === undefined) return ok(null)
  if (epoch > head.epoch) return err({ kind: 'unknown-epoch' })
  const reads = (members: MembershipChain[number]['members']): boolean =>
    contentMembers(members).some(({ id }) => id === owner)
  const inEpoch = chain.filter((entry) => entry.epoch === epoch)
  // What was written before a document was shared has an epoch before the chain's first, and is the writer's own.
  const ever = chain.some(({ members }) => reads(members))
  if (!ever || (inEpoch.length > 0 && !inEpoch.some(({ members }) => reads(members)))) {
    return err({ kind: chain.some((entry) => reads(entry.members)) ? 'after-removal' : 'not-a-member' })
  }
  const at = chain.findLastIndex((entry) => entry.closed.some((one) => one.device === device))
  const end = chain[at]?.closed.find((one) => one.device === device)?.seq
  if (end === undefined) return reads(head.members) ? ok(null) : err({ kind: 'after-removal' })
  if (seq <= end) return ok(null)
  // Somebody who went and came back writes on; a device that was closed while its owner stayed does not.
  const back = chain.slice(at + 1).find(({ members }) => reads(members))
  const went = back !== undefined && !reads(chain[at]?.members ?? [])
  return went && reads(head.members) && epoch >= back.epoch ? ok(null) : err({ kind: 'after-removal' })
}

function checkSeen(
  { tails }: Ledger,
  { chain, hashAt }: Knowledge,
  header: Header,
  before: readonly Seen[],
): Result<readonly Missing[], EnvelopeProblem> {
  const missing: Missing[] = []
  for (const { device, seq, hash } of header.seen) {
    const tail = tails.get(device)
    const own = tail?.seq === seq ? tail.hash : hashAt(device, seq)
    if (own !== null && !sameBytes(own, hash)) return err({ kind: 'fork', device, seq })
    if (seq > (tail?.seq ?? 0)) missing.push({ device, from: (tail?.seq ?? 0) + 1, to: seq })
  }
  const closed = new Set(chain.flatMap((entry) => entry.closed.map(({ device }) => device)))
  const forgot = before.find(({ device, seq }) => {
    const now = header.seen.find((one) => one.device === device)
    return now === undefined ? !closed.has(device) : now.seq < seq
  })
  return forgot === undefined ? ok(missing) : err({ kind: 'rollback', device: forgot.device })
}

/** What an own envelope says it has seen: the tails of all other devices. */
export function seenBy(ledger: Ledger, me: DeviceId): readonly Seen[] {
  return [...ledger.tails]
    .filter(([device]) => device !== me)
    .map(([device, { seq, hash }]) => ({ device, seq, hash }))
    .toSorted((a, b) => (a.device < b.device ? -1 : 1))
}
