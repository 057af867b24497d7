import {
  contentMembers,
  hashEnvelope,
  importVerifier,
  isEnvelopeSigned,
  noHash,
  parseEnvelope,
  toHex,
  type Bytes,
  type CheckingCrypto,
  type DeviceId,
  type DocumentId,
} from '@lef/vault'
import { limits, type AccountId } from '@lef/protocol/messages'
import type { MemoryDevices, MemoryDocument } from './memory-document.ts'
import type { Cursor, SentEnvelope, ServerHead } from './relay.ts'

/** Where each row ends. */
export function headsOf(document: MemoryDocument): ServerHead[] {
  return [...document.rows].flatMap(([device, row]) => {
    const last = row.at(-1)
    return last === undefined ? [] : [{ device, seq: last.seq, hash: last.hash }]
  })
}

/** Everything there is after a cursor, row after row. */
export function envelopesAfter(document: MemoryDocument, after: Cursor): Bytes[] {
  return [...document.rows].flatMap(([device, row]) =>
    row.flatMap(({ seq, bytes }) => (seq > (after[device] ?? 0) && bytes !== null ? [bytes] : [])),
  )
}

/** Whether a message with these envelopes is longer than is taken. */
export function isTooMuch(envelopes: readonly Bytes[]): boolean {
  const letters = envelopes.reduce((sum, { length }) => sum + Math.ceil((length * 4) / 3), 0)
  return letters > limits.messageBytes || envelopes.some(({ length }) => length > limits.envelopeBytes)
}

/** Takes an envelope in at the end of its row, or says why not. */
export async function storeEnvelope(
  crypto: CheckingCrypto,
  devices: MemoryDevices,
  account: AccountId,
  id: DocumentId,
  document: MemoryDocument,
  bytes: Bytes,
): Promise<SentEnvelope> {
  const only = (outcome: SentEnvelope['outcome'], head: ServerHead | null = null): SentEnvelope => ({
    outcome,
    head,
  })
  const parts = parseEnvelope(bytes)
  if (!parts.ok) return only(parts.error)
  const { header } = parts.value
  if (header.document !== id) return only('wrong-document')
  const device = devices.get(header.device)
  if (device?.account !== account || device.removed) return only('wrong-device')
  const verifier = await importVerifier(crypto, device.publicKey)
  if (verifier === null || !(await isEnvelopeSigned(crypto, verifier, parts.value))) {
    return only('wrong-signature')
  }
  const hash = toHex(await hashEnvelope(crypto, bytes))
  const row = document.rows.get(header.device) ?? []
  const last = row.at(-1)
  const head = last === undefined ? null : { device: header.device, seq: last.seq, hash: last.hash }
  if (row.some((one) => one.seq === header.seq && one.hash === hash)) return only('known', head)
  const standing = standingOf(document, header)
  if (standing !== null) return only(standing, head)
  if (header.seq <= (last?.seq ?? 0)) return only('fork', head)
  if (header.seq > (last?.seq ?? 0) + 1) return only('gap', head)
  if (toHex(header.prevHash) !== (last?.hash ?? toHex(noHash))) return only('fork', head)
  document.rows.set(header.device, [...row, { seq: header.seq, hash, bytes }])
  return only('stored', { device: header.device, seq: header.seq, hash })
}

/** Why an envelope is not taken where there is a membership; null when it may be. */
function standingOf(
  { chain, owners }: MemoryDocument,
  { device, epoch }: { readonly device: DeviceId; readonly epoch: number },
): SentEnvelope['outcome'] | null {
  const head = chain.at(-1)
  if (head === undefined) return null
  if (epoch < head.epoch) return 'stale-epoch'
  if (epoch > head.epoch) return 'unknown-epoch'
  const owner = owners.get(device)
  if (owner === undefined) return 'unknown-device'
  if (chain.some(({ closed }) => closed.some((one) => one.device === device))) return 'after-removal'
  return contentMembers(head.members).some(({ id }) => id === owner) ? null : 'not-a-member'
}
