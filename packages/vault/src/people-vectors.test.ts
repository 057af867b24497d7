import { argon2idAsync } from '@noble/hashes/argon2.js'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { expect, test } from 'vitest'
import {
  checkDeviceStatement,
  concat,
  fromBase64Url,
  fromHex,
  hashEnvelope,
  makeStatement,
  readChain,
  toHex,
  utf8,
  type Bytes,
  type Membership,
} from '@lef/protocol'
import vectors from '../vectors/people-v1.json' with { type: 'json' }
import { argon2id } from './argon2id.ts'
import { plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { deviceFromSecret } from './device.ts'
import { openEpochKey } from './epoch.ts'
import { createFixedCrypto } from './fixed-crypto.ts'
import { openSealed, sealPairFrom, sealTo } from './hpke.ts'
import { createIdentity, identityFromSecret, signDevice, type Identity } from './identity.ts'
import { openKeyWrap, parseKeyWrap, wrapForPasskey, wrapForPassphrase, wrapForRecovery } from './key-wrap.ts'
import { randomKey } from './keys.ts'
import { countersignMembership, memberOf, proposeMembership } from './membership-proposal.ts'
import { acceptPairing, answerPairing, createPairing, parsePairingCode } from './pairing.ts'
import { freshStretching, signInKey, stretchPassphrase } from './passphrase-key.ts'
import { words as english } from './passphrase/words-en.ts'
import { words as dutch } from './passphrase/words-nl.ts'
import { createRecoveryCode, parseRecoveryCode } from './recovery-code.ts'
import { safetyNumber, safetyWords } from './safety-number.ts'
import { createRound, openAnswer, sealAnswer } from './sealed-pair.ts'
import { testDocument } from './test-people.ts'
import {
  answerLink,
  checkAnswer,
  createTrajectoryLink,
  makeLinkFragment,
  parseLinkFragment,
} from './trajectory-link.ts'

const { subtle } = globalThis.crypto
const passphrase = 'vijf woorden die niemand raadt'
const document = testDocument('trajectory:2f-9')

function bytesOf(hex: string): Bytes {
  const bytes = fromHex(hex)
  if (bytes === null) throw new Error(`not hexadecimal: ${hex}`)
  return bytes
}
function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('a vector can be made')
  return value
}
function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Everything the vectors hold, from the random bytes that the port gives; the order of drawing is part of it. */
async function make(crypto: VaultCrypto): Promise<unknown> {
  const people: { identity: Identity; secret: Bytes }[] = []
  for (let at = 0; at < 3; at++) people.push(await createIdentity(crypto))
  const [coach, coachee, sponsor] = people.map(({ identity }) => identity)
  if (!coach || !coachee || !sponsor) throw new Error('three people')
  const identities = people.map(({ identity: { id, keys }, secret }) => ({
    secret: toHex(secret),
    sign: toHex(keys.sign),
    seal: toHex(keys.seal),
    person: id,
  }))

  const seed = crypto.randomBytes(32)
  const pair = await sealPairFrom(seed)
  const shared = crypto.randomBytes(32)
  const hpke = {
    seed: toHex(seed),
    publicKey: toHex(pair.publicKey),
    label: 'label',
    associated: toHex(utf8('beside it')),
    content: toHex(utf8('hallo')),
    sealed: toHex(
      must(await sealTo(crypto, pair.publicKey, 'label', utf8('beside it'), plaintext(utf8('hallo')))),
    ),
    shared: toHex(shared),
    sealedWithShared: toHex(
      must(
        await sealTo(crypto, pair.publicKey, 'label', utf8('beside it'), plaintext(utf8('hallo')), shared),
      ),
    ),
  }

  const device = must(await deviceFromSecret(crypto, plaintext(crypto.randomBytes(32))))
  const devices = {
    publicKey: toHex(device.publicKey),
    certificate: toHex(await signDevice(crypto, coach, 'device-certificate', device.publicKey)),
    revocation: toHex(await signDevice(crypto, coach, 'device-revocation', device.publicKey)),
  }

  const two = [memberOf('coach', coach), memberOf('coachee', coachee)]
  const begun = value(
    await proposeMembership(
      crypto,
      coach,
      { document, firstEpoch: 3 },
      { members: two, closed: [], newEpoch: true },
    ),
  )
  const first = makeStatement(
    value(await countersignMembership(crypto, coachee, [coach], null, begun.statement)).statement,
  )
  const head = async (entries: readonly Uint8Array[]): Promise<Membership> =>
    must(value(await readChain(crypto, document, entries)).at(-1))
  const three = { members: [...two, memberOf('sponsor', sponsor)], closed: [], newEpoch: false }
  const invited = value(await proposeMembership(crypto, coachee, await head([first]), three))
  const second = makeStatement(
    value(await countersignMembership(crypto, coach, [sponsor], await head([first]), invited.statement))
      .statement,
  )
  const envelopeHash = await hashEnvelope(crypto, first)
  const closed = [{ device: device.id, seq: 7, hash: envelopeHash }]
  const renewed = value(
    await proposeMembership(crypto, coach, await head([first, second]), { ...three, closed, newEpoch: true }),
  )
  const chain = {
    document,
    entries: [first, second, makeStatement(renewed.statement)].map(toHex),
    keys: [must(begun.key), null, must(renewed.key)].map((key) => key && toHex(key)),
  }

  const number = await safetyNumber(crypto, argon2id, coach.keys, coachee.keys)
  const safety = {
    stretched: toHex(number.stretched),
    payload: number.payload,
    digits: number.digits.join(' '),
    nl: safetyWords(number, dutch).join(' '),
    en: safetyWords(number, english).join(' '),
  }

  const link = createTrajectoryLink(crypto, coach, document, 'coachee')
  const links = {
    secret: toHex(link.secret),
    fragment: await makeLinkFragment(crypto, link),
    answer: toHex(await answerLink(crypto, coachee, link)),
  }

  const userKey = randomKey<'user'>(crypto)
  const recovery = await createRecoveryCode(crypto, dutch)
  const passkey = {
    credential: crypto.randomBytes(16),
    salt: crypto.randomBytes(32),
    output: crypto.randomBytes(32),
  }
  const stretching = freshStretching(crypto)
  const stretched = value(await stretchPassphrase(crypto, argon2id, stretching, passphrase))
  const ways = {
    userKey: toHex(userKey),
    printed: recovery.printed.join(' '),
    recovery: toHex(await wrapForRecovery(crypto, recovery.code, 2, userKey)),
    prf: toHex(passkey.output),
    passkey: toHex(await wrapForPasskey(crypto, passkey, 2, userKey)),
    passphrase,
    byPassphrase: toHex(await wrapForPassphrase(crypto, stretched, stretching, 2, userKey)),
    signIn: toHex(await signInKey(crypto, stretched)),
  }

  const waiting = await createPairing(crypto)
  const code = must(parsePairingCode(waiting.code))
  const secrets = { generation: 2, userKey, identity: plaintext(must(people[0]).secret) }
  const answer = must(await answerPairing(crypto, code, secrets))
  value(await acceptPairing(waiting, answer))
  const pairing = { code: waiting.code, answer: toHex(answer) }

  const round = createRound(crypto, document)
  const yes = must(await sealAnswer(crypto, coach, coachee, round, plaintext(utf8('ja'))))
  const no = must(await sealAnswer(crypto, coachee, coach, round, plaintext(utf8('nee'))))
  const sealedPair = {
    round: toHex(round.round),
    coach: { content: 'ja', statement: toHex(yes.statement), sealed: toHex(yes.sealed) },
    coachee: { content: 'nee', statement: toHex(no.statement), sealed: toHex(no.sealed) },
  }
  const opened = await openAnswer(crypto, coach, coachee, yes.answer, no)
  expect(opened).toEqual({ ok: true, value: utf8('nee') })
  return { identities, hpke, devices, chain, safety, links, ways, pairing, sealedPair }
}

