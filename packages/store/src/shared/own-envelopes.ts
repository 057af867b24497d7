import * as Y from 'yjs'
import {
  hashEnvelope,
  noHash,
  openEnvelope,
  peekHeader,
  seenBy,
  sealEnvelope,
  sha256,
  toHex,
  type Bytes,
  type Cover,
  type Device,
  type DeviceId,
  type DeviceIdentity,
  type Header,
  type Tail,
  type VaultCrypto,
} from '@lef/vault'
import { emptyUpdate, makePayload, parsePayload, type Update } from '../notebook/payload.ts'
import { ledgerOf } from './envelope-intake.ts'
import { withRecent, type Progress } from './share-page.ts'
import type { Standing } from './standing.ts'

/** Seals this device's next envelope; the progress after it has it among those that wait. Null: no key. */
export async function sealNext(
  crypto: VaultCrypto,
  standing: Standing,
  device: Device,
  progress: Progress,
  update: Update,
  covers: readonly Cover[] | null = null,
): Promise<{ readonly progress: Progress; readonly bytes: Bytes } | null> {
  const { document, epoch } = standing
  const key = epoch === null ? null : await standing.contentKey(epoch)
  if (epoch === null || key === null) return null
  const before = progress.tails.get(device.id)
  const seen = seenBy(ledgerOf(document, progress), device.id)
  const seq = (before?.seq ?? 0) + 1
  const common = { document, epoch, device: device.id, seq, prevHash: before?.hash ?? noHash, seen }
  const header: Header =
    covers === null ? { ...common, kind: 'update' } : { ...common, kind: 'snapshot', covers }
  const payload = await makePayload({ previous: emptyUpdate, update })
  const bytes = await sealEnvelope(crypto, key, device, header, payload)
  const hash = await hashEnvelope(crypto, bytes)
  const tails = new Map(progress.tails).set(device.id, { seq, hash, epoch, seen })
  return {
    bytes,
    progress: {
      ...progress,
      tails,
      recent: withRecent(progress.recent, device.id, seq, hash),
      out: [...progress.out, { seq, bytes }],
      // A snapshot says nothing that is not said already, and may be taken back for good: nobody waits for it to be read.
      content: covers === null && hasContent(update) ? seq : progress.content,
    },
  }
}

/** The tail that an envelope of one's own leaves. */
export async function tailOf(crypto: VaultCrypto, bytes: Bytes): Promise<Tail> {
  const header = peekHeader(bytes)
  if (!header.ok) throw new Error('what was sealed here can be read')
  const { seq, epoch, seen } = header.value
  return { seq, epoch, seen, hash: await hashEnvelope(crypto, bytes) }
}

/**
 * Takes back what waits: the progress as of the last acknowledged envelope, and the updates that were in the others, to
 * be sealed again. `whole`: a snapshot that the other has nothing without was among them.
 * @param device the one that sealed them
 */
export async function unseal(
  crypto: VaultCrypto,
  standing: Standing,
  device: DeviceIdentity,
  progress: Progress,
): Promise<{
  readonly progress: Progress
  readonly updates: readonly Uint8Array[]
  readonly whole: boolean
}> {
  const updates: Uint8Array[] = []
  let whole = false
  for (const { seq, bytes } of progress.out) {
    const header = peekHeader(bytes)
    const key = header.ok ? await standing.contentKey(header.value.epoch) : null
    if (!header.ok || key === null) continue
    if (header.value.kind === 'snapshot' && seq === progress.content) whole = true
    const expected = { document: standing.document, epoch: header.value.epoch, seq }
    const opened = await openEnvelope(crypto, key, device, expected, bytes, 'vouched')
    const payload = opened.ok ? await parsePayload(opened.value.content) : null
    // A snapshot says nothing that is not said already.
    if (payload !== null && !('state' in payload.update) && hasContent(payload.update)) {
      updates.push(payload.update)
    }
  }
  // What was taken back is in no envelope: should this be written down before it is sealed again, all is said once more.
  const shared = updates.length === 0 ? progress.shared : null
  return { updates, whole, progress: { ...asAcknowledged(progress, device.id), shared } }
}

/** The progress in which this device of one's own has written no more than what was acknowledged. */
export function asAcknowledged(progress: Progress, device: DeviceId): Progress {
  const { acked } = progress
  const tails = new Map(progress.tails)
  const recent = new Map(progress.recent)
  if (acked === null) tails.delete(device)
  else tails.set(device, acked)
  const some = recent.get(device)
  if (some) {
    const hashes = some.hashes.slice(0, Math.max(0, (acked?.seq ?? 0) - some.first + 1))
    recent.set(device, { ...some, hashes })
  }
  // What was told in the others may not have been heard: what was taken in is said again, also where nothing else is.
  return { ...progress, tails, recent, out: [], owes: progress.owes || progress.out.length > 0 }
}

/** What of a document is shared: its state vector, and a hash over it and all deletions. */
export function markOf(crypto: VaultCrypto, doc: Y.Doc): () => Promise<NonNullable<Progress['shared']>> {
  const vector = Y.encodeStateVector(doc)
  const snapshot = new Uint8Array(Y.encodeSnapshot(Y.snapshot(doc)))
  return async () => ({ vector, hash: toHex(await sha256(crypto, snapshot)) })
}

/** Merges updates; much the same as they were when there is one. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates
  return updates.length === 1 && only !== undefined ? only : Y.mergeUpdates([...updates])
}

/** Whether there is anything in it, or it only says what its writer has seen. */
export function hasContent(update: Update): boolean {
  return 'state' in update || update.length > 0
}
