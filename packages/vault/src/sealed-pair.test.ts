import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  copyOf,
  makeSealedAnswerBody,
  makeSealedAnswerStart,
  makeStatement,
  sha256,
  utf8,
} from '@lef/protocol'
import type { SealedAnswer } from '@lef/protocol'
import { plaintext } from './box.ts'
import { sealTo } from './hpke.ts'
import { signStatement, type Identity } from './identity.ts'
import { pad } from './padding.ts'
import { createRound, openAnswer, sealAnswer, type MadeAnswer, type Round } from './sealed-pair.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { testDocument, testPeople } from './test-people.ts'

const crypto = createSeededCrypto(29, globalThis.crypto.subtle)
const document = testDocument('trajectory:1')
let coach: Identity
let coachee: Identity
let stranger: Identity
let round: Round
let mine: MadeAnswer

const answerOf = async (me: Identity, other: Identity, text: string, at = round): Promise<MadeAnswer> => {
  const made = await sealAnswer(crypto, me, other, at, plaintext(utf8(text)))
  if (made === null) throw new Error('people have keys')
  return made
}
const refusal = async (
  theirs: MadeAnswer,
  own: SealedAnswer | null = mine.answer,
): Promise<string | null> => {
  const opened = await openAnswer(crypto, coach, coachee, own, theirs)
  return opened.ok ? null : opened.error
}

beforeAll(async () => {
  const [one, two, three] = await testPeople(crypto, 3)
  if (!one || !two || !three) throw new Error('three people')
  ;[coach, coachee, stranger] = [one, two, three]
  round = createRound(crypto, document)
  mine = await answerOf(coach, coachee, 'ja')
})

test('V-23 both read both, once both have answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (one, other) => {
      const a = await answerOf(coach, coachee, one)
      const b = await answerOf(coachee, coach, other)
      expect(await openAnswer(crypto, coach, coachee, a.answer, b)).toEqual({ ok: true, value: utf8(other) })
      expect(await openAnswer(crypto, coachee, coach, b.answer, a)).toEqual({ ok: true, value: utf8(one) })
    }),
    { seed: 20261122, numRuns: 20 },
  )
})

test('V-23 nobody peeks: not before answering, not a third person, not by length', async () => {
  const theirs = await answerOf(coachee, coach, 'nee')
  expect(await refusal(theirs, null)).toBe('mine-first')
  const third = await answerOf(stranger, coachee, 'ja')
  const peeked = await openAnswer(crypto, stranger, coachee, third.answer, theirs)
  expect(peeked).toEqual({ ok: false, error: 'wrong-round' })
  const blind = { ...mine.answer, author: stranger.id }
  const forged = await openAnswer(crypto, stranger, coachee, { ...blind, other: coachee.id }, theirs)
  expect(forged.ok).toBe(false)
  expect(theirs.sealed).toHaveLength(
    (await answerOf(coachee, coach, 'ja, heel graag, en met plezier')).sealed.length,
  )
})

test('V-23 an answer of another round, trajectory or person is not this one’s', async () => {
  const before = await answerOf(coachee, coach, 'nee', createRound(crypto, document))
  expect(await refusal(before)).toBe('wrong-round')
  const elsewhere = await answerOf(coachee, coach, 'nee', {
    ...round,
    document: testDocument('trajectory:2'),
  })
  expect(await refusal(elsewhere)).toBe('wrong-round')
  expect(await refusal(await answerOf(stranger, coach, 'nee'))).toBe('wrong-round')
  expect(await refusal(await answerOf(coachee, stranger, 'nee'))).toBe('wrong-round')
  // One's own answer, thrown back as if it were the other's.
  expect(await refusal(mine)).toBe('wrong-round')
})

test('V-23 an answer cannot be changed after it was given', async () => {
  const first = await answerOf(coachee, coach, 'nee')
  const second = await answerOf(coachee, coach, 'ja')
  expect(await refusal({ ...first, sealed: second.sealed })).toBe('swapped')
  // Its author signs again, with the first commitment and another answer inside.
  const start = { ...first.answer, sealedHash: second.answer.sealedHash }
  const said = { kind: 'sealed-answer', body: makeSealedAnswerBody(start), signatures: [] } as const
  const statement = makeStatement(await signStatement(crypto, coachee, said))
  expect(await refusal({ ...second, statement })).toBe('damaged')
})

test('V-23 an answer that is not the one committed to is refused, even sealed in its place', async () => {
  const honest = await answerOf(coachee, coach, 'nee')
  const other = pad(plaintext(new Uint8Array([...new Uint8Array(16), ...utf8('ja')])))
  const start = makeSealedAnswerStart(honest.answer)
  const sealed = await sealTo(crypto, coach.keys.seal, 'lef/sealed-answer/1', start, other)
  if (sealed === null) throw new Error('people have keys')
  const answer = { ...honest.answer, sealedHash: await sha256(crypto, sealed) }
  const said = { kind: 'sealed-answer', body: makeSealedAnswerBody(answer), signatures: [] } as const
  const statement = makeStatement(await signStatement(crypto, coachee, said))
  expect(await refusal({ answer, sealed, statement })).toBe('broken-commitment')
})

test('V-23 an answer that somebody else signed, or nobody, is refused', async () => {
  const theirs = await answerOf(coachee, coach, 'nee')
  const said = { kind: 'sealed-answer', body: makeSealedAnswerBody(theirs.answer), signatures: [] } as const
  expect(await refusal({ ...theirs, statement: makeStatement(said) })).toBe('missing-signature')
  const byStranger = makeStatement(await signStatement(crypto, stranger, said))
  expect(await refusal({ ...theirs, statement: byStranger })).toBe('unknown-signer')
  const flipped = copyOf(theirs.statement)
  flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1
  expect(await refusal({ ...theirs, statement: flipped })).toBe('wrong-signature')
})
