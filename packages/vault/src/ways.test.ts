import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyOf, type Bytes } from '@lef/protocol'
import { createIdentity, identityFromSecret } from './identity.ts'
import { createKeyring, openKeyring, openKeyringWith, parseKeyring, unlockUserKey } from './keyring.ts'
import {
  freshPrfSalt,
  openKeyWrap,
  parseKeyWrap,
  wrapForPasskey,
  wrapForPassphrase,
  wrapForRecovery,
  type KeyWrap,
} from './key-wrap.ts'
import { randomKey } from './keys.ts'
import { acceptPairing, answerPairing, createPairing, parsePairingCode } from './pairing.ts'
import { words as dutch } from './passphrase/words-nl.ts'
import { words as english } from './passphrase/words-en.ts'
import {
  deriveFromPassphrase,
  freshStretching,
  signInKey,
  stretchPassphrase,
  type StretchedPassphrase,
} from './passphrase-key.ts'
import { createRecoveryCode, parseRecoveryCode } from './recovery-code.ts'
import { createQuickArgon2id, createSeededCrypto } from './seeded-crypto.ts'

const crypto = createSeededCrypto(21, globalThis.crypto.subtle)
const argon2id = createQuickArgon2id(crypto)
const passphrase = 'de goede zin van vandaag'

function parsed(bytes: Uint8Array): KeyWrap {
  const record = parseKeyWrap(bytes)
  if (!record.ok) throw new Error(record.error)
  return record.value
}
const flip = (bytes: Uint8Array, bit: number): Bytes => {
  const flipped = copyOf(bytes)
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}

test.each([
  ['nl', dutch],
  ['en', english],
])('V-20 a printed code in %s is twelve words of at least 120 bits, and a check word', async (_, words) => {
  expect(12 * Math.log2(words.length)).toBeGreaterThanOrEqual(120)
  for (let round = 0; round < 50; round++) {
    const { code, printed } = await createRecoveryCode(crypto, words)
    expect(printed).toHaveLength(13)
    expect(printed.slice(0, 12).join(' ')).toBe(code)
    const typed = printed.map((word, at) => `${at + 1}. ${word.toUpperCase()},`).join('\n')
    expect(await parseRecoveryCode(crypto, words, typed)).toEqual({ ok: true, value: code })
  }
})

test('V-20 a mistyped code is told from a wrong one, with the place', async () => {
  const { printed } = await createRecoveryCode(crypto, dutch)
  const read = async (words: readonly string[]): Promise<unknown> => {
    const code = await parseRecoveryCode(crypto, dutch, words.join(' '))
    return code.ok ? null : code.error
  }
  expect(await read(printed.slice(0, 12))).toEqual({ kind: 'wrong-count', count: 12 })
  expect(await read(printed.with(4, 'xqzxq'))).toEqual({ kind: 'unknown-word', at: 4 })
  let unnoticed = 0
  let tried = 0
  for (let at = 0; at < 13; at++) {
    for (const word of dutch.filter((_, index) => index % 100 === 0 && dutch[index] !== printed[at])) {
      tried++
      if ((await read(printed.with(at, word))) === null) unnoticed++
    }
  }
  // One in 1,479 of wrong words fits by chance.
  expect(tried).toBeGreaterThan(150)
  expect(unnoticed).toBeLessThanOrEqual(1)
})

test('V-21 the user key comes back by the printed code, and by no other', async () => {
  const userKey = randomKey<'user'>(crypto)
  const { code } = await createRecoveryCode(crypto, dutch)
  const record = parsed(await wrapForRecovery(crypto, code, 3, userKey))
  expect(record).toMatchObject({ way: 'recovery-code', generation: 3 })
  expect(await openKeyWrap(crypto, record, code)).toEqual({ ok: true, value: userKey })
  const other = (await createRecoveryCode(crypto, dutch)).code
  expect(await openKeyWrap(crypto, record, other)).toEqual({ ok: false, error: 'wrong-secret' })
})

