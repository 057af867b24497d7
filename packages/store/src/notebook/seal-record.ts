import {
  hashEnvelope,
  sealEnvelope,
  type ContentKey,
  type Cover,
  type Device,
  type EnvelopeHash,
  type VaultCrypto,
} from '@lef/vault'
import type { DocumentRow, RecordRow } from '../storage/rows.ts'
import { makePayload, type Payload } from './payload.ts'

/** What is needed to seal a document's next record. */
export interface SealingKeys {
  readonly crypto: VaultCrypto
  readonly key: ContentKey
  readonly device: Device
}

/** A sealed record and the document's row once it is stored. */
export interface SealedRecord {
  readonly record: RecordRow
  readonly row: DocumentRow
}

/**
 * Seals the record after a document's head. `aside` are quarantined records, which a snapshot does not claim
 * to cover.
 */
export async function sealRecord(
  { crypto, key, device }: SealingKeys,
  row: DocumentRow,
  kind: RecordRow['kind'],
  payload: Payload,
  aside: readonly number[] = [],
): Promise<SealedRecord> {
  const seq = row.head.seq + 1
  const common = {
    document: row.id,
    epoch: row.epoch,
    device: device.id,
    seq,
    prevHash: row.head.hash as EnvelopeHash,
    seen: [],
  }
  const header =
    kind === 'update' ? { ...common, kind } : { ...common, kind, covers: coversOf(device, row, aside) }
  const bytes = await sealEnvelope(crypto, key, device, header, await makePayload(payload))
  const head = { seq, hash: await hashEnvelope(crypto, bytes) }
  return {
    record: { document: row.id, seq, kind, bytes },
    row: { ...row, head, base: kind === 'snapshot' ? seq : row.base },
  }
}

function coversOf(device: Device, row: DocumentRow, aside: readonly number[]): Cover[] {
  const gaps = new Set(aside)
  const ranges: { from: number; to: number }[] = []
  for (let seq = row.start; seq <= row.head.seq; seq++) {
    if (gaps.has(seq)) continue
    const open = ranges.at(-1)
    if (open?.to === seq - 1) open.to = seq
    else ranges.push({ from: seq, to: seq })
  }
  return ranges.length === 0 ? [] : [{ device: device.id, hash: row.head.hash as EnvelopeHash, ranges }]
}
