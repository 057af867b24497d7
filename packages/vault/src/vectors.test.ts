import { argon2idAsync } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { expect, test } from 'vitest'
import vectors from '../vectors/v1.json' with { type: 'json' }
import { argon2id } from './argon2id.ts'
import {
  type Bytes,
  type DeviceId,
  type DocumentId,
  type EnvelopeHash,
  fromHex,
  type Header,
  makeHeader,
  parseDeviceId,
  parseDocumentId,
  parseHeader,
  toHex,
  utf8,
  hashEnvelope,
} from '@lef/protocol'
import { plaintext } from './box.ts'
import { deviceFromSecret, deviceIdentity } from './device.ts'
import { createContentKey, unwrapContentKey } from './document-key.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import { createFixedCrypto } from './fixed-crypto.ts'
import { createKeyring, openKeyring, parseKeyring } from './keyring.ts'
import { parseRawKey, readyKey } from './keys.ts'
import { normalisePassphrase } from './passphrase-key.ts'
import { openFile, sealFile } from './sealed-file.ts'

const { subtle } = globalThis.crypto

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`not hexadecimal: ${hex}`)
  return bytes
}

function documentOf(text: string): DocumentId {
  const id = parseDocumentId(text)
  if (id === null) throw new Error(`not a document id: ${text}`)
  return id
}

function deviceOf(hex: string): DeviceId {
  const id = parseDeviceId(bytesOf(hex))
  if (id === null) throw new Error(`not a device id: ${hex}`)
  return id
}

const hashOf = (hex: string): EnvelopeHash => bytesOf(hex) as EnvelopeHash

interface HeaderVector {
  readonly kind: string
  readonly document: string
  readonly epoch: number
  readonly device: string
  readonly seq: number
  readonly prevHash: string
  readonly seen: readonly { readonly device: string; readonly seq: number; readonly hash: string }[]
  readonly covers?: readonly {
    readonly device: string
    readonly hash: string
    readonly ranges: readonly { readonly from: number; readonly to: number }[]
  }[]
}

function headerOf(vector: HeaderVector): Header {
  const common = {
    document: documentOf(vector.document),
    epoch: vector.epoch,
    device: deviceOf(vector.device),
    seq: vector.seq,
    prevHash: hashOf(vector.prevHash),
    seen: vector.seen.map(({ device, seq, hash }) => ({ device: deviceOf(device), seq, hash: hashOf(hash) })),
  }
  if (vector.kind === 'update') return { ...common, kind: 'update' }
  const covers = (vector.covers ?? []).map(({ device, hash, ranges }) => ({
    device: deviceOf(device),
    hash: hashOf(hash),
    ranges,
  }))
  return { ...common, kind: 'snapshot', covers }
}

const byDevice = (header: Header): Header => parsed(makeHeader(header))
function parsed(bytes: Bytes): Header {
  const header = parseHeader(bytes)
  if (!header.ok) throw new Error(header.error)
  return header.value
}

test('V-2 P-3 headers have these bytes, and these bytes these headers', () => {
  expect(vectors.headers.length).toBeGreaterThanOrEqual(4)
  for (const vector of vectors.headers) {
    expect(toHex(makeHeader(headerOf(vector.header)))).toBe(vector.bytes)
    expect(parseHeader(bytesOf(vector.bytes))).toEqual({ ok: true, value: byDevice(headerOf(vector.header)) })
  }
})

test.each(vectors.envelopes)('V-1 envelope $header.seq is made and opened as written', async (vector) => {
  const crypto = createFixedCrypto(subtle, bytesOf(vector.nonce))
  const device = await deviceFromSecret(crypto, plaintext(bytesOf(vector.deviceSecret)))
  const raw = parseRawKey<'content'>(bytesOf(vector.contentKey))
  if (device === null || raw === null) throw new Error('the vector has keys')
  expect(toHex(device.publicKey)).toBe(vector.devicePublic)
  const key = await readyKey(crypto, raw)
  const header = headerOf(vector.header)
  const sealed = await sealEnvelope(crypto, key, device, header, plaintext(utf8(vector.content)))
  expect(toHex(sealed)).toBe(vector.envelope)
  expect(toHex(await hashEnvelope(crypto, sealed))).toBe(vector.hash)
  const identity = await deviceIdentity(crypto, bytesOf(vector.devicePublic))
  const opened = await openEnvelope(crypto, key, identity, header, bytesOf(vector.envelope))
  expect(opened).toEqual({ ok: true, value: { header, content: utf8(vector.content) } })
})