const reader = createFixedCrypto(subtle, new Uint8Array(0))
const identityAt = async (at: number): Promise<Identity> =>
  must(await identityFromSecret(reader, plaintext(bytesOf(must(vectors.identities[at]).secret))))

test('V-14 to V-24 from the same random bytes come the same bytes', async () => {
  const { about, random, ...rest } = vectors
  expect(about).toContain('SPEC.md')
  expect(await make(createFixedCrypto(subtle, bytesOf(random)))).toEqual(rest)
})

test('P-8 P-9 V-14 V-15 V-16 V-19 V-21 what stands in the vectors is read as it was meant', async () => {
  const [coach, coachee, sponsor] = [await identityAt(0), await identityAt(1), await identityAt(2)]
  for (const [at, one] of [coach, coachee, sponsor].entries())
    expect(one.id).toBe(must(vectors.identities[at]).person)
  const { hpke, devices, chain, links, ways } = vectors
  const pair = await sealPairFrom(bytesOf(hpke.seed))
  const open = (sealed: string, shared?: Bytes): unknown =>
    openSealed(pair, hpke.label, bytesOf(hpke.associated), bytesOf(sealed), shared)
  expect(await open(hpke.sealed)).toEqual({ ok: true, value: bytesOf(hpke.content) })
  expect(await open(hpke.sealedWithShared, bytesOf(hpke.shared))).toEqual({
    ok: true,
    value: bytesOf(hpke.content),
  })
  expect(value(await checkDeviceStatement(reader, bytesOf(devices.certificate))).person).toBe(coach.id)
  expect(value(await checkDeviceStatement(reader, bytesOf(devices.revocation))).kind).toBe(
    'device-revocation',
  )
  const entries = value(await readChain(reader, document, chain.entries.map(bytesOf)))
  for (const [at, entry] of entries.entries()) {
    const key = chain.keys[at] ?? null
    for (const one of [coach, coachee]) {
      const opened = await openEpochKey(reader, one, entry)
      expect(opened.ok ? toHex(opened.value) : null).toBe(key)
    }
    expect(await openEpochKey(reader, sponsor, entry)).toEqual({ ok: false, error: 'no-key' })
  }
  const link = value(await parseLinkFragment(reader, links.fragment))
  expect(link).toMatchObject({ document, inviter: coach.id, role: 'coachee' })
  expect(value(await checkAnswer(reader, link, null, bytesOf(links.answer))).id).toBe(coachee.id)
  const code = value(await parseRecoveryCode(reader, dutch, ways.printed))
  const recovery = value(parseKeyWrap(bytesOf(ways.recovery)))
  expect(toHex(value(await openKeyWrap(reader, recovery, code)))).toBe(ways.userKey)
  const passkey = value(parseKeyWrap(bytesOf(ways.passkey)))
  expect(toHex(value(await openKeyWrap(reader, passkey, bytesOf(ways.prf))))).toBe(ways.userKey)
})

