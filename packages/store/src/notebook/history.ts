import {
  hashEnvelope,
  noHash,
  openEnvelope,
  peekHeader,
  sameBytes,
  type Bytes,
  type ContentKey,
  type DeviceIdentity,
  type VaultCrypto,
} from '@lef/vault'
import type { DocumentRow, Head, QuarantineReason, RecordRow } from '../storage/rows.ts'
import type { DocumentReading } from '../storage/storage.ts'
import { emptyUpdate, parsePayload, type Payload, type Update } from './payload.ts'

/** What is needed to open a document's records. */
export interface HistoryKeys {
  readonly crypto: VaultCrypto
  readonly key: ContentKey
  readonly device: DeviceIdentity
}

/** A record that cannot be used where it stands. */
export interface Faulty {
  readonly seq: number
  readonly reason: QuarantineReason
  readonly loss: 'none' | 'possible'
  readonly bytes: Bytes | null
}

/** What a document's records say together. */
export interface History {
  /** To be applied in this order. */
  readonly updates: readonly Update[]
  readonly faulty: readonly Faulty[]
  /** The newest sound snapshot, 0 when there is none among what was read; and its size. */
  readonly base: { readonly seq: number; readonly bytes: number }
  /** Update records since then. */
  readonly tail: { readonly records: number; readonly bytes: number }
  /** What the last record held, to be repeated in the next one. */
  readonly last: Uint8Array
}

/** The head of a document that has no records yet. */
export const firstHead: Head = { seq: 0, hash: noHash }

interface Opened {
  readonly row: RecordRow
  readonly payload: Payload
  readonly hash: Bytes
  readonly prevHash: Bytes
}

type Found = Map<number, Opened | QuarantineReason>

/**
 * Reads a whole document (SPEC S-3 – S-6): the newest snapshot that is sound, and all after it. A record that
 * is damaged, swapped, replayed or missing is named and stepped over; its content comes from the record after
 * it, or from the generation before. Null: the newest snapshot is faulty, and this reading begins with it
 * (`complete` is false), so that reading must begin earlier.
 */
export async function readHistory(
  keys: HistoryKeys,
  row: DocumentRow,
  { records, quarantine }: DocumentReading,
  complete: boolean,
): Promise<History | null> {
  const found: Found = new Map()
  const opening = opener(keys, row, records, found)
  const snapshots = records.filter(({ kind }) => kind === 'snapshot').map(({ seq }) => seq)
  for (;;) {
    let base = row.start - 1
    for (const seq of snapshots.toReversed()) {
      if (typeof (await opening.open(seq)) === 'string') continue
      base = seq
      break
    }
    if (base < row.base && !complete) return null
    await opening.range(base + 1, row.head.seq)
    breakChain(found, row.head)
    // The base itself is not what the record after it was written on: begin with an older one.
    if (typeof found.get(base) === 'string') continue
    return assemble(found, row, records, quarantine, base)
  }
}

/**
 * Reads what came after a head that is known already. Null: the chain does not go on from there (records
 * were replaced or cleared away), so that the whole document must be read.
 */
export async function readSince(
  keys: HistoryKeys,
  row: DocumentRow,
  { records, quarantine }: DocumentReading,
  since: Head,
): Promise<History | null> {
  const found: Found = new Map()
  const opening = opener(keys, row, records, found)
  await opening.range(since.seq + 1, row.head.seq)
  breakChain(found, row.head)
  const first = found.get(since.seq + 1)
  if (first === undefined) return sameBytes(row.head.hash, since.hash) ? nothingNew : null
  if (typeof first === 'object' && !sameBytes(first.prevHash, since.hash)) return null
  if (first === 'missing' && !quarantine.some(({ seq }) => seq === since.seq + 1)) return null
  return assemble(found, row, records, quarantine, since.seq)
}

/**
 * Opens all that was read, one by one, and names what is faulty or missing; for the records that reading
 * does not come by. None of them is needed while the newest snapshot is sound, so nothing is lost.
 */
export async function checkRecords(
  keys: HistoryKeys,
  row: DocumentRow,
  { records, quarantine }: DocumentReading,
): Promise<Faulty[]> {
  const found: Found = new Map(quarantine.map(({ seq, reason }) => [seq, reason]))
  const aside = new Set(found.keys())
  const opening = opener(keys, row, records, found)
  const first = records[0]?.seq ?? row.head.seq
  await opening.range(first, row.head.seq)
  breakChain(found, row.head)
  return [...found].flatMap(([seq, reason]) => {
    if (typeof reason === 'object' || aside.has(seq) || seq < row.start) return []
    const bytes = records.find((record) => record.seq === seq)?.bytes ?? null
    return [{ seq, reason, loss: 'none', bytes }]
  })
}

const nothingNew: History = {
  updates: [],
  faulty: [],
  base: { seq: 0, bytes: 0 },
  tail: { records: 0, bytes: 0 },
  last: emptyUpdate,
}

interface Opener {
  open(seq: number): Promise<Opened | QuarantineReason>
  /** Opens all from one to another, together. */
  range(from: number, to: number): Promise<void>
}

