import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plaintext } from './box.ts'
import { type Bytes, concat, copyOf, type DocumentId, utf8, sha256 } from '@lef/protocol'
import { type Argon2idInput } from './crypto-port.ts'
import { createContentKey, unwrapContentKey } from './document-key.ts'
import { createKeyring, openKeyring, parseKeyring, type Keyring } from './keyring.ts'
import { checkStretching, keyFromPassphrase, normalisePassphrase, stretchingFloor } from './passphrase-key.ts'
import { openFile, sealFile } from './sealed-file.ts'
import { createQuickArgon2id, createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(5, globalThis.crypto.subtle)
const argon2id = createQuickArgon2id(crypto)
const seed = { seed: 20261122 }

async function parsed(bytes: Bytes): Promise<Keyring> {
  const keyring = await parseKeyring(crypto, bytes)
  if (!keyring.ok) throw new Error(keyring.error)
  return keyring.value
}

test('V-6 a keyring opens with its own passphrase and gives the same keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(2 ** 32 - 1), async (passphrase, generation) => {
      const made = await createKeyring(crypto, argon2id, generation, passphrase)
      const keys = await openKeyring(crypto, argon2id, await parsed(made.bytes), passphrase)
      if (!keys.ok) throw new Error(keys.error)
      expect(keys.value).toMatchObject({ generation, protection: 'passphrase' })
      expect(keys.value.device.id).toBe(made.keys.device.id)
      const place = { document: 'one' as DocumentId, kind: 'trajectory', epoch: 1 }
      const { wrapped } = await createContentKey(crypto, made.keys.userKey, place)
      expect((await unwrapContentKey(crypto, keys.value.userKey, place, wrapped)).ok).toBe(true)
    }),
    { ...seed, numRuns: 50 },
  )
})

test('V-6 without a passphrase the user key lies in the record in the clear', async () => {
  const made = await createKeyring(crypto, argon2id, 1, null)
  const keyring = await parsed(made.bytes)
  expect(keyring.protection).toBe('none')
  const keys = await openKeyring(crypto, argon2id, keyring, 'anything')
  expect(keys.ok && keys.value.device.id).toBe(made.keys.device.id)
})

test('V-7 with a passphrase the user key is nowhere in the record', async () => {
  const drawn: Bytes[] = []
  const watched = {
    ...crypto,
    randomBytes: (length: number) => {
      const bytes = crypto.randomBytes(length)
      if (length === 32) drawn.push(copyOf(bytes))
      return bytes
    },
  }
  const { bytes } = await createKeyring(watched, argon2id, 1, 'vijf woorden die niemand raadt')
  const text = String.fromCharCode(...bytes)
  expect(drawn).toHaveLength(2)
  for (const secret of drawn) expect(text.includes(String.fromCharCode(...secret))).toBe(false)
  const open = await createKeyring(watched, argon2id, 1, null)
  expect(String.fromCharCode(...open.bytes)).toContain(String.fromCharCode(...(drawn[2] ?? [])))
})

test('V-7 another passphrase is a wrong passphrase, not damage', async () => {
  const made = await createKeyring(crypto, argon2id, 1, 'de goede zin van vandaag')
  for (const wrong of ['', 'de goede zin van gisteren', 'De goede zin van vandaag']) {
    const keys = await openKeyring(crypto, argon2id, await parsed(made.bytes), wrong)
    expect(keys).toEqual({ ok: false, error: 'wrong-passphrase' })
  }
})

test('V-9 spaces around and between, and other forms of the same letters, do not matter', async () => {
  expect(normalisePassphrase('  één  twee\u00a0drie ')).toBe('één twee drie')
  expect(normalisePassphrase('e\u0301e\u0301n')).toBe('één')
  const made = await createKeyring(crypto, argon2id, 1, 'één twee drie')
  const keys = await openKeyring(crypto, argon2id, await parsed(made.bytes), ' e\u0301e\u0301n twee  drie ')
  expect(keys.ok).toBe(true)
})

test('V-6 any flipped bit is damage; it never looks like a wrong passphrase', async () => {
  for (const passphrase of [null, 'de goede zin van vandaag']) {
    const { bytes } = await createKeyring(crypto, argon2id, 1, passphrase)
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      const flipped = copyOf(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await parseKeyring(crypto, flipped)).toEqual({ ok: false, error: 'damaged' })
    }
  }
})

test('V-6 a keyring of a later version is refused as such', async () => {
  const { bytes } = await createKeyring(crypto, argon2id, 1, null)
  const body = bytes.slice(0, -8)
  body[4] = 2
  const later = concat(body, (await sha256(crypto, body)).slice(0, 8))
  expect(await parseKeyring(crypto, later)).toEqual({ ok: false, error: 'newer-version' })
})

test('V-9 weaker parameters than the floor are refused before anything is hashed', async () => {
  const { bytes } = await createKeyring(crypto, argon2id, 1, 'de goede zin van vandaag')
  const body = bytes.slice(0, -8)
  // Memory in KiB stands after magic 4, version 1, generation 4, protection 1 and salt 16.
  new DataView(body.buffer).setUint32(26, 8 * 1024)
  const weakened = concat(body, (await sha256(crypto, body)).slice(0, 8))
  expect(await parseKeyring(crypto, weakened)).toEqual({ ok: false, error: 'damaged' })

  let hashed = 0
  const counting = async (input: Argon2idInput): Promise<Uint8Array> => {
    hashed++
    return argon2id(input)
  }
  const salt = new Uint8Array(16)
  for (const weak of [{ memoryKiB: 65_535 }, { iterations: 2 }, { parallelism: 0 }]) {
    const stretching = { ...stretchingFloor, salt, ...weak }
    expect(checkStretching(stretching)).toEqual({ ok: false, error: 'too-weak' })
    expect(await keyFromPassphrase(crypto, counting, stretching, 'zin')).toEqual({
      ok: false,
      error: 'too-weak',
    })
  }
  for (const costly of [{ memoryKiB: 2 ** 21 }, { iterations: 17 }, { parallelism: 5 }]) {
    const stretching = { ...stretchingFloor, salt, ...costly }
    expect(checkStretching(stretching)).toEqual({ ok: false, error: 'too-costly' })
  }
  expect(hashed).toBe(0)
})

test('V-10 a sealed file opens with its passphrase only, and any flipped bit is refused', async () => {
  const content = plaintext(utf8('alles'))
  const file = await sealFile(crypto, argon2id, 'de goede zin', content)
  expect(await openFile(crypto, argon2id, 'de goede zin', file)).toEqual({ ok: true, value: content })
  const wrong = { ok: false, error: 'wrong-passphrase' }
  expect(await openFile(crypto, argon2id, 'een andere zin', file)).toEqual(wrong)
  for (let bit = 0; bit < file.length * 8; bit += 5) {
    const flipped = copyOf(file)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect((await openFile(crypto, argon2id, 'de goede zin', flipped)).ok).toBe(false)
  }
  const later = copyOf(file)
  later[4] = 2
  expect(await openFile(crypto, argon2id, 'de goede zin', later)).toEqual({
    ok: false,
    error: 'newer-version',
  })
})
