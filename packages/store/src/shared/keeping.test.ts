import { expect, test } from 'vitest'
import { ok } from '@lef/vault'
import { value } from '../notebook/test-disk.ts'
import { ShareBook } from './share-book.ts'
import { twoWhoShare, words, write, type Side, type Two } from './test-two.ts'
import { Turns } from './turns.ts'

/** What this side has in its row at the server. */
function rowOf({ server, id }: Two, { notebook }: Side): number {
  const { device } = notebook
  return (device && server.documents.get(id)?.rows.get(device.id)?.length) ?? 0
}

/** What is written down on a side that is closed. */
async function keptOf({ id }: Two, { notebook }: Side) {
  const book = value(await ShareBook.open(notebook))
  const progress = book.page(id).progress()
  await book.close()
  return progress
}

test('S-22 what was acknowledged and not written down is sent again as the same bytes: nothing is there twice', async () => {
  const two = await twoWhoShare(71)
  const { coach, coachee, pass } = two
  await pass(10_000)
  write(coach, ' gezegd')
  await pass(200)
  const row = rowOf(two, coach)
  expect(coach.now().sync.kind).toBe('sent')
  await coach.sharing.close()
  expect((await keptOf(two, coach)).out).toHaveLength(1)
  await coach.share()
  write(coach, ' en meteen verder')
  await pass(10_000)
  expect(rowOf(two, coach)).toBe(row + 1)
  await pass(10_000)
  expect(words(coachee)).toBe('begin. gezegd en meteen verder')
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  expect(coach.now().sync).toEqual({ kind: 'read' })

  // The disk refuses only that: it says so, and is asked again without anything being written.
  write(coach, '!')
  await pass(200)
  coach.disk.refuse('quota')
  await pass(1000)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'full-disk' })
  coach.disk.refuse(null)
  await pass(6000)
  expect(coach.now().sync.kind).not.toBe('problem')

  // What is written while the disk takes the sentence before is sealed when its time comes, not at once.
  await pass(10_000)
  const before = rowOf(two, coach)
  const { commit } = coach.disk
  let first = true
  Object.assign(coach.disk, {
    commit: (change: Parameters<typeof commit>[0]) => {
      if (first) write(coach, ' tussendoor')
      first = false
      return commit(change)
    },
  })
  write(coach, ' eerst')
  await pass(120)
  expect(rowOf(two, coach)).toBe(before + 1)
  await pass(200)
  expect(rowOf(two, coach)).toBe(before + 2)
  expect(words(coachee)).toContain(' eerst tussendoor')
})

test('S-22 what a server refused is said once more after a restart, whatever was written down meanwhile', async () => {
  const two = await twoWhoShare(72)
  const { coach, coachee, pass } = two
  coach.relay.network = 'no-live'
  coach.relay.drop()
  await pass(20_000)
  const { append } = coach.relay
  const refusing: typeof append = async (_document, envelopes) =>
    ok(envelopes.map(() => ({ outcome: 'too-large' as const, head: null })))
  Object.assign(coach.relay, { append: refusing })
  write(coach, ' geweigerd')
  await pass(2000)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'too-large' })
  // What the other writes is taken in and written down, and with it how far this device is.
  write(coachee, ' ondertussen')
  await pass(10_000)
  expect(words(coach)).toContain(' ondertussen')
  Object.assign(coach.relay, { append })
  coach.relay.network = 'fine'
  await coach.restart()
  await pass(20_000)
  expect(words(coachee)).toContain(' geweigerd')
  expect(words(coachee)).toBe(words(coach))
})

test('S-22 an errand for which there is nothing to wait is not waited for', () => {
  let done = 0
  const turns = new Turns(
    () => () => undefined,
    (run) => run(),
  )
  const errand = async () => void done++
  turns.afterPaint('seal', errand)
  expect([done, turns.waits('seal')]).toEqual([1, false])
  turns.later('seal', 5, errand)
  expect(turns.waits('seal')).toBe(true)
})
