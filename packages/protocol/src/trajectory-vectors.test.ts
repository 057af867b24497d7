import { parseCalendarDay } from '@lef/method'
import { expect, test } from 'vitest'
import vectors from '../vectors/trajectory-v1.json' with { type: 'json' }
import { checkAgreement, type Agreement } from './agreement.ts'
import { fromHex, toHex, type Bytes } from './bytes.ts'
import { checkDeviceStatement } from './device-statement.ts'
import { parseDocumentId } from './ids.ts'
import { followChain, readChain } from './membership-chain.ts'
import { makeMembershipBody, type Membership } from './membership.ts'
import { checkFact } from './process-fact.ts'
import { checkRelease, checkWithdrawal } from './release.ts'
import { isPair, makeSealedAnswerBody, parseSealedAnswerBody } from './sealed-answer.ts'
import { makeStatement, parseStatement } from './statement.ts'

const crypto = globalThis.crypto

function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the vectors are complete')
  return value
}
function value<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const bytesOf = (hex: string): Bytes => must(fromHex(hex))
const document = must(parseDocumentId(vectors.document))
const today = must(parseCalendarDay(vectors.today))
const entries = vectors.chain.map(bytesOf)

const head = async (): Promise<Membership> => must(value(await readChain(crypto, document, entries)).at(-1))
const agreed = async (): Promise<Agreement> =>
  value(
    await checkAgreement(
      crypto,
      { membership: await head(), before: null, today },
      bytesOf(vectors.agreement),
    ),
  )

test('P-8 vectors: a certificate and a revocation', async () => {
  const certificate = value(await checkDeviceStatement(crypto, bytesOf(vectors.devices.certificate)))
  expect(certificate.person).toBe(must(vectors.people[0]).person)
  expect(toHex(certificate.devicePublicKey)).toBe(vectors.devices.publicKey)
  const revocation = value(await checkDeviceStatement(crypto, bytesOf(vectors.devices.revocation)))
  expect(revocation).toEqual({ ...certificate, kind: 'device-revocation' })
})

test('P-9 P-10 P-11 vectors: a chain that begins, takes in a sponsor, and gets a new key', async () => {
  const chain = value(await readChain(crypto, document, entries))
  expect(
    chain.map(({ epoch, members, sealed, closed }) => [epoch, members.length, sealed.length, closed.length]),
  ).toEqual([
    [3, 2, 2, 0],
    [3, 3, 0, 0],
    [4, 3, 2, 1],
  ])
  for (const [at, entry] of chain.entries()) {
    const statement = value(parseStatement(must(entries[at])))
    expect(toHex(makeMembershipBody(entry))).toBe(toHex(statement.body))
    // Every signature that the rules ask for is needed.
    const unsigned = makeStatement({ ...statement, signatures: statement.signatures.slice(1) })
    const followed = await followChain(crypto, document, chain.slice(0, at), unsigned)
    expect(followed).toEqual({ ok: false, error: 'missing-signature' })
  }
  expect(chain.at(-1)?.members.map(({ id }) => id)).toEqual(vectors.people.map(({ person }) => person))
})

test('P-14 vectors: two halves of a pair', () => {
  const halves = vectors.sealedPair.statements.map((hex) => {
    const { kind, body } = value(parseStatement(bytesOf(hex)))
    expect(kind).toBe('sealed-answer')
    const half = value(parseSealedAnswerBody(body))
    expect(toHex(makeSealedAnswerBody(half))).toBe(toHex(body))
    return half
  })
  const [one, other] = [must(halves[0]), must(halves[1])]
  expect(toHex(one.round)).toBe(vectors.sealedPair.round)
  expect(isPair(one, other)).toBe(true)
  expect(isPair(one, one)).toBe(false)
  expect(isPair(one, { ...other, round: new Uint8Array(16) })).toBe(false)
})

test('P-15 P-16 vectors: an agreement of three', async () => {
  const agreement = await agreed()
  expect(toHex(agreement.hash)).toBe(vectors.agreementHash)
  expect(agreement.facts).toEqual(['planned', 'held', 'whereabouts'])
})

test.each(vectors.facts)(
  'P-17 vectors: $fact.kind in clause $fact.clause on $fact.day: $refused',
  async (vector) => {
    const place = { membership: await head(), agreements: [await agreed()], before: [], today }
    const checked = await checkFact(crypto, place, bytesOf(vector.bytes))
    expect(checked.ok ? null : checked.error).toBe(vector.refused)
    if (checked.ok) expect(checked.value).toMatchObject(vector.fact)
  },
)

test('P-18 vectors: a sentence released and taken back', async () => {
  const membership = await head()
  const release = value(
    await checkRelease(crypto, { membership, agreement: await agreed() }, bytesOf(vectors.release)),
  )
  expect(release).toMatchObject({ moment: 'midway', what: 'goal' })
  const taken = await checkWithdrawal(
    crypto,
    { membership, releases: [release] },
    bytesOf(vectors.withdrawal),
  )
  expect(value(taken).release).toEqual(release.hash)
})
