import { expect, test } from 'vitest'
import { ok } from '@lef/vault'
import { value } from '../notebook/test-disk.ts'
import { ShareBook } from './share-book.ts'
import { chanceOf, twoWhoShare, words, write, type Side, type Two } from './test-two.ts'
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

/** Text that no compressing makes smaller: two bytes a letter, or nearly. */
function random(letters: number): string {
  const chance = chanceOf(letters)
  return Array.from({ length: letters }, () => String.fromCharCode(0x4e00 + chance() * 0x5000)).join('')
}

/** How many envelopes a side gave to the server from now on, and how often it connected. */
function counted({ relay }: Side) {
  const count = { envelopes: 0, connections: 0 }
  const { openLive, append } = relay
  Object.assign(relay, {
    append: (document, envelopes) => {
      count.envelopes += envelopes.length
      return append(document, envelopes)
    },
    openLive: (ears) => {
      count.connections += 1
      const line = openLive(ears)
      return {
        ...line,
        append: (id, document, envelopes) => {
          count.envelopes += envelopes.length
          line.append(id, document, envelopes)
        },
      }
    },
  } satisfies Pick<typeof relay, 'append' | 'openLive'>)
  return count
}

/** Long, and several times: compressing so much is work that the machine does not see. */
async function passLong({ pass }: Two): Promise<void> {
  for (let times = 0; times < 6; times++) await pass(15_000)
}

test('S-22 more than the server takes at once is never sent, and said; it goes on when there is less', async () => {
  const two = await twoWhoShare(73)
  const { coach, coachee, pass } = two
  const text = coach.document.doc.getText('t')
  await pass(10_000)
  const count = counted(coach)
  coach.relay.drop()
  await pass(10_000)
  write(coach, random(2_400_000))
  await pass(10_000)
  const tooLarge = { kind: 'problem', reason: 'too-large' }
  expect(coach.now().sync).toEqual(tooLarge)
  for (let connection = 0; connection < 2; connection++) {
    coach.relay.drop()
    await pass(20_000)
    expect(coach.now().sync).toEqual(tooLarge)
  }
  // The first, and each that was dropped: nothing of this ends a connection.
  expect(count).toEqual({ envelopes: 0, connections: 3 })
  expect(coach.now().incidents).toEqual([])
  write(coachee, ' van de ander', 0)
  await passLong(two)
  // Only what is written here waits: the other's comes in, and they are told so.
  expect(words(coach)).toContain(' van de ander')
  expect(coachee.now().sync).toEqual({ kind: 'read' })
  await coach.restart()
  await pass(10_000)
  expect(coach.now().sync).toEqual(tooLarge)
  await coach.sharing.close()
  expect(
    value(await ShareBook.open(coach.notebook))
      .page(two.id)
      .asides(),
  ).toEqual([])
  await coach.share()
  await pass(10_000)
  expect(text.length).toBeGreaterThan(2_400_000)
  const now = coach.document.doc.getText('t')
  now.delete(now.length - 1_600_000, 1_600_000)
  await passLong(two)
  expect(words(coachee)).toBe(words(coach))
  expect(coach.now().sync).toEqual({ kind: 'read' })
  expect(words(coachee).length).toBeGreaterThan(800_000)
}, 120_000)

test('S-22 S-24 what is more than one message together goes in several, and a snapshot that is too large does not', async () => {
  const two = await twoWhoShare(74, { snapshotAfter: 4 })
  const { coach, coachee, pass } = two
  await pass(10_000)
  const count = counted(coach)
  // Nothing is answered, and so all of it waits.
  coach.relay.network = 'half-open'
  for (let times = 0; times < 3; times++) {
    write(coach, random(900_000))
    await pass(1000)
  }
  coach.relay.network = 'fine'
  await passLong(two)
  expect(words(coachee)).toBe(words(coach))
  expect(coach.now().sync).toEqual({ kind: 'read' })
  // None was ended by what it was sent.
  expect(count.connections).toBe(1)
  write(coach, ' en verder')
  await pass(20_000)
  expect(words(coachee)).toContain(' en verder')
  expect(count.connections).toBe(1)
}, 120_000)

test('S-22 what a server refuses is kept aside once, and told once, however often it is said', async () => {
  const two = await twoWhoShare(75)
  const { coach, coachee, id, pass } = two
  coach.relay.network = 'no-live'
  coach.relay.drop()
  await pass(20_000)
  const { append } = coach.relay
  let tries = 0
  const refusing: typeof append = async (_document, envelopes) => {
    tries += 1
    return ok(envelopes.map(() => ({ outcome: 'damaged' as const, head: null })))
  }
  Object.assign(coach.relay, { append: refusing })
  write(coach, ' geweigerd')
  for (let times = 0; times < 4; times++) await pass(10_000)
  for (let times = 0; times < 4; times++) {
    coach.sharing.tryNow()
    await pass(10_000)
  }
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'refused' })
  expect(coach.now().incidents).toMatchObject([{ kind: 'refused-here', count: 1 }])
  expect(tries).toBe(2)
  // It is asked by itself, later and later.
  await pass(3_600_000)
  expect(tries).toBeLessThan(9)
  Object.assign(coach.relay, { append })
  await pass(3_600_000)
  await pass(10_000)
  expect(words(coachee)).toBe('begin. geweigerd')
  expect(coach.now().sync).toEqual({ kind: 'read' })
  await coach.sharing.close()
  expect(
    value(await ShareBook.open(coach.notebook))
      .page(id)
      .asides(),
  ).toHaveLength(1)
}, 120_000)

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
