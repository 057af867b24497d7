/**
 * Sealing and opening an envelope (SPEC V-1): one change to one document, as it lies on a disk or travels.
 * Its outside is the protocol's (P-2). The box's associated data is everything before it; the box holds the
 * padded content.
 */
import {
  concat,
  envelopeLabel,
  err,
  isEnvelopeSigned,
  makeEnvelopePrefix,
  ok,
  parseEnvelope,
  signedBytes,
  type DocumentId,
  type Envelope,
  type Header,
  type ParseEnvelopeError,
  type Result,
} from '@lef/protocol'
import { openBox, sealBox, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import type { Device, DeviceIdentity } from './device.ts'
import type { ContentKey } from './keys.ts'
import { pad, unpad } from './padding.ts'

const label = 'lef/envelope/1'

/** What an envelope must say about itself before anything is believed. */
export interface Expected {
  readonly document: DocumentId
  readonly epoch: number
  readonly seq: number
}

/**
 * Why an envelope is refused. `damaged`: cut, flipped or never one of ours. `newer-version`: written by a
 * later Lef. `wrong-document`, `wrong-epoch`, `wrong-seq`, `wrong-device`: genuine perhaps, but not the one
 * that belongs here. `wrong-key`: sealed with another key. `wrong-signature`: not signed by that device.
 */
export type EnvelopeError =
  | ParseEnvelopeError
  | 'wrong-document'
  | 'wrong-epoch'
  | 'wrong-seq'
  | 'wrong-device'
  | 'wrong-key'
  | 'wrong-signature'

/** Seals content under a header, signed by the device that the header names. */
export async function sealEnvelope(
  crypto: VaultCrypto,
  key: ContentKey,
  device: Device,
  header: Header,
  content: Plaintext,
): Promise<Envelope> {
  if (header.device !== device.id) throw new Error('a device signs its own envelopes only')
  const prefix = makeEnvelopePrefix(header)
  const unsigned = concat(prefix, await sealBox(crypto, key, label, prefix, pad(content)))
  const signed = signedBytes(envelopeLabel, unsigned)
  const signature = await crypto.subtle.sign('Ed25519', device.signer, signed)
  return concat(unsigned, new Uint8Array(signature)) as Envelope
}

/**
 * Opens an envelope, after checking that it is the expected one, whole, and from this device. The signature
 * need not be checked (`vouched`) when a later envelope of the same device, which is genuine itself, names
 * this one's hash as its `prevHash`: the device has signed for it there.
 */
export async function openEnvelope(
  crypto: VaultCrypto,
  key: ContentKey,
  device: DeviceIdentity,
  expected: Expected,
  bytes: Uint8Array,
  signature: 'check' | 'vouched' = 'check',
): Promise<Result<{ readonly header: Header; readonly content: Plaintext }, EnvelopeError>> {
  const parts = parseEnvelope(bytes)
  if (!parts.ok) return parts
  const { header, prefix, box } = parts.value
  if (header.document !== expected.document) return err('wrong-document')
  if (header.epoch !== expected.epoch) return err('wrong-epoch')
  if (header.seq !== expected.seq) return err('wrong-seq')
  if (header.device !== device.id) return err('wrong-device')
  const [opened, signed] = await Promise.all([
    openBox(crypto, key, label, prefix, box),
    signature === 'vouched' || isEnvelopeSigned(crypto, device.verifier, parts.value),
  ])
  if (!opened.ok) return opened
  if (!signed) return err('wrong-signature')
  const content = unpad(opened.value)
  return content === null ? err('damaged') : ok({ header, content })
}