test('V-21 the user key comes back by a passkey, and by no other', async () => {
  const userKey = randomKey<'user'>(crypto)
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }).map(copyOf), async (credential) => {
      const passkey = { credential, salt: freshPrfSalt(crypto), output: crypto.randomBytes(32) }
      const record = parsed(await wrapForPasskey(crypto, passkey, 1, userKey))
      expect(record).toMatchObject({ way: 'passkey', credential, salt: passkey.salt })
      expect(await openKeyWrap(crypto, record, passkey.output)).toEqual({ ok: true, value: userKey })
      const another = await openKeyWrap(crypto, record, crypto.randomBytes(32))
      expect(another).toEqual({ ok: false, error: 'wrong-secret' })
    }),
    { seed: 20261122, numRuns: 30 },
  )
})

test('V-21 V-24 the passphrase opens the user key on another device, and signs in without telling it', async () => {
  const userKey = randomKey<'user'>(crypto)
  const stretching = freshStretching(crypto)
  const stretch = async (text: string): Promise<StretchedPassphrase> => {
    const stretched = await stretchPassphrase(crypto, argon2id, stretching, text)
    if (!stretched.ok) throw new Error(stretched.error)
    return stretched.value
  }
  const stretched = await stretch(passphrase)
  const bytes = await wrapForPassphrase(crypto, stretched, stretching, 4, userKey)
  const record = parsed(bytes)
  expect(record).toMatchObject({ way: 'passphrase', generation: 4, stretching })
  expect(await openKeyWrap(crypto, record, await stretch(` ${passphrase} `))).toEqual({
    ok: true,
    value: userKey,
  })
  const wrong = await openKeyWrap(crypto, record, await stretch('een andere zin'))
  expect(wrong).toEqual({ ok: false, error: 'wrong-secret' })
  // What the server gets to sign somebody in opens nothing, here or in the keyring.
  const signIn = await signInKey(crypto, stretched)
  expect(signIn).toHaveLength(32)
  expect(await signInKey(crypto, await stretch(passphrase))).toEqual(signIn)
  expect(await signInKey(crypto, await stretch('een andere zin'))).not.toEqual(signIn)
  expect(await openKeyWrap(crypto, record, signIn)).toEqual({ ok: false, error: 'wrong-secret' })
  for (const label of ['lef/passphrase/1/wrap', 'lef/passphrase/1/way']) {
    expect(await deriveFromPassphrase(crypto, stretched, label)).not.toEqual(signIn)
  }
  // A server that asks for less stretching is not obeyed.
  const weak = copyOf(bytes)
  new DataView(weak.buffer).setUint32(4 + 1 + 1 + 4 + 32 + 16, 8 * 1024)
  expect(parseKeyWrap(weak)).toEqual({ ok: false, error: 'damaged' })
})

test('V-21 whatever bit of a record is flipped, it does not open', async () => {
  const userKey = randomKey<'user'>(crypto)
  const { code } = await createRecoveryCode(crypto, dutch)
  const output = crypto.randomBytes(32)
  const passkey = { credential: crypto.randomBytes(20), salt: freshPrfSalt(crypto), output }
  const stretching = freshStretching(crypto)
  const stretched = await stretchPassphrase(crypto, argon2id, stretching, passphrase)
  if (!stretched.ok) throw new Error(stretched.error)
  const records = [
    [await wrapForPassphrase(crypto, stretched.value, stretching, 1, userKey), stretched.value],
    [await wrapForRecovery(crypto, code, 1, userKey), code],
    [await wrapForPasskey(crypto, passkey, 1, userKey), output],
  ] as const
  const opened: number[] = []
  for (const [bytes, secret] of records) {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const record = parseKeyWrap(flip(bytes, bit))
      if (record.ok && (await openKeyWrap(crypto, record.value, secret)).ok) opened.push(bit)
    }
    expect(parseKeyWrap(bytes.subarray(0, -1))).toEqual({ ok: false, error: 'damaged' })
    const later = copyOf(bytes)
    later[4] = 2
    expect(parseKeyWrap(later)).toEqual({ ok: false, error: 'newer-version' })
  }
  expect(opened).toEqual([])
})

