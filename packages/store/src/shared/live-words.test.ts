import { expect, test } from 'vitest'
import { type Bytes } from '@lef/vault'
import { isLiveWords } from './live-words.ts'
import { expectGood, look, settle, twoTogether } from './test-together.ts'
import { twoWhoShare, words, write, type Side, type Two } from './test-two.ts'

/** How many envelopes each side has at the server. */
function envelopes({ server, id, coach, coachee }: Two): readonly (number | undefined)[] {
  const rows = server.documents.get(id)?.rows
  return [coach, coachee].map(({ notebook }) => rows?.get(notebook.device?.id as never)?.length)
}

/** As when the battery is empty: what the disk refused is gone. */
async function loseAll(side: Side): Promise<void> {
  side.relay.network = 'cut'
  side.relay.drop()
  await side.document.close()
  await side.sharing.close()
  await side.notebook.close()
  side.disk.refuse(null)
  await side.restart()
}

test('S-28 the other sees what is written while it is on its way to the disk, and it is said once', async () => {
  const two = await twoTogether(91)
  const { coach, coachee, pass } = two
  await settle(two)
  const before = envelopes(two)
  coach.disk.refuse('quota')
  write(coach, ' nu')
  coach.document.doc.getText('t').delete(0, 2)
  await pass(200)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'full-disk' })
  expect(words(coachee)).toBe('gin. nu')
  expect(envelopes(two)).toEqual(before)
  coach.disk.refuse(null)
  await settle(two)
  expectGood(two)
  // One with the words, and one that says that they came: nobody said them a second time.
  expect(envelopes(two)).toEqual(before.map((count) => (count ?? 0) + 1))
  // Nor when envelopes and tellings end at other letters.
  for (let letter = 0; letter < 14; letter++) {
    write(coach, 'a')
    if (letter % 3 === 2) coach.document.doc.getText('t').delete(2, 1)
    await pass(37)
  }
  await settle(two)
  expectGood(two)
  expect(envelopes(two)[1]).toBe((before[1] ?? 0) + 2)
})

test('S-28 nothing is told to nobody, and nothing of a paste that is too long', async () => {
  const two = await twoWhoShare(92)
  let told = 0
  two.server.whispers = (_, bytes) => {
    if (isLiveWords(bytes)) told++
    return [bytes]
  }
  write(two.coach, ' alleen')
  await settle(two)
  expect(told).toBe(0)
  await look(two)
  write(two.coach, 'lang '.repeat(1000))
  await two.pass(200)
  expect(told).toBe(0)
  write(two.coach, '!')
  await two.pass(200)
  expect(told).toBe(1)
  await settle(two)
  expectGood(two)
})

test('S-28 at most every 100 ms, however quickly somebody writes', async () => {
  const two = await twoTogether(93)
  const { coach, coachee, whispered, pass } = two
  coach.disk.refuse('quota')
  for (let letter = 0; letter < 30; letter++) {
    write(coach, 'a')
    await pass(10)
  }
  await pass(200)
  expect(whispered.length).toBeGreaterThan(2)
  expect(whispered.length).toBeLessThan(6)
  expect(words(coachee)).toBe(`begin.${'a'.repeat(30)}`)
})

test('S-28 what somebody lost before it was on their disk is said by whoever saw it', async () => {
  const two = await twoTogether(94)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' verloren')
  await pass(200)
  expect(words(coachee)).toBe('begin. verloren')
  await loseAll(coach)
  expect(words(coach)).toBe('begin.')
  coach.relay.network = 'fine'
  await settle(two)
  expect(words(coach)).toBe('begin. verloren')
  expectGood(two)
})

test('S-28 also when that one restarts before', async () => {
  const two = await twoTogether(95)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' ook dit')
  await pass(1500)
  await loseAll(coach)
  // Something of one's own goes into an envelope meanwhile.
  write(coachee, 'en dit ', 0)
  await pass(2000)
  // And how far it is, is written down for another reason.
  two.server.tell(two.id, { type: 'statement', document: two.id })
  await pass(500)
  await coachee.restart()
  coach.relay.network = 'fine'
  await settle(two)
  expect(words(coach)).toContain(' ook dit')
  expectGood(two)
})

