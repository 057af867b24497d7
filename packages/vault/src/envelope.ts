/**
 * An envelope (SPEC V-1): one change to one document, as it lies on a disk or travels.
 *
 *   'LEFe' 4 ‖ version u8 (1) ‖ header length u16 ‖ header ‖ box ‖ signature 64
 *
 * The box's associated data is everything before it; the signature (Ed25519) covers everything before
 * itself, after the text `lef/envelope/1/signature`. The box holds the padded content.
 */
import { concat, copyOf, sameBytes, utf8, type Bytes } from './bytes.ts'
import { boxOverhead, openBox, sealBox, type Plaintext } from './box.ts'
import { sha256, type VaultCrypto } from './crypto-port.ts'
import { signatureLength, type Device, type DeviceIdentity } from './device.ts'
import { makeHeader, parseHeader, type DocumentId, type EnvelopeHash, type Header } from './header.ts'
import type { ContentKey } from './keys.ts'
import { pad, unpad } from './padding.ts'
import { err, ok, type Result } from './result.ts'
import { createWriter } from './wire.ts'

declare const enveloped: unique symbol

/** The bytes of a whole envelope. */
export type Envelope = Bytes & { readonly [enveloped]: true }

const magic = utf8('LEFe')
const version = 1
const label = 'lef/envelope/1'
const signatureLabel = utf8('lef/envelope/1/signature')
const prefixLength = 7

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
  | 'damaged'
  | 'newer-version'
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
  const encoded = makeHeader(header)
  const prefix = createWriter().fixed(magic).u8(version).u16(encoded.length).fixed(encoded).done()
  const unsigned = concat(prefix, await sealBox(crypto, key, label, prefix, pad(content)))
  const signature = await crypto.subtle.sign('Ed25519', device.signer, concat(signatureLabel, unsigned))
  return concat(unsigned, new Uint8Array(signature)) as Envelope
}

/** Reads the header without any key: nothing it says is proven yet. */
export function peekHeader(bytes: Uint8Array): Result<Header, 'damaged' | 'newer-version'> {
  const parts = split(bytes)
  return parts.ok ? ok(parts.value.header) : parts
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
  const parts = split(bytes)
  if (!parts.ok) return parts
  const { header, prefix, box } = parts.value
  if (header.document !== expected.document) return err('wrong-document')
  if (header.epoch !== expected.epoch) return err('wrong-epoch')
  if (header.seq !== expected.seq) return err('wrong-seq')
  if (header.device !== device.id) return err('wrong-device')
  const [opened, signed] = await Promise.all([
    openBox(crypto, key, label, prefix, box),
    signature === 'vouched' || isSigned(crypto, device, parts.value),
  ])
  if (!opened.ok) return opened
  if (!signed) return err('wrong-signature')
  const content = unpad(opened.value)
  return content === null ? err('damaged') : ok({ header, content })
}

function isSigned(
  crypto: VaultCrypto,
  device: DeviceIdentity,
  { unsigned, signature }: Parts,
): Promise<boolean> {
  return crypto.subtle.verify('Ed25519', device.verifier, signature, concat(signatureLabel, unsigned))
}

/** What the next envelope's `prevHash` says about this one. */
export async function hashEnvelope(crypto: VaultCrypto, bytes: Uint8Array): Promise<EnvelopeHash> {
  return (await sha256(crypto, copyOf(bytes))) as EnvelopeHash
}

interface Parts {
  readonly header: Header
  readonly prefix: Bytes
  readonly box: Bytes
  readonly unsigned: Bytes
  readonly signature: Bytes
}

function split(bytes: Uint8Array): Result<Parts, 'damaged' | 'newer-version'> {
  if (bytes.length < prefixLength || !sameBytes(bytes.subarray(0, 4), magic)) return err('damaged')
  const written = bytes[4] ?? 0
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const headerEnd = prefixLength + (bytes[5] ?? 0) * 256 + (bytes[6] ?? 0)
  const signatureStart = bytes.length - signatureLength
  if (signatureStart < headerEnd + boxOverhead) return err('damaged')
  const header = parseHeader(bytes.subarray(prefixLength, headerEnd))
  if (!header.ok) return header
  return ok({
    header: header.value,
    prefix: copyOf(bytes.subarray(0, headerEnd)),
    box: copyOf(bytes.subarray(headerEnd, signatureStart)),
    unsigned: copyOf(bytes.subarray(0, signatureStart)),
    signature: copyOf(bytes.subarray(signatureStart)),
  })
}