test('V-21 adding a way asks the passphrase again, and the way opens the same keyring', async () => {
  const made = await createKeyring(crypto, argon2id, 1, passphrase)
  const keyring = await parseKeyring(crypto, made.bytes)
  if (!keyring.ok) throw new Error(keyring.error)
  const wrong = await unlockUserKey(crypto, argon2id, keyring.value, 'een andere zin')
  expect(wrong).toEqual({ ok: false, error: 'wrong-passphrase' })
  const userKey = await unlockUserKey(crypto, argon2id, keyring.value, passphrase)
  if (!userKey.ok) throw new Error(userKey.error)
  const { code } = await createRecoveryCode(crypto, english)
  const record = parsed(await wrapForRecovery(crypto, code, 1, userKey.value))
  const again = await openKeyWrap(crypto, record, code)
  if (!again.ok) throw new Error(again.error)
  const keys = await openKeyringWith(crypto, keyring.value, again.value)
  expect(keys.ok && keys.value.device.id).toBe(made.keys.device.id)
  const anothers = await openKeyringWith(crypto, keyring.value, randomKey<'user'>(crypto))
  expect(anothers).toEqual({ ok: false, error: 'damaged' })
})

test('V-22 a paired device gets the person’s keys, and a device key of its own', async () => {
  const { identity, secret } = await createIdentity(crypto)
  const userKey = randomKey<'user'>(crypto)
  const waiting = await createPairing(crypto)
  const scanned = parsePairingCode(waiting.code)
  if (scanned === null) throw new Error('a code reads back')
  const answer = await answerPairing(crypto, scanned, { generation: 2, userKey, identity: secret })
  if (answer === null) throw new Error('a code can be answered')
  const got = await acceptPairing(waiting, answer)
  if (!got.ok) throw new Error(got.error)
  expect(got.value).toEqual({ generation: 2, userKey, identity: secret })
  expect((await identityFromSecret(crypto, got.value.identity))?.id).toBe(identity.id)
  const old = await createKeyring(crypto, argon2id, 2, passphrase, userKey)
  const fresh = await createKeyring(crypto, argon2id, 2, 'op dit toestel een andere', got.value.userKey)
  expect(fresh.keys.device.id).not.toBe(old.keys.device.id)
  const keyring = await parseKeyring(crypto, fresh.bytes)
  if (!keyring.ok) throw new Error(keyring.error)
  expect((await openKeyring(crypto, argon2id, keyring.value, 'op dit toestel een andere')).ok).toBe(true)
})

test('V-22 who has not seen the code can neither read nor make an answer', async () => {
  const { secret } = await createIdentity(crypto)
  const secrets = { generation: 1, userKey: randomKey<'user'>(crypto), identity: secret }
  const waiting = await createPairing(crypto)
  const scanned = parsePairingCode(waiting.code)
  if (scanned === null) throw new Error('a code reads back')
  const damaged = { ok: false, error: 'damaged' }
  const guessed = await answerPairing(crypto, { ...scanned, secret: crypto.randomBytes(32) }, secrets)
  expect(await acceptPairing(waiting, guessed ?? new Uint8Array(0))).toEqual(damaged)
  const answer = await answerPairing(crypto, scanned, secrets)
  if (answer === null) throw new Error('a code can be answered')
  expect(await acceptPairing(await createPairing(crypto), answer)).toEqual(damaged)
  for (let bit = 0; bit < answer.length * 8; bit += 11) {
    expect(await acceptPairing(waiting, flip(answer, bit))).toEqual(damaged)
  }
  for (const other of ['', 'lef-pair:1:', `${waiting.code}AA`, waiting.code.slice(0, -2)]) {
    expect(parsePairingCode(other)).toBeNull()
  }
})
