import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { copyOf, memberRoles } from '@lef/protocol'
import type { Identity } from './identity.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { testDocument, testPeople } from './test-people.ts'
import {
  answerLink,
  checkAnswer,
  checkInviter,
  createTrajectoryLink,
  makeLinkFragment,
  parseLinkFragment,
  type TrajectoryLink,
} from './trajectory-link.ts'

const crypto = createSeededCrypto(19, globalThis.crypto.subtle)
const document = testDocument('trajectory:1')
let coach: Identity
let coachee: Identity
let stranger: Identity
let link: TrajectoryLink

beforeAll(async () => {
  const [one, two, three] = await testPeople(crypto, 3)
  if (!one || !two || !three) throw new Error('three people')
  ;[coach, coachee, stranger] = [one, two, three]
  link = createTrajectoryLink(crypto, coach, document, 'coachee')
})

test('V-19 a link reads back as it was made, and fits behind a #', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[A-Za-z0-9._:-]{1,64}$/),
      fc.constantFrom(...memberRoles),
      async (text, role) => {
        const made = createTrajectoryLink(crypto, coach, testDocument(text), role)
        const fragment = await makeLinkFragment(crypto, made)
        expect(fragment).toMatch(/^lef1\.[A-Za-z0-9_-]+$/)
        expect(await parseLinkFragment(crypto, fragment)).toEqual({ ok: true, value: made })
      },
    ),
    { seed: 20261122, numRuns: 100 },
  )
})

test('V-19 a link that was cut or mistyped anywhere says so', async () => {
  const fragment = await makeLinkFragment(crypto, link)
  for (let at = 5; at < fragment.length; at++) {
    expect(await parseLinkFragment(crypto, fragment.slice(0, at))).toEqual({ ok: false, error: 'damaged' })
    const typo = fragment[at] === 'A' ? 'B' : 'A'
    const mistyped = fragment.slice(0, at) + typo + fragment.slice(at + 1)
    expect(await parseLinkFragment(crypto, mistyped)).toEqual({ ok: false, error: 'damaged' })
  }
  expect(await parseLinkFragment(crypto, 'chapter-2')).toEqual({ ok: false, error: 'not-a-link' })
  expect(await parseLinkFragment(crypto, '')).toEqual({ ok: false, error: 'not-a-link' })
  expect(await parseLinkFragment(crypto, 'lef2.AAAA')).toEqual({ ok: false, error: 'newer-version' })
})

test('V-19 the invited person takes only the keys the link speaks of for the inviter’s', async () => {
  expect(await checkInviter(crypto, link, coach.keys)).toEqual({
    ok: true,
    value: { id: coach.id, keys: coach.keys },
  })
  const refused = { ok: false, error: 'substituted-key' }
  expect(await checkInviter(crypto, link, stranger.keys)).toEqual(refused)
  expect(await checkInviter(crypto, link, { ...coach.keys, seal: stranger.keys.seal })).toEqual(refused)
})

test('V-19 an answer is believed from whoever has the link and the keys they show', async () => {
  const answer = await answerLink(crypto, coachee, link)
  const person = { ok: true, value: { id: coachee.id, keys: coachee.keys } }
  expect(await checkAnswer(crypto, link, null, answer)).toEqual(person)
  expect(await checkAnswer(crypto, link, coachee.id, answer)).toEqual(person)
})

test('V-19 an answer without the link, by a server that swaps keys, or under other keys is refused', async () => {
  const guessed = { ...link, secret: crypto.randomBytes(32) }
  const notInvited = { ok: false, error: 'not-invited' }
  expect(await checkAnswer(crypto, link, null, await answerLink(crypto, stranger, guessed))).toEqual(
    notInvited,
  )
  const swapped = copyOf(await answerLink(crypto, coachee, link))
  swapped.set(stranger.keys.sign, 5)
  swapped.set(stranger.keys.seal, 37)
  expect(await checkAnswer(crypto, link, null, swapped)).toEqual(notInvited)
  const claimed = { ...stranger, keys: coachee.keys }
  expect(await checkAnswer(crypto, link, null, await answerLink(crypto, claimed, link))).toEqual({
    ok: false,
    error: 'wrong-signature',
  })
})

test('V-19 an answer counts for its own link, role and trajectory', async () => {
  const answer = await answerLink(crypto, coachee, link)
  for (const other of [
    { ...link, role: 'sponsor' as const },
    { ...link, document: testDocument('trajectory:2') },
    { ...link, inviter: stranger.id },
    createTrajectoryLink(crypto, coach, document, 'coachee'),
  ]) {
    expect(await checkAnswer(crypto, other, null, answer)).toEqual({ ok: false, error: 'not-invited' })
  }
})

test('V-19 a link that fell into other hands is noticed: the second person who answers is refused', async () => {
  const answer = await answerLink(crypto, stranger, link)
  expect(await checkAnswer(crypto, link, coachee.id, answer)).toEqual({
    ok: false,
    error: 'already-answered',
  })
})

test('V-19 whatever bit of an answer is flipped, it is refused', async () => {
  const answer = await answerLink(crypto, coachee, link)
  const believed: number[] = []
  for (let bit = 0; bit < answer.length * 8; bit++) {
    const flipped = copyOf(answer)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if ((await checkAnswer(crypto, link, null, flipped)).ok) believed.push(bit)
  }
  expect(believed).toEqual([])
  expect((await checkAnswer(crypto, link, null, answer.subarray(1))).ok).toBe(false)
})