test.each(vectors.envelopes)('V-1 V-4 V-5 envelope $header.seq by another implementation', async (vector) => {
  const bytes = bytesOf(vector.envelope)
  const headerLength = (bytes[5] ?? 0) * 256 + (bytes[6] ?? 0)
  const prefix = bytes.slice(0, 7 + headerLength)
  const box = bytes.slice(prefix.length, -64)
  const nonce = box.slice(0, 24)
  expect(toHex(nonce)).toBe(vector.nonce)
  const derived = hkdf(nobleSha256, bytesOf(vector.contentKey), nonce, utf8('lef/envelope/1'), 64)
  expect(toHex(box.slice(24, 56))).toBe(toHex(derived.slice(32)))
  const padded = xchacha20poly1305(derived.slice(0, 32), nonce, prefix).decrypt(box.slice(56))
  const content = utf8(vector.content)
  expect(new DataView(padded.buffer, padded.byteOffset).getUint32(0)).toBe(content.length)
  expect(toHex(padded.slice(4, 4 + content.length))).toBe(toHex(content))
  expect([256, 512]).toContain(padded.length)
  expect(toHex(nobleSha256(bytes))).toBe(vector.hash)
  const verifier = await subtle.importKey('raw', bytesOf(vector.devicePublic), 'Ed25519', true, ['verify'])
  const signed = new Uint8Array([...utf8('lef/envelope/1/signature'), ...bytes.slice(0, -64)])
  expect(await subtle.verify('Ed25519', verifier, bytes.slice(-64), signed)).toBe(true)
})

test.each(vectors.wraps)('V-8 a wrapped content key', async (vector) => {
  const crypto = createFixedCrypto(subtle, bytesOf(vector.random))
  const raw = parseRawKey<'user'>(bytesOf(vector.userKey))
  if (raw === null) throw new Error('the vector has a key')
  const userKey = await readyKey(crypto, raw)
  const place = { document: documentOf(vector.document), kind: vector.kind, epoch: vector.epoch }
  const { wrapped } = await createContentKey(crypto, userKey, place)
  expect(toHex(wrapped)).toBe(vector.wrapped)
  expect(await unwrapContentKey(crypto, userKey, place, wrapped)).toMatchObject({ ok: true })
  for (const elsewhere of [{ epoch: 4 }, { kind: 'other' }, { document: documentOf('other') }]) {
    const opened = await unwrapContentKey(crypto, userKey, { ...place, ...elsewhere }, wrapped)
    expect(opened).toEqual({ ok: false, error: 'damaged' })
  }
})

test.each(vectors.keyrings)('V-6 V-7 a keyring with passphrase $passphrase', async (vector) => {
  const crypto = createFixedCrypto(subtle, bytesOf(vector.random))
  const made = await createKeyring(crypto, argon2id, vector.generation, vector.passphrase)
  expect(toHex(made.bytes)).toBe(vector.bytes)
  const keyring = await parseKeyring(crypto, bytesOf(vector.bytes))
  if (!keyring.ok) throw new Error(keyring.error)
  const keys = await openKeyring(crypto, argon2id, keyring.value, vector.passphrase ?? '')
  expect(keys.ok && keys.value.device.id).toBe(vector.device)
})

test(
  'V-7 V-9 the passphrase of a keyring stretched by another implementation',
  { timeout: 60_000 },
  async () => {
    const vector = vectors.keyrings[1]
    if (vector === undefined || vector.passphrase === null)
      throw new Error('the second keyring has a passphrase')
    const bytes = bytesOf(vector.bytes)
    const salt = bytes.slice(10, 26)
    const options = { t: 3, m: 64 * 1024, p: 1, dkLen: 32 }
    const stretched = await argon2idAsync(utf8(normalisePassphrase(vector.passphrase)), salt, options)
    const wrapping = hkdf(nobleSha256, stretched, new Uint8Array(0), utf8('lef/passphrase/1/wrap'), 32)
    const prefix = bytes.slice(0, 38)
    const box = bytes.slice(42, 42 + 24 + 32 + 48)
    const derived = hkdf(nobleSha256, wrapping, box.slice(0, 24), utf8('lef/user-key/1'), 64)
    const userKey = xchacha20poly1305(derived.slice(0, 32), box.slice(0, 24), prefix).decrypt(box.slice(56))
    expect(toHex(userKey)).toBe(vector.random.slice(0, 64))
  },
)

test.each(vectors.files)('V-10 a sealed file', async (vector) => {
  const crypto = createFixedCrypto(subtle, bytesOf(vector.random))
  const content = plaintext(utf8(vector.content))
  expect(toHex(await sealFile(crypto, argon2id, vector.passphrase, content))).toBe(vector.bytes)
  const opened = await openFile(crypto, argon2id, vector.passphrase, bytesOf(vector.bytes))
  expect(opened).toEqual({ ok: true, value: content })
})
