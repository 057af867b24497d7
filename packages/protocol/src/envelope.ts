/**
 * The outside of an envelope (SPEC P-2): all that can be known and checked about it without its key.
 *
 *   'LEFe' 4 ‖ version u8 (1) ‖ header length u16 ‖ header ‖ box ‖ signature 64
 *
 * The signature is Ed25519 by the header's device over the text `lef/envelope/1/signature` and everything
 * before it. What is in the box is the vault's.
 */
import { copyOf, sameBytes, utf8, type Bytes } from './bytes.ts'
import { isSignedBy, sha256, signatureLength, type CheckingCrypto } from './checking.ts'
import { makeHeader, parseHeader, type EnvelopeHash, type Header } from './header.ts'
import { err, ok, type Result } from './result.ts'
import { createWriter } from './wire.ts'

declare const enveloped: unique symbol

/** The bytes of a whole envelope. */
export type Envelope = Bytes & { readonly [enveloped]: true }

/** What an envelope's signature is over, before its bytes. */
export const envelopeLabel = 'lef/envelope/1/signature'

/** No box is shorter: nonce 24, commitment 32, tag 16. */
export const shortestBox = 72

const magic = utf8('LEFe')
const version = 1
const prefixLength = 7

/** An envelope taken apart; nothing it says is proven yet. */
export interface EnvelopeParts {
  readonly header: Header
  /** Everything before the box: its associated data. */
  readonly prefix: Bytes
  readonly box: Bytes
  /** Everything before the signature. */
  readonly unsigned: Bytes
  readonly signature: Bytes
}

/** `damaged`: cut, flipped or never an envelope. `newer-version`: written by a later Lef. */
export type ParseEnvelopeError = 'damaged' | 'newer-version'

/** What stands before the box. */
export function makeEnvelopePrefix(header: Header): Bytes {
  const encoded = makeHeader(header)
  return createWriter().fixed(magic).u8(version).u16(encoded.length).fixed(encoded).done()
}

/** Takes an envelope apart. */
export function parseEnvelope(bytes: Uint8Array): Result<EnvelopeParts, ParseEnvelopeError> {
  if (bytes.length < prefixLength || !sameBytes(bytes.subarray(0, 4), magic)) return err('damaged')
  const written = bytes[4] ?? 0
  if (written !== version) return err(written > version ? 'newer-version' : 'damaged')
  const headerEnd = prefixLength + (bytes[5] ?? 0) * 256 + (bytes[6] ?? 0)
  const signatureStart = bytes.length - signatureLength
  if (signatureStart < headerEnd + shortestBox) return err('damaged')
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

/** Reads the header without any key: nothing it says is proven yet. */
export function peekHeader(bytes: Uint8Array): Result<Header, ParseEnvelopeError> {
  const parts = parseEnvelope(bytes)
  return parts.ok ? ok(parts.value.header) : parts
}

/** Whether the device that has this key signed the envelope. That it is the header's device, the caller knows. */
export function isEnvelopeSigned(
  crypto: CheckingCrypto,
  verifier: CryptoKey,
  { unsigned, signature }: EnvelopeParts,
): Promise<boolean> {
  return isSignedBy(crypto, verifier, envelopeLabel, unsigned, signature)
}

/** What the next envelope's `prevHash` says about this one. */
export async function hashEnvelope(crypto: CheckingCrypto, bytes: Uint8Array): Promise<EnvelopeHash> {
  return (await sha256(crypto, copyOf(bytes))) as EnvelopeHash
}
