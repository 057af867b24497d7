import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyOf, fromHex, toHex, utf8, type Bytes } from '@lef/protocol'
import vectors from '../vectors/copy-v1.json' with { type: 'json' }
import { argon2id as realArgon2id } from './argon2id.ts'
import { plaintext } from './box.ts'
import { createFixedCrypto } from './fixed-crypto.ts'
import { createKeyring, parseKeyring, unlockUserKey } from './keyring.ts'
import { freshPrfSalt, openKeyWrap, wrapForPasskey, wrapForRecovery } from './key-wrap.ts'
import { randomKey, type RawKey } from './keys.ts'
import { openOwnCopy, readOwnCopy, sealOwnCopy, type OwnCopy } from './own-copy.ts'
import { words as dutch } from './passphrase/words-nl.ts'
import { createRecoveryCode } from './recovery-code.ts'
import { createQuickArgon2id, createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(28, globalThis.crypto.subtle)
const argon2id = createQuickArgon2id(crypto)
const passphrase = 'de goede zin van vandaag'
const madeAt = Date.parse('2026-11-23T10:00:00.250Z')
const file = plaintext(utf8('everything that is in the notebook'))

async function notebook(protectedBy: string | null = passphrase) {
  const { bytes, keys } = await createKeyring(crypto, argon2id, 3, protectedBy)
  const keyring = await parseKeyring(crypto, bytes)
  if (!keyring.ok) throw new Error(keyring.error)
  const raw = await unlockUserKey(crypto, argon2id, keyring.value, protectedBy ?? '')
  if (!raw.ok) throw new Error(raw.error)
  return { keyring: bytes, keys, raw: raw.value }
}

async function sealed(ways: readonly Bytes[] = []) {
  const own = await notebook()
  const bytes = await sealOwnCopy(crypto, own.keys.userKey, { keyring: own.keyring, ways }, file, madeAt)
  if (!bytes.ok) throw new Error(bytes.error)
  return { ...own, bytes: bytes.value }
}

async function read(bytes: Uint8Array): Promise<OwnCopy> {
  const copy = await readOwnCopy(crypto, bytes)
  if (!copy.ok) throw new Error(copy.error)
  return copy.value
}

test('V-28 a copy opens by the passphrase of the notebook, and says when it was made', async () => {
  const copy = await read((await sealed()).bytes)
  expect(copy.madeAt).toBe(Date.parse('2026-11-23T10:00:00Z'))
  const raw = await unlockUserKey(crypto, argon2id, copy.keyring, passphrase)
  expect(raw.ok && (await openOwnCopy(crypto, copy, raw.value))).toEqual({ ok: true, value: file })
  expect(await unlockUserKey(crypto, argon2id, copy.keyring, 'een andere zin van vandaag')).toEqual({
    ok: false,
    error: 'wrong-passphrase',
  })
})

test('V-28 V-21 a copy opens by the printed code and by a passkey that open the notebook, and by no way of other keys', async () => {
  const own = await notebook()
  const { code } = await createRecoveryCode(crypto, dutch)
  const passkey = {
    credential: crypto.randomBytes(20),
    salt: freshPrfSalt(crypto),
    output: crypto.randomBytes(32),
  }
  const ways = [
    await wrapForRecovery(crypto, code, 3, own.raw),
    await wrapForPasskey(crypto, passkey, 3, own.raw),
    await wrapForRecovery(crypto, code, 2, randomKey<'user'>(crypto)),
  ]
  const bytes = await sealOwnCopy(crypto, own.keys.userKey, { keyring: own.keyring, ways }, file, madeAt)
  const copy = await read(bytes.ok ? bytes.value : new Uint8Array(0))
  expect(copy.ways.map(({ way }) => way)).toEqual(['recovery-code', 'passkey'])
  for (const [at, secret] of [code, passkey.output].entries()) {
    const way = copy.ways[at]
    const raw = way && (await openKeyWrap(crypto, way, secret))
    expect(raw?.ok && (await openOwnCopy(crypto, copy, raw.value))).toEqual({ ok: true, value: file })
  }
})

test('V-28 nothing is sealed, or read, under a keyring that anybody can open', async () => {
  const open = await notebook(null)
  expect(
    await sealOwnCopy(crypto, open.keys.userKey, { keyring: open.keyring, ways: [] }, file, madeAt),
  ).toEqual({
    ok: false,
    error: 'unprotected',
  })
  const { bytes, keyring } = await sealed()
  const at = 4 + 1 + 4
  const swapped = new Uint8Array([
    ...bytes.subarray(0, at),
    ...new Uint8Array(new Uint32Array([open.keyring.length]).buffer).reverse(),
    ...open.keyring,
    ...bytes.subarray(at + 4 + keyring.length),
  ])
  expect(await readOwnCopy(crypto, swapped)).toEqual({ ok: false, error: 'unprotected' })
})

test('V-28 every bit counts, a cut copy is damaged, and one of a later version is named so', async () => {
  const { bytes, raw } = await sealed()
  const opens = async (given: Bytes, key: RawKey<'user'>) => {
    const copy = await readOwnCopy(crypto, given)
    if (!copy.ok) return copy.error
    const opened = await openOwnCopy(crypto, copy.value, key)
    return opened.ok ? 'open' : opened.error
  }
  expect(await opens(bytes, raw)).toBe('open')
  expect(await opens(bytes, randomKey<'user'>(crypto))).toBe('damaged')
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), fc.nat(bytes.length - 1), async (bit, cut) => {
      const flipped = copyOf(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await opens(flipped, raw)).not.toBe('open')
      expect(await opens(copyOf(bytes.subarray(0, cut)), raw)).not.toBe('open')
    }),
    { seed: 28, numRuns: 200 },
  )
  const later = copyOf(bytes)
  later[4] = 2
  expect(await readOwnCopy(crypto, later)).toEqual({ ok: false, error: 'newer-version' })
})