test('S-28 what is written beside words that somebody lost brings them along, and waits for nobody', async () => {
  const two = await twoTogether(98)
  const { coach, coachee, pass } = two
  coach.disk.refuse('quota')
  write(coach, ' verloren')
  await pass(200)
  write(coachee, ' gevonden')
  await pass(500)
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  await loseAll(coach)
  coach.relay.network = 'fine'
  await pass(5000)
  expect(words(coach)).toBe('begin. verloren gevonden')
  coachee.relay.network = 'fine'
  await settle(two)
  expectGood(two)
})

test('S-28 what the server holds back until there are new keys is heard no more', async () => {
  const two = await twoTogether(99)
  const { coach, coachee, server, id, pass } = two
  const held: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    held.push(bytes)
    return []
  }
  coachee.disk.refuse('quota')
  write(coachee, ' nooit bewaard')
  await pass(200)
  await loseAll(coachee)
  coachee.relay.network = 'fine'
  const set = await coachee.notebook.setPassphrase('vijf woorden die niemand raadt')
  expect(set.ok).toBe(true)
  await settle(two)
  for (const bytes of held) server.tell(id, { type: 'whisper', document: id, bytes })
  await pass(20_000)
  expect(held.length).toBeGreaterThan(0)
  expect(words(coach)).toBe('begin.')
  expect([coach.now().incidents, coachee.now().incidents]).toEqual([[], []])
})

test('S-28 lost, doubled, late, or played again: it reads the same in the end, and nobody is accused', async () => {
  const two = await twoTogether(96, 6)
  const { coach, coachee, server, whispered, pass } = two
  let count = 0
  const late: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    whispered.push(bytes)
    switch (count++ % 4) {
      case 0:
        return []
      case 1:
        return [bytes, bytes, ...whispered]
      case 2:
        late.push(bytes)
        return []
      default:
        return [bytes, ...late.splice(0)]
    }
  }
  for (let turn = 0; turn < 24; turn++) {
    write(turn % 3 === 0 ? coachee : coach, ` ${turn}`, turn)
    if (turn % 5 === 4) coach.document.doc.getText('t').delete(turn, 2)
    await pass(70)
    if (turn === 12) await coachee.restart().then(() => look(two))
  }
  await settle(two)
  expectGood(two)
  expect(count).toBeGreaterThan(12)
})

/** Whether no key of a stream can be derived. */
function streamsCanBreak({ coach }: Two) {
  const broken = { now: false }
  const { crypto } = coach.ports
  const { subtle } = crypto
  Object.assign(crypto, {
    subtle: new Proxy(subtle, {
      get: (_, name: keyof SubtleCrypto) => {
        if (name !== 'deriveBits') return subtle[name].bind(subtle)
        return async (...[how, key, length]: Parameters<SubtleCrypto['deriveBits']>) => {
          const info = 'info' in Object(how) ? Buffer.from(Object(how).info).toString() : ''
          if (broken.now && info === 'lef/live/1') throw new DOMException('no', 'OperationError')
          return subtle.deriveBits(how, key, length)
        }
      },
    }),
  })
  return broken
}

test('S-28 where no key of a stream can be derived the words come by their envelope, and nothing else is the worse for it', async () => {
  const two = await twoTogether(100)
  const { coach, coachee, server, id, whispered, pass } = two
  await settle(two)
  const uncaught: unknown[] = []
  const note = (reason: unknown) => uncaught.push(reason)
  process.on('unhandledRejection', note)
  const broken = streamsCanBreak(two)
  broken.now = true
  write(coach, ' een')
  await settle(two)
  expect(whispered).toEqual([])
  expectGood(two)
  // The next is told again, and heard once that works there as well.
  broken.now = false
  const held: Bytes[] = []
  server.whispers = (_, bytes) => {
    if (!isLiveWords(bytes)) return [bytes]
    held.push(bytes)
    return []
  }
  await look(two)
  coach.disk.refuse('quota')
  write(coach, ' twee')
  await pass(500)
  expect(held).toHaveLength(1)
  for (const isBroken of [true, false]) {
    broken.now = isBroken
    for (const bytes of held) server.tell(id, { type: 'whisper', document: id, bytes })
    await pass(500)
    expect(words(coachee)).toBe(isBroken ? 'begin. een' : 'begin. een twee')
  }
  coach.disk.refuse(null)
  await settle(two)
  expectGood(two)
  process.off('unhandledRejection', note)
  expect(uncaught).toEqual([])
})
