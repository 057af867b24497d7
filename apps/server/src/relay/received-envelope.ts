import {
  hashEnvelope,
  importVerifier,
  isEnvelopeSigned,
  parseEnvelope,
  type CheckingCrypto,
  type DeviceId,
  type DocumentId,
} from '@lef/protocol'
import { limits, type AppendOutcome } from '@lef/protocol/messages'
import { hexOf } from '../storage/hex.ts'

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

/** Looks up the public key of a device of the sender; null when they have no such device. */
export type KeyOfDevice = (device: DeviceId) => Promise<Uint8Array | null>

/** Checks all that can be checked about an envelope without its key (SPEC R-3). */
export async function receiveEnvelope(
  crypto: CheckingCrypto,
  text: string,
  document: DocumentId,
  keyOf: KeyOfDevice,
): Promise<ReceivedEnvelope | AppendOutcome> {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length > limits.envelopeBytes) return 'too-large'
  const parts = parseEnvelope(bytes)
  if (!parts.ok) return parts.error
  const { header } = parts.value
  if (header.document !== document) return 'wrong-document'
  const publicKey = await keyOf(header.device)
  if (publicKey === null) return 'wrong-device'
  const verifier = await importVerifier(crypto, publicKey)
  if (verifier === null || !(await isEnvelopeSigned(crypto, verifier, parts.value))) return 'wrong-signature'
  return {
    device: header.device,
    seq: header.seq,
    hash: hexOf(await hashEnvelope(crypto, bytes)),
    prevHash: hexOf(header.prevHash),
    epoch: header.epoch,
    bytes,
  }
}
