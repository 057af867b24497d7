import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { checkAgreement, copyOf, makeStatement, makeTermsBody, sha256, utf8, type Terms } from '@lef/protocol'
import { plaintext } from './box.ts'
import { signStatement, type Identity } from './identity.ts'
import { openWords, sealWords, type SealedWords } from './sealed-words.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { testDocument, testPeople, testTrajectory } from './test-people.ts'

const crypto = createSeededCrypto(31, globalThis.crypto.subtle)
const document = testDocument('trajectory:1')
let people: Identity[] = []
let stranger: Identity

beforeAll(async () => {
  people = await testPeople(crypto, 3)
  ;[stranger] = (await testPeople(crypto, 1)) as [Identity]
})

const sealed = async (words: string, readers: readonly Identity[] = people): Promise<SealedWords> => {
  const made = await sealWords(crypto, 'agreement', document, readers, plaintext(utf8(words)))
  if (made === null) throw new Error('people have keys')
  return made
}

test('V-25 every reader reads the same words, and can tell that they are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
      const { sealed: record, wordsHash, sealedHash } = await sealed(words)
      expect(await sha256(crypto, record)).toEqual(sealedHash)
      for (const one of people) {
        const opened = await openWords(crypto, 'agreement', document, one, record)
        expect(opened).toEqual({ ok: true, value: { words: utf8(words), wordsHash } })
      }
    }),
    { seed: 20261122, numRuns: 15 },
  )
})

test('V-25 nobody else reads them, nor for another use or in another trajectory', async () => {
  const [coach, coachee] = people
  if (!coach || !coachee) throw new Error('three people')
  const { sealed: record } = await sealed('proces ja, inhoud nee', [coachee])
  const notForMe = { ok: false, error: 'not-for-me' }
  expect(await openWords(crypto, 'agreement', document, stranger, record)).toEqual(notForMe)
  expect(await openWords(crypto, 'agreement', document, coach, record)).toEqual(notForMe)
  const posing = { ...stranger, id: coachee.id }
  const damaged = { ok: false, error: 'damaged' }
  expect(await openWords(crypto, 'agreement', document, posing, record)).toEqual(damaged)
  expect(await openWords(crypto, 'release', document, coachee, record)).toEqual(damaged)
  expect(await openWords(crypto, 'agreement', testDocument('trajectory:2'), coachee, record)).toEqual(damaged)
})

test('V-25 the same words twice look different, a short word and a longer one the same', async () => {
  const [one, two, long] = [await sealed('ja'), await sealed('ja'), await sealed('ja, en wel van harte')]
  expect(one.wordsHash).not.toEqual(two.wordsHash)
  expect(one.sealed).not.toEqual(two.sealed)
  expect(one.sealed).toHaveLength(long.sealed.length)
})

test('V-25 whatever bit is flipped, or cut, it does not open', async () => {
  const [coach] = people
  if (!coach) throw new Error('three people')
  const { sealed: record } = await sealed('hallo', [coach])
  const opened: number[] = []
  for (let bit = 0; bit < record.length * 8; bit += 5) {
    const flipped = copyOf(record)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if ((await openWords(crypto, 'agreement', document, coach, flipped)).ok) opened.push(bit)
  }
  expect(opened).toEqual([])
  for (const bytes of [record.subarray(0, -1), new Uint8Array([...record, 0]), new Uint8Array(0)]) {
    expect(await openWords(crypto, 'agreement', document, coach, bytes)).toEqual({
      ok: false,
      error: 'damaged',
    })
  }
})

test('P-15 P-16 V-25 an agreement names its words without saying them', async () => {
  const [coach, coachee] = people
  if (!coach || !coachee) throw new Error('three people')
  const { chain } = await testTrajectory(crypto, document, coach, coachee)
  const membership = chain[0]
  if (membership === undefined) throw new Error('a trajectory has begun')
  const secret = 'wat Sjoerd van de afdeling vindt'
  const { wordsHash } = await sealed(secret, [coach, coachee])
  const terms: Terms = {
    document,
    number: 0,
    prev: new Uint8Array(32) as Terms['prev'],
    membership: membership.hash,
    relation: 'independent',
    from: '2026-11-22' as Terms['from'],
    clauses: ['reported', 'never-reported', 'limits', 'appraisal', 'stopping'],
    facts: [],
    words: wordsHash,
  }
  let statement = { kind: 'agreement', body: makeTermsBody(terms), signatures: [] } as Parameters<
    typeof makeStatement
  >[0]
  for (const one of [coach, coachee]) statement = await signStatement(crypto, one, statement)
  const bytes = makeStatement(statement)
  const held = await checkAgreement(crypto, { membership, before: null, today: terms.from }, bytes)
  expect(held).toMatchObject({ ok: true, value: { words: wordsHash } })
  expect(String.fromCharCode(...bytes)).not.toContain('Sjoerd')
})
