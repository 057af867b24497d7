import { expect, test } from 'vitest'
import type { Bytes } from '@lef/vault'
import { refusal, value } from '../../notebook/test-disk.ts'
import { twoWhoShare, type Two } from '../test-two.ts'

const stages = ({ coach, coachee }: Two) => [coach.now().chemistry, coachee.now().chemistry]

/** What the server hands out of the answers. */
async function handedOut({ coach, id }: Two): Promise<readonly (Bytes | null)[]> {
  const listed = await coach.relay.listStatements(id, 0)
  if (!listed.ok) throw new Error('the server is there')
  return listed.value.statements.map(({ sealed }) => sealed).filter((_, at, all) => at >= all.length - 2)
}

test('S-40 two answers are opened together: nothing of one before the other is there, and a second is not taken', async () => {
  const two = await twoWhoShare(41)
  const { coach, coachee, id, pass } = two
  expect(stages(two)).toEqual(['unanswered', 'unanswered'])
  // Without a network it is kept, also over a restart, and goes by itself.
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  await pass(1000)
  value(await coachee.sharing.answerChemistry(id, true))
  expect(stages(two)).toEqual(['unanswered', 'kept'])
  await coachee.restart()
  await pass(1000)
  expect(stages(two)).toEqual(['unanswered', 'kept'])
  coachee.relay.network = 'fine'
  coachee.sharing.tryNow()
  await pass(5000)
  expect(stages(two)).toEqual(['theirs', 'mine'])
  expect((await handedOut(two)).every((sealed) => sealed === null)).toBe(true)
  expect(refusal(await coachee.sharing.answerChemistry(id, false))).toBe('unknown')
  value(await coach.sharing.answerChemistry(id, true))
  await pass(5000)
  expect(stages(two)).toEqual(['both-yes', 'both-yes'])
  expect((await handedOut(two)).every((sealed) => sealed !== null)).toBe(true)
  // Whoever starts again reads the same.
  await coach.restart()
  await pass(5000)
  expect(stages(two)).toEqual(['both-yes', 'both-yes'])
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
})

test('S-40 when it is not yes from both sides, both are told the same, whoever it was', async () => {
  const told: unknown[] = []
  for (const [coachSays, coacheeSays] of [
    [false, true],
    [true, false],
  ] as const) {
    const two = await twoWhoShare(42)
    const { coach, coachee, id, pass } = two
    // At the same moment, and neither knows of the other.
    value(await coach.sharing.answerChemistry(id, coachSays))
    value(await coachee.sharing.answerChemistry(id, coacheeSays))
    await pass(5000)
    told.push(coach.now().chemistry, coachee.now().chemistry)
  }
  expect(told).toEqual(['not-both', 'not-both', 'not-both', 'not-both'])
})

test('S-40 after a round that was no yes from both, each may answer once more, and of one alone nothing is shown', async () => {
  const two = await twoWhoShare(44)
  const { coach, coachee, id, pass } = two
  value(await coach.sharing.answerChemistry(id, true))
  value(await coachee.sharing.answerChemistry(id, false))
  await pass(5000)
  expect(stages(two)).toEqual(['not-both', 'not-both'])
  // Whoever asks again is not shown to the other, over a restart neither, and waits.
  value(await coachee.sharing.answerChemistry(id, true))
  await pass(5000)
  await coach.restart()
  await pass(5000)
  expect(stages(two)).toEqual(['not-both', 'mine'])
  expect([coach.now().chemistryAgain, coachee.now().chemistryAgain]).toEqual([false, true])
  expect(refusal(await coachee.sharing.answerChemistry(id, true))).toBe('unknown')
  expect((await handedOut(two)).at(-1)).toBe(null)
  value(await coach.sharing.answerChemistry(id, true))
  await pass(5000)
  expect(stages(two)).toEqual(['both-yes', 'both-yes'])
  expect(refusal(await coach.sharing.answerChemistry(id, false))).toBe('unknown')
  await coachee.restart()
  await pass(5000)
  expect(stages(two)).toEqual(['both-yes', 'both-yes'])
})

test('S-40 a server that puts another answer in the place of what somebody committed to is noticed', async () => {
  const two = await twoWhoShare(43)
  const { coach, coachee, server, id, pass } = two
  value(await coachee.sharing.answerChemistry(id, true))
  await pass(2000)
  for (const one of server.documents.get(id)?.statements.values() ?? []) {
    const [first = 0, ...rest] = one.sealed ?? []
    if (one.statement.kind === 'sealed-answer') one.sealed = new Uint8Array([first ^ 1, ...rest])
  }
  value(await coach.sharing.answerChemistry(id, true))
  await pass(5000)
  expect(stages(two)).toEqual(['broken', 'both-yes'])
  // It spoils that round and no more: asked anew, the other is told so, because for them it was decided.
  value(await coach.sharing.answerChemistry(id, true))
  await pass(5000)
  expect(stages(two)).toEqual(['mine', 'theirs'])
  value(await coachee.sharing.answerChemistry(id, true))
  await pass(5000)
  expect(stages(two)).toEqual(['both-yes', 'both-yes'])
})
