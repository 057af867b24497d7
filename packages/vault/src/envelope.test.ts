import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { boxOverhead, plaintext } from './box.ts'
import {
  copyOf,
  type DocumentId,
  type Header,
  noHash,
  parseDocumentId,
  utf8,
  peekHeader,
} from '@lef/protocol'
import { createDevice, type Device } from './device.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import { randomKey, readyKey, type ContentKey } from './keys.ts'
import { bucketFor, pad, unpad } from './padding.ts'
import { createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(1, globalThis.crypto.subtle)
const seed = { seed: 20261122 }
let key: ContentKey
let device: Device

beforeAll(async () => {
  key = await readyKey(crypto, randomKey<'content'>(crypto))
  device = (await createDevice(crypto)).device
})

const documents = fc
  .stringMatching(/^[A-Za-z0-9._:-]{1,64}$/)
  .map(parseDocumentId)
  .filter((id): id is DocumentId => id !== null)
const number = fc.nat(2 ** 32 - 1)
const place = fc.record({ document: documents, epoch: number, seq: number })
const contents = fc.uint8Array({ maxLength: 2000 })

function headerFor(at: { document: DocumentId; epoch: number; seq: number }): Header {
  return { ...at, kind: 'update', device: device.id, prevHash: noHash, seen: [] }
}

test('V-1 whatever was sealed opens at its own place', async () => {
  await fc.assert(
    fc.asyncProperty(place, contents, async (at, content) => {
      const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(content))
      const opened = await openEnvelope(crypto, key, device, at, sealed)
      expect(opened).toEqual({ ok: true, value: { header: headerFor(at), content: copyOf(content) } })
      expect(peekHeader(sealed)).toEqual({ ok: true, value: headerFor(at) })
    }),
    { ...seed, numRuns: 100 },
  )
})

test('V-1 any flipped bit is refused', async () => {
  const at = { document: 'one' as DocumentId, epoch: 1, seq: 1 }
  const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('hallo')))
  const refusals = new Map<string, number>()
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const flipped = copyOf(sealed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const opened = await openEnvelope(crypto, key, device, at, flipped)
    if (opened.ok) throw new Error(`bit ${bit} is not authenticated`)
    refusals.set(opened.error, (refusals.get(opened.error) ?? 0) + 1)
  }
  expect([...refusals.keys()].toSorted()).toEqual([
    'damaged',
    'newer-version',
    'wrong-device',
    'wrong-document',
    'wrong-epoch',
    'wrong-key',
    'wrong-seq',
    'wrong-signature',
  ])
})

test('V-1 any flipped bit is refused, in envelopes of any kind and size', async () => {
  await fc.assert(
    fc.asyncProperty(place, contents, fc.nat(), async (at, content, where) => {
      const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(content))
      const bit = where % (sealed.length * 8)
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect((await openEnvelope(crypto, key, device, at, sealed)).ok).toBe(false)
    }),
    { ...seed, numRuns: 200 },
  )
})

test('V-1 an envelope that is cut anywhere, or has more behind it, is refused', async () => {
  const at = { document: 'one' as DocumentId, epoch: 1, seq: 1 }
  const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('hallo')))
  for (let length = 0; length < sealed.length; length++) {
    expect((await openEnvelope(crypto, key, device, at, sealed.subarray(0, length))).ok).toBe(false)
  }
  expect((await openEnvelope(crypto, key, device, at, new Uint8Array([...sealed, 0]))).ok).toBe(false)
})

test('V-1 an envelope of another place, key or device is refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(place, place, async (at, other) => {
      const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('hallo')))
      const refusal = async (expected: typeof at): Promise<unknown> => {
        const opened = await openEnvelope(crypto, key, device, expected, sealed)
        return opened.ok ? null : opened.error
      }
      fc.pre(at.document !== other.document && at.epoch !== other.epoch && at.seq !== other.seq)
      expect(await refusal({ ...at, document: other.document })).toBe('wrong-document')
      expect(await refusal({ ...at, epoch: other.epoch })).toBe('wrong-epoch')
      expect(await refusal({ ...at, seq: other.seq })).toBe('wrong-seq')
    }),
    { ...seed, numRuns: 50 },
  )
  const at = { document: 'one' as DocumentId, epoch: 1, seq: 1 }
  const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('hallo')))
  const otherKey = await readyKey(crypto, randomKey<'content'>(crypto))
  const other = (await createDevice(crypto)).device
  expect(await openEnvelope(crypto, otherKey, device, at, sealed)).toEqual({ ok: false, error: 'wrong-key' })
  expect(await openEnvelope(crypto, key, other, at, sealed)).toEqual({ ok: false, error: 'wrong-device' })
  // Someone with the content key, but without the device's: a signature by another key under its name.
  const forger: Device = { ...device, signer: other.signer }
  const forged = await sealEnvelope(crypto, key, forger, headerFor(at), plaintext(utf8('hallo')))
  expect(await openEnvelope(crypto, key, device, at, forged)).toEqual({ ok: false, error: 'wrong-signature' })
})

test('V-1 a later version is refused as such', async () => {
  const at = { document: 'one' as DocumentId, epoch: 1, seq: 1 }
  const sealed = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('hallo')))
  sealed[4] = 2
  expect(await openEnvelope(crypto, key, device, at, sealed)).toEqual({ ok: false, error: 'newer-version' })
  expect(peekHeader(sealed)).toEqual({ ok: false, error: 'newer-version' })
})

test('V-5 sizes come in buckets, and padding is exact', () => {
  fc.assert(
    fc.property(fc.nat(200_000), (length) => {
      const bucket = bucketFor(length)
      expect(bucket).toBeGreaterThanOrEqual(length)
      expect(bucket % 65_536 === 0 || (bucket >= 256 && Number.isInteger(Math.log2(bucket)))).toBe(true)
      const padded = pad(plaintext(new Uint8Array(length).fill(7)))
      expect(padded).toHaveLength(bucketFor(length + 4))
      expect(unpad(padded)).toHaveLength(length)
    }),
    { ...seed, numRuns: 100 },
  )
  const padded = pad(plaintext(utf8('hallo')))
  padded[padded.length - 1] = 1
  expect(unpad(padded)).toBeNull()
})

test('V-5 a short word and a shorter one make envelopes of the same size', async () => {
  const at = { document: 'one' as DocumentId, epoch: 1, seq: 1 }
  const a = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('ja')))
  const b = await sealEnvelope(crypto, key, device, headerFor(at), plaintext(utf8('x'.repeat(250))))
  expect(a).toHaveLength(b.length)
  expect(a.length - boxOverhead).toBeGreaterThan(256)
})
