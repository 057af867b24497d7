import type { KeyObject } from 'node:crypto'
import { parseEnvelope, type DeviceId, type DocumentId } from '@lef/protocol'
import { limits, type AppendOutcome } from '@lef/protocol/messages'
import { hexOf } from '../storage/hex.ts'
import { envelopeHashOf, type CheckSignature } from './device-signature.ts'

/** An envelope whose outside is in order and signed by the device it names. What is in it, nobody here can tell. */
export interface ReceivedEnvelope {
  readonly device: DeviceId
  readonly seq: number
  /** Hexadecimal, like all hashes on this side. */
  readonly hash: string
  readonly prevHash: string
  readonly epoch: number
  readonly bytes: Buffer
}

/** Looks up what checks the signatures of a device of the sender; null when they have no such device. */
export type VerifierOfDevice = (device: DeviceId) => Promise<KeyObject | null>

/** Checks all that can be checked about an envelope without its key (SPEC R-3). */
export async function receiveEnvelope(
  isSigned: CheckSignature,
  text: string,
  document: DocumentId,
  verifierOf: VerifierOfDevice,
): Promise<ReceivedEnvelope | AppendOutcome> {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length > limits.envelopeBytes) return 'too-large'
  const parts = parseEnvelope(bytes)
  if (!parts.ok) return parts.error
  const { header } = parts.value
  if (header.document !== document) return 'wrong-document'
  const verifier = await verifierOf(header.device)
  if (verifier === null) return 'wrong-device'
  if (!(await isSigned(verifier, parts.value))) return 'wrong-signature'
  return {
    device: header.device,
    seq: header.seq,
    hash: envelopeHashOf(bytes),
    prevHash: hexOf(header.prevHash),
    epoch: header.epoch,
    bytes,
  }
}
