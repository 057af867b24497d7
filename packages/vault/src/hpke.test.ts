import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, copyOf, fromHex, utf8, type Bytes } from '@lef/protocol'
import { plaintext } from './box.ts'
import { openSealed, sealPairFrom, sealTo } from './hpke.ts'
import { createSeededCrypto } from './seeded-crypto.ts'

const { subtle } = globalThis.crypto
const crypto = createSeededCrypto(14, subtle)
const seed = { seed: 20261122 }

async function pair(): ReturnType<typeof sealPairFrom> {
  return sealPairFrom(crypto.randomBytes(32))
}

test('V-14 whatever was sealed to somebody opens for them, with the same label, associated data and secret', async () => {
  const mine = await pair()
  const other = await pair()
  const bytes = fc.uint8Array({ maxLength: 300 }).map(copyOf)
  const shared = fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }).map(copyOf), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(bytes, bytes, shared, async (content, associated, secret) => {
      const sealed = await sealTo(crypto, mine.publicKey, 'label', associated, plaintext(content), secret)
      if (sealed === null) throw new Error('a public key can be sealed to')
      expect(sealed).toHaveLength(32 + content.length + 16)
      const opened = await openSealed(mine, 'label', associated, sealed, secret)
      expect(opened).toEqual({ ok: true, value: content })
      const damaged = { ok: false, error: 'damaged' }
      expect(await openSealed(other, 'label', associated, sealed, secret)).toEqual(damaged)
      expect(await openSealed(mine, 'label2', associated, sealed, secret)).toEqual(damaged)
      expect(await openSealed(mine, 'label', concat(associated, utf8('x')), sealed, secret)).toEqual(damaged)
      const another = secret ? undefined : new Uint8Array(32).fill(9)
      expect(await openSealed(mine, 'label', associated, sealed, another)).toEqual(damaged)
    }),
    { ...seed, numRuns: 30 },
  )
})

test('V-14 any flipped bit, and anything cut, is refused', async () => {
  const mine = await pair()
  const sealed = await sealTo(crypto, mine.publicKey, 'label', utf8('a'), plaintext(utf8('hallo')))
  if (sealed === null) throw new Error('a public key can be sealed to')
  const opened: number[] = []
  for (let bit = 0; bit < sealed.length * 8; bit += 3) {
    const flipped = copyOf(sealed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if ((await openSealed(mine, 'label', utf8('a'), flipped)).ok) opened.push(bit)
  }
  // X25519 ignores the highest bit of a key (RFC 7748 §5), but HPKE's own context does not.
  expect(opened).toEqual([])
  for (const length of [0, 31, 32, 47, sealed.length - 1]) {
    expect((await openSealed(mine, 'label', utf8('a'), sealed.subarray(0, length))).ok).toBe(false)
  }
})

test('V-14 a public key that is none, or that gives everyone the same secret, is not sealed to', async () => {
  for (const bad of [new Uint8Array(31), new Uint8Array(32), new Uint8Array([1, ...new Uint8Array(31)])]) {
    expect(await sealTo(crypto, bad, 'label', utf8(''), plaintext(utf8('x')))).toBeNull()
  }
})

// RFC 9180, written down once more, from its text, over other hashes and key derivation.
const labelled = (suiteId: Bytes, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array =>
  extract(sha256, concat(utf8('HPKE-v1'), suiteId, utf8(label), ikm), salt)
const expanded = (suiteId: Bytes, prk: Uint8Array, label: string, info: Uint8Array, length: number): Bytes =>
  copyOf(
    expand(
      sha256,
      prk,
      concat(new Uint8Array([0, length]), utf8('HPKE-v1'), suiteId, utf8(label), info),
      length,
    ),
  )
const kemId = concat(utf8('KEM'), new Uint8Array([0, 0x20]))
const hpkeId = concat(utf8('HPKE'), new Uint8Array([0, 0x20, 0, 1, 0, 2]))
const none = new Uint8Array(0)

test.each([false, true])(
  'V-14 opened by another implementation of RFC 9180, with a secret: %s',
  async (withPsk) => {
    const ikm = crypto.randomBytes(32)
    const mine = await sealPairFrom(ikm)
    const secret = expanded(kemId, labelled(kemId, none, 'dkp_prk', ikm), 'sk', none, 32)
    const pkcs8 = concat(fromHex('302e020100300506032b656e04220420') ?? none, secret)
    const key = await subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits'])
    const psk = withPsk ? new Uint8Array(32).fill(7) : undefined
    const sealed = await sealTo(crypto, mine.publicKey, 'label', utf8('ad'), plaintext(utf8('hallo')), psk)
    if (sealed === null) throw new Error('a public key can be sealed to')
    const enc = sealed.slice(0, 32)
    const theirs = await subtle.importKey('raw', enc, 'X25519', true, [])
    const dh = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, key, 256))
    const prk = labelled(kemId, none, 'eae_prk', dh)
    const shared = expanded(kemId, prk, 'shared_secret', concat(enc, mine.publicKey), 32)
    const pskIdHash = labelled(hpkeId, none, 'psk_id_hash', withPsk ? utf8('lef/shared/1') : none)
    const infoHash = labelled(hpkeId, none, 'info_hash', utf8('label'))
    const context = concat(new Uint8Array([withPsk ? 1 : 0]), pskIdHash, infoHash)
    const master = labelled(hpkeId, shared, 'secret', psk ?? none)
    const aes = await subtle.importKey(
      'raw',
      expanded(hpkeId, master, 'key', context, 32),
      'AES-GCM',
      false,
      ['decrypt'],
    )
    const iv = expanded(hpkeId, master, 'base_nonce', context, 12)
    const options = { name: 'AES-GCM', iv, additionalData: utf8('ad') }
    expect(new Uint8Array(await subtle.decrypt(options, aes, sealed.slice(32)))).toEqual(utf8('hallo'))
  },
)