/** Opens records once each, into `found`. */
function opener(keys: HistoryKeys, row: DocumentRow, records: readonly RecordRow[], found: Found): Opener {
  const bySeq = new Map(records.map((record) => [record.seq, record]))
  const hashes = new Map<number, Bytes>()
  const hashOf = async (record: RecordRow): Promise<Bytes> => {
    const hash = hashes.get(record.seq) ?? (await hashEnvelope(keys.crypto, record.bytes))
    hashes.set(record.seq, hash)
    return hash
  }
  const open = async (seq: number, signature: 'check' | 'vouched'): Promise<Opened | QuarantineReason> => {
    const known = found.get(seq)
    if (known !== undefined) return known
    const record = bySeq.get(seq)
    const opened =
      record === undefined ? 'missing' : await openRecord(keys, row, record, await hashOf(record), signature)
    found.set(seq, opened)
    return opened
  }
  /** Whether the next record claims to have been written on this one; no proof before the next is opened. */
  const isClaimed = async (seq: number): Promise<boolean> => {
    const record = bySeq.get(seq)
    const next = bySeq.get(seq + 1)
    if (record === undefined || next === undefined) return false
    const header = peekHeader(next.bytes)
    return header.ok && sameBytes(header.value.prevHash, await hashOf(record))
  }
  return {
    open: (seq) => open(seq, 'check'),
    range: async (from, to) => {
      const seqs = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
      const claimed = new Set<number>()
      await Promise.all(
        seqs.map(async (seq) => {
          // The last one of the range has nobody to vouch for it.
          if (seq < to && !found.has(seq) && (await isClaimed(seq))) claimed.add(seq)
          await open(seq, claimed.has(seq) ? 'vouched' : 'check')
        }),
      )
      // From the last one back: who was vouched for by one that is not genuine must show its own signature.
      for (const seq of seqs.toReversed()) {
        if (!claimed.has(seq) || typeof found.get(seq + 1) === 'object') continue
        found.delete(seq)
        await open(seq, 'check')
      }
    },
  }
}

async function openRecord(
  { crypto, key, device }: HistoryKeys,
  { id, epoch }: DocumentRow,
  record: RecordRow,
  hash: Bytes,
  signature: 'check' | 'vouched',
): Promise<Opened | QuarantineReason> {
  const expected = { document: id, epoch, seq: record.seq }
  const opened = await openEnvelope(crypto, key, device, expected, record.bytes, signature)
  if (!opened.ok) return opened.error
  const { header, content } = opened.value
  const payload = header.kind === record.kind ? await parsePayload(content) : null
  return payload === null ? 'damaged' : { row: record, payload, hash, prevHash: header.prevHash }
}

/** A genuine record that the one after it was not written on was put there later: a replay. */
function breakChain(found: Found, head: Head): void {
  for (const [seq, record] of found) {
    if (typeof record === 'string') continue
    const next = found.get(seq + 1)
    const vouched = seq === head.seq ? head.hash : typeof next === 'object' ? next.prevHash : null
    if (vouched !== null && !sameBytes(vouched, record.hash)) found.set(seq, 'broken-chain')
  }
}

/** Everything after `from`, where `from` is a snapshot among the records, or known to the reader. */
function assemble(
  found: Found,
  row: DocumentRow,
  records: readonly RecordRow[],
  quarantine: DocumentReading['quarantine'],
  from: number,
): History {
  const rows = new Map(records.map((record) => [record.seq, record]))
  const aside = new Set(quarantine.map(({ seq }) => seq))
  const faulty: Faulty[] = []
  const start = found.get(from)
  const updates: Update[] = typeof start === 'object' ? [start.payload.update] : []
  let base = typeof start === 'object' ? { seq: from, bytes: start.row.bytes.length } : nothingNew.base
  let tail = nothingNew.tail
  let last: Uint8Array = emptyUpdate
  for (let seq = from + 1; seq <= row.head.seq; seq++) {
    const record = found.get(seq) ?? 'missing'
    if (typeof record === 'string') {
      last = emptyUpdate
      if (record === 'missing' && aside.has(seq)) continue
      const next = found.get(seq + 1)
      const lost = rows.get(seq)
      // A snapshot says nothing that the records before it do not say.
      const elsewhere = typeof next === 'object' || lost?.kind === 'snapshot' || seq === row.base
      faulty.push({ seq, reason: record, loss: elsewhere ? 'none' : 'possible', bytes: lost?.bytes ?? null })
      continue
    }
    const { payload } = record
    if (typeof found.get(seq - 1) === 'string') updates.push(payload.previous)
    updates.push(payload.update)
    if (record.row.kind === 'snapshot') {
      base = { seq, bytes: record.row.bytes.length }
      tail = nothingNew.tail
      last = emptyUpdate
    } else {
      tail = { records: tail.records + 1, bytes: tail.bytes + record.row.bytes.length }
      last = 'state' in payload.update ? emptyUpdate : payload.update
    }
  }
  return { updates, faulty, base, tail, last }
}