test(
  'V-18 V-21 V-24 V-26 safety number, printed code, passkey and sign-in by another implementation',
  { timeout: 90_000 },
  async () => {
    const { identities, safety, ways } = vectors
    const cost = { t: 3, m: 64 * 1024, p: 1, dkLen: 32 }
    const sides = identities
      .slice(0, 2)
      .map(({ sign, seal }) => sign + seal)
      .toSorted()
    const fingerprint = nobleSha256(concat(utf8('lef/safety-number/1'), ...sides.map(bytesOf)))
    expect(fromBase64Url(safety.payload.replace('lef-safety:1:', ''))).toEqual(fingerprint)
    const stretched = await argon2idAsync(fingerprint, utf8('lef/safety-numb1'), cost)
    let number = BigInt(`0x${toHex(stretched)}`)
    const groups = Array.from({ length: 6 }, () => {
      const group = String(number % 10_000n).padStart(4, '0')
      number /= 10_000n
      return group
    })
    expect(groups.join(' ')).toBe(safety.digits)

    const record = bytesOf(ways.recovery)
    const [prefix, box] = [record.slice(0, 42), record.slice(46)]
    const twelve = ways.printed.split(' ').slice(0, 12).join(' ')
    const wrapping = hkdf(nobleSha256, utf8(twelve), record.slice(10, 42), utf8('lef/recovery/1'), 32)
    const keys = hkdf(nobleSha256, wrapping, box.slice(0, 24), utf8('lef/user-key/1'), 64)
    const opened = xchacha20poly1305(keys.slice(0, 32), box.slice(0, 24), prefix).decrypt(box.slice(56))
    expect(toHex(opened)).toBe(ways.userKey)

    const byPasskey = bytesOf(ways.passkey)
    const idLength = new DataView(byPasskey.buffer).getUint32(42)
    const before = byPasskey.slice(0, 46 + idLength)
    const sealed = byPasskey.slice(before.length + 4)
    const ofPrf = hkdf(nobleSha256, bytesOf(ways.prf), before.slice(10, 42), utf8('lef/passkey/1'), 32)
    const pair = hkdf(nobleSha256, ofPrf, sealed.slice(0, 24), utf8('lef/user-key/1'), 64)
    const byPrf = xchacha20poly1305(pair.slice(0, 32), sealed.slice(0, 24), before).decrypt(sealed.slice(56))
    expect(toHex(byPrf)).toBe(ways.userKey)

    const salt = bytesOf(ways.byPassphrase).slice(42, 58)
    const source = await argon2idAsync(utf8(ways.passphrase), salt, cost)
    const signIn = hkdf(nobleSha256, source, new Uint8Array(0), utf8('lef/passphrase/1/sign-in'), 32)
    expect(toHex(signIn)).toBe(ways.signIn)
  },
)