test('V-28 V-5 its size says little about what is in it', async () => {
  const own = await notebook()
  const size = async (length: number) => {
    const content = plaintext(new Uint8Array(length))
    const bytes = await sealOwnCopy(
      crypto,
      own.keys.userKey,
      { keyring: own.keyring, ways: [] },
      content,
      madeAt,
    )
    return bytes.ok ? bytes.value.length : 0
  }
  expect(await size(70_000)).toBe(await size(120_000))
})

test('V-28 from the same random bytes comes the same copy, and the one in the vectors opens as it was meant', async () => {
  const fixed = createFixedCrypto(globalThis.crypto.subtle, bytesOf(vectors.random))
  const { bytes: keyring, keys } = await createKeyring(fixed, realArgon2id, 4, vectors.passphrase)
  const parsed = await parseKeyring(fixed, keyring)
  const raw = parsed.ok && (await unlockUserKey(fixed, realArgon2id, parsed.value, vectors.passphrase))
  if (!raw || !raw.ok) throw new Error('a vector can be made')
  const { code } = await createRecoveryCode(fixed, dutch)
  const way = await wrapForRecovery(fixed, code, 4, raw.value)
  const made = await sealOwnCopy(
    fixed,
    keys.userKey,
    { keyring, ways: [way] },
    plaintext(utf8(vectors.file)),
    vectors.madeAt,
  )
  expect([toHex(keyring), code, toHex(way)]).toEqual([vectors.keyring, vectors.code, vectors.way])
  expect(made.ok && toHex(made.value)).toBe(vectors.copy)
  const copy = await read(bytesOf(vectors.copy))
  const [printed] = copy.ways
  const key = printed && (await openKeyWrap(crypto, printed, code))
  const opened = key?.ok ? await openOwnCopy(crypto, copy, key.value) : null
  expect(opened?.ok && new TextDecoder().decode(opened.value)).toBe(vectors.file)
})

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error('the vectors are hexadecimal')
  return bytes
}
