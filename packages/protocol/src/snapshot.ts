/**
 * Compaction (SPEC P-13): a snapshot names exactly the envelopes it contains. They may be thrown away when a
 * device of another member has checked it and says so, in a `snapshot-check` statement signed by that device:
 *
 *   document text ‖ device 16 ‖ seq u32 ‖ hash 32   (of the snapshot)
 */
import { compareBytes, sameBytes, type Bytes } from './bytes.ts'
import type { Cover, EnvelopeHash, Header } from './header.ts'
import { parseDocumentId, readDeviceId, writeId, type DeviceId, type DocumentId } from './ids.ts'
import type { Knowledge, Ledger, Tail } from './ledger.ts'
import { err, ok, type Result } from './result.ts'
import { createReader, createWriter } from './wire.ts'

/** A snapshot as others refer to it. */
export interface SnapshotName {
  readonly document: DocumentId
  readonly device: DeviceId
  readonly seq: number
  readonly hash: EnvelopeHash
}

/**
 * Why a snapshot is not vouched for. `not-a-snapshot`: it covers nothing. `not-seen`: it covers envelopes that this
 * reader has not, so it cannot know whether they are in it. `false-cover`: it names another history. `holes`: it
 * leaves out envelopes between those it covers.
 */
export type CoverProblem =
  | { readonly kind: 'not-a-snapshot' }
  | { readonly kind: 'not-seen' | 'false-cover' | 'holes'; readonly device: DeviceId }

/** What a snapshot of everything in the ledger covers. */
export function coversOf({ tails }: Ledger): readonly Cover[] {
  return [...tails]
    .map(([device, { seq, hash }]) => ({ device, hash, ranges: [{ from: 1, to: seq }] }))
    .toSorted((a, b) => (a.device < b.device ? -1 : 1))
}

/** A reader that begins at a snapshot: everything it covers counts as taken in. */
export function ledgerFromSnapshot(
  header: Header & { readonly kind: 'snapshot' },
  hash: EnvelopeHash,
): Ledger {
  const tails = new Map<DeviceId, Tail>()
  for (const cover of header.covers) {
    const seq = cover.ranges.at(-1)?.to ?? 0
    if (seq > 0) tails.set(cover.device, { seq, hash: cover.hash, epoch: 0, seen: [] })
  }
  const { epoch, seen, seq } = header
  return { document: header.document, tails: tails.set(header.device, { seq, hash, epoch, seen }) }
}

/** Whether what a snapshot claims to cover is what this reader took in. That its content is right, the store knows. */
export function checkCovers(
  { tails }: Ledger,
  hashAt: Knowledge['hashAt'],
  header: Header,
): Result<null, CoverProblem> {
  if (header.kind !== 'snapshot' || header.covers.length === 0) return err({ kind: 'not-a-snapshot' })
  for (const { device, hash, ranges } of header.covers) {
    const [only] = ranges
    if (ranges.length !== 1 || only?.from !== 1) return err({ kind: 'holes', device })
    const tail = tails.get(device)
    if (tail === undefined || only.to > tail.seq) return err({ kind: 'not-seen', device })
    const own = only.to === tail.seq ? tail.hash : hashAt(device, only.to)
    if (own === null) return err({ kind: 'not-seen', device })
    if (!sameBytes(own, hash)) return err({ kind: 'false-cover', device })
  }
  return ok(null)
}

/** Whether an envelope is among those that a snapshot covers: no other may be thrown away for it. */
export function isCovered(covers: readonly Cover[], device: DeviceId, seq: number): boolean {
  const cover = covers.find((one) => one.device === device)
  return cover?.ranges.some(({ from, to }) => from <= seq && seq <= to) ?? false
}

/** The body of a `snapshot-check`. */
export function makeSnapshotCheckBody({ document, device, seq, hash }: SnapshotName): Bytes {
  return writeId(createWriter().text(document), device).u32(seq).fixed(hash).done()
}

/** Reads the body of a `snapshot-check`. */
export function parseSnapshotCheckBody(body: Bytes): Result<SnapshotName, 'damaged'> {
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const device = readDeviceId(reader)
  const seq = reader.u32()
  const hash = reader.fixed(32) as EnvelopeHash | null
  if (!document || !device || seq === null || !hash) return err('damaged')
  const name = { document, device, seq, hash }
  return compareBytes(makeSnapshotCheckBody(name), body) === 0 ? ok(name) : err('damaged')
}
