import { expect, test } from 'vitest'
import vectors from '../vectors/v1.json' with { type: 'json' }
import { copyOf, fromHex, toHex, type Bytes } from './bytes.ts'
import { importVerifier } from './checking.ts'
import { hashEnvelope, isEnvelopeSigned, parseEnvelope, peekHeader } from './envelope.ts'
import { deviceIdOf } from './public-key.ts'

const crypto = globalThis.crypto

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`not hexadecimal: ${hex}`)
  return bytes
}

test.each(vectors.envelopes)('P-2 P-5 envelope $seq is checked without its key', async (vector) => {
  const bytes = bytesOf(vector.envelope)
  const publicKey = bytesOf(vector.devicePublic)
  const parts = parseEnvelope(bytes)
  if (!parts.ok) throw new Error(parts.error)
  expect(parts.value.header).toMatchObject({ document: vector.document, seq: vector.seq })
  expect(parts.value.header.device).toBe(await deviceIdOf(crypto, publicKey))
  expect(toHex(await hashEnvelope(crypto, bytes))).toBe(vector.hash)
  const verifier = await importVerifier(crypto, publicKey)
  if (verifier === null) throw new Error('the vector has a public key')
  expect(await isEnvelopeSigned(crypto, verifier, parts.value)).toBe(true)
})

test('P-5 whatever bit of an envelope is flipped, it is refused without its key', async () => {
  const [vector] = vectors.envelopes
  if (vector === undefined) throw new Error('there is a vector')
  const verifier = await importVerifier(crypto, bytesOf(vector.devicePublic))
  if (verifier === null) throw new Error('the vector has a public key')
  const bytes = bytesOf(vector.envelope)
  const unnoticed: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = copyOf(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const parts = parseEnvelope(flipped)
    if (parts.ok && (await isEnvelopeSigned(crypto, verifier, parts.value))) unnoticed.push(bit)
  }
  expect(unnoticed).toEqual([])
})

test('P-2 cut anywhere, too long or of a later version: refused, with the reason', () => {
  const [vector] = vectors.envelopes
  const bytes = bytesOf(vector?.envelope ?? '')
  const headerEnd = 7 + (bytes[5] ?? 0) * 256 + (bytes[6] ?? 0)
  for (let length = 0; length < headerEnd + 72 + 64; length++) {
    expect(parseEnvelope(bytes.subarray(0, length))).toEqual({ ok: false, error: 'damaged' })
  }
  bytes[4] = 2
  expect(peekHeader(bytes)).toEqual({ ok: false, error: 'newer-version' })
})
