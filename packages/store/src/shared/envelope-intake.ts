import {
  followEnvelope,
  hashEnvelope,
  isEnvelopeSigned,
  openEnvelope,
  parseEnvelope,
  sameBytes,
  type Bytes,
  type DeviceId,
  type DocumentId,
  type EnvelopeHash,
  type EnvelopeProblem,
  type Header,
  type VaultCrypto,
} from '@lef/vault'
import { parsePayload, type Update } from '../notebook/payload.ts'
import type { IncidentKind } from './incident.ts'
import { withRecent, type Progress } from './share-page.ts'
import type { Standing } from './standing.ts'

/** What an envelope turned out to be. */
export type Intake =
  | {
      readonly kind: 'taken'
      readonly header: Header
      readonly hash: EnvelopeHash
      readonly progress: Progress
      /** What is in it; empty when it only says what its writer has seen. Null: genuine, but it does not open. */
      readonly update: Update | null
    }
  | { readonly kind: 'known'; readonly device: DeviceId; readonly seq: number }
  | { readonly kind: 'early'; readonly header: Header; readonly hash: EnvelopeHash }
  /** Its device or epoch is not known: perhaps a statement is still to come. */
  | { readonly kind: 'unknown'; readonly header: Header }
  | { readonly kind: 'refused'; readonly incident: IncidentKind; readonly header: Header | null }

/** Looks at one envelope, and says what follows from it; changes nothing. */
export async function lookAtEnvelope(
  crypto: VaultCrypto,
  standing: Standing,
  progress: Progress,
  bytes: Bytes,
): Promise<Intake> {
  const parts = parseEnvelope(bytes)
  if (!parts.ok) {
    return {
      kind: 'refused',
      incident: parts.error === 'newer-version' ? 'newer-version' : 'malformed',
      header: null,
    }
  }
  const { header } = parts.value
  const refused = (incident: IncidentKind): Intake => ({ kind: 'refused', incident, header })
  const { document } = standing
  if (header.document !== document) return refused('moved')
  const hash = await hashEnvelope(crypto, bytes)
  const known = hashAt(progress, header.device, header.seq)
  if (known !== null && sameBytes(known, hash))
    return { kind: 'known', device: header.device, seq: header.seq }
  const device = standing.deviceOf(header.device)
  if (device === null || header.epoch > (standing.epoch ?? 0)) return { kind: 'unknown', header }
  if (!(await isEnvelopeSigned(crypto, device.verifier, parts.value))) return refused('forged')
  const followed = followEnvelope(ledgerOf(document, progress), knowledgeOf(standing, progress), header, hash)
  if (!followed.ok) {
    if (followed.error.kind === 'gap') return { kind: 'early', header, hash }
    // Long ago, and no longer remembered by its hash: it was taken in then.
    if (followed.error.kind === 'replay') return { kind: 'known', device: header.device, seq: header.seq }
    return refused(incidentOf(followed.error))
  }
  const key = await standing.contentKey(header.epoch)
  const expected = { document, epoch: header.epoch, seq: header.seq }
  const opened = key && (await openEnvelope(crypto, key, device, expected, bytes, 'vouched'))
  const payload = opened?.ok ? await parsePayload(opened.value.content) : null
  return {
    kind: 'taken',
    header,
    hash,
    update: payload?.update ?? null,
    progress: {
      ...progress,
      tails: followed.value.ledger.tails,
      recent: withRecent(progress.recent, header.device, header.seq, hash),
    },
  }
}

/** The ledger (P-12) of what was taken in. */
export function ledgerOf(document: DocumentId, { tails }: Progress) {
  return { document, tails }
}

/** What the ledger is followed with. */
export function knowledgeOf(standing: Standing, progress: Progress) {
  return {
    chain: standing.chain,
    ownerOf: (device: DeviceId) => standing.ownerOf(device),
    hashAt: (device: DeviceId, seq: number) => hashAt(progress, device, seq),
  }
}

/** The hash of an envelope that was taken in or written; null when it is no longer remembered. */
export function hashAt({ tails, recent }: Progress, device: DeviceId, seq: number): EnvelopeHash | null {
  const tail = tails.get(device)
  if (tail?.seq === seq) return tail.hash
  const some = recent.get(device)
  return some?.hashes[seq - some.first] ?? null
}

function incidentOf({ kind }: EnvelopeProblem): IncidentKind {
  switch (kind) {
    case 'wrong-document':
      return 'moved'
    case 'unknown-device':
    case 'not-a-member':
      return 'stranger'
    case 'after-removal':
      return 'after-removal'
    case 'stale-epoch':
      return 'old-epoch'
    case 'fork':
      return 'two-histories'
    case 'rollback':
      return 'rolled-back'
    case 'replay':
      return 'replayed'
    case 'unknown-epoch':
    case 'gap':
      return 'withheld'
  }
}
