import { expect } from 'vitest'
import type { Bytes } from '@lef/vault'
import { isLiveWords } from './live-words.ts'
import { twoWhoShare, words, type Two } from './test-two.ts'

/** Two who look at the same page; and all that was whispered of what they write. */
export async function twoTogether(seed: number, snapshotAfter = 512) {
  const two = await twoWhoShare(seed, { snapshotAfter })
  const whispered: Bytes[] = []
  two.server.whispers = (_, bytes) => {
    if (isLiveWords(bytes)) whispered.push(bytes)
    return [bytes]
  }
  await look(two)
  return { ...two, whispered }
}

/** Both look at the same page. */
export async function look({ coach, coachee, id, pass }: Two): Promise<void> {
  for (const { sharing } of [coach, coachee]) sharing.showPage(id, 'room/goal')
  await pass(100)
}

/** Passes the time in which all that is under way arrives. */
export async function settle({ pass }: Two): Promise<void> {
  for (const wait of [90_000, 20_000, 20_000]) await pass(wait)
}

/** Both have the same words, nobody is accused, and all was read. */
export function expectGood(two: Two): void {
  const { coach, coachee } = two
  expect(words(coachee)).toBe(words(coach))
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
}
