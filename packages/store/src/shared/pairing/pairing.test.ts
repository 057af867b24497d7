import { expect, test } from 'vitest'
import { toHex, utf8, type DocumentId, type Result } from '@lef/vault'
import { value } from '../../notebook/test-disk.ts'
import { meet, twoStrangers, twoWhoShare, words, write, type Side, type Two } from '../test-two.ts'
import { createMemoryBoxes } from './memory-box.ts'
import type { PairingError } from './pairing.ts'

/** The coach with a second device, which is signed in to the same account. */
async function coachWithLaptop(seed: number) {
  const two = await twoWhoShare(seed)
  const laptop = await two.newcomer('laptop', '0a')
  const boxes = createMemoryBoxes()
  const ears: boolean[] = []
  const [phoneBox, laptopBox] = [boxes.box(), boxes.box()]
  const soon = <Value>(step: Promise<Value>): Promise<Value> => whileTimePasses(two, step)
  const offer = async () =>
    value(await two.coach.sharing.pairing.offer(phoneBox, { reached: (isReached) => ears.push(isReached) }))
  const answer = (code: string) => laptop.sharing.pairing.answer(laptopBox, code)
  return { ...two, laptop, boxes, phoneBox, laptopBox, ears, soon, offer, answer }
}

/** What a step gives, while time goes on: sealing to a person is by a library that the clock of the test does not see. */
async function whileTimePasses<Value>(two: Pick<Two, 'pass'>, step: Promise<Value>): Promise<Value> {
  let over = false
  const end = () => (over = true)
  step.then(end, end)
  while (!over) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await two.pass(1500)
  }
  return step
}

/** Code, number, yes on both. */
async function pair(all: Awaited<ReturnType<typeof coachWithLaptop>>, carried: Uint8Array | null = null) {
  const offered = await all.offer()
  const answered = value(await all.answer(`https://lef.example/pair#${offered.code}`))
  const [shown, same] = await all.soon(Promise.all([offered.asked(), answered.number()]))
  expect(value(shown)).toMatch(/^\d{3} \d{3}$/)
  expect(value(same)).toBe(value(shown))
  const taking = answered.take()
  value(await all.soon(offered.give(carried)))
  const taken = value(await all.soon(taking))
  await answered.done()
  value(await all.soon(offered.taken()))
  return taken
}

const errorOf = (result: Result<unknown, PairingError>) => (result.ok ? 'ok' : result.error)

test('S-35 a paired device has the identity and what two share, and writes as another device of the same person', async () => {
  const all = await coachWithLaptop(41)
  const { coach, coachee, laptop, server, boxes, pass, id } = all
  value(await coach.sharing.keepCompared(id))
  value(await coach.sharing.answerChemistry(id, true))
  await pass(5000)
  const taken = await pair(all, utf8('het eigen schrift'))
  expect(taken).toEqual({ locals: [coach.local], carried: utf8('het eigen schrift') })
  // Nothing is left at the server.
  expect(boxes.there()).toBeNull()
  await pass(10_000)
  const local = coach.local as DocumentId
  laptop.document = value(await laptop.notebook.open(local))
  expect(laptop.sharing.me).toBe(coach.sharing.me)
  expect(laptop.sharing.of(coach.local)).toMatchObject({
    document: id,
    role: 'coach',
    stage: 'shared',
    chemistry: 'mine',
    other: { safety: 'compared' },
  })
  expect(words(laptop)).toBe('begin.')
  expect(server.documents.get(id)?.rows.size).toBe(3)
  // Each of the three writes; nobody is put out by another.
  write(coach, ' telefoon')
  write(laptop, ' laptop')
  write(coachee, ' coachee')
  await pass(15_000)
  for (const side of [coach, coachee, laptop]) {
    for (const text of [' telefoon', ' laptop', ' coachee']) expect(words(side)).toContain(text)
    expect(words(side)).toBe(words(coach))
  }
  expect(server.documents.get(id)?.chain).toHaveLength(1)
  expect(laptop.sharing.of(coach.local)?.sync).toEqual({ kind: 'read' })
  const incidents = [coach.now(), coachee.now()].flatMap((shown) => shown.incidents)
  expect([...incidents, ...(laptop.sharing.of(coach.local)?.incidents ?? [])]).toEqual([])
  // Its own keys are its own: new ones on the phone leave the laptop in.
  value(await coach.notebook.setPassphrase('vier groene fietsen in de mist'))
  write(coach, ', onder nieuwe sleutels')
  await pass(20_000)
  write(laptop, ', nog steeds')
  await pass(20_000)
  expect(words(coachee)).toContain(', nog steeds')
  expect(words(laptop)).toBe(words(coachee))
})

test('S-35 what this person begins to share elsewhere later is found, and taken on to this device', async () => {
  const all = await coachWithLaptop(42)
  const { coach, laptop, pass, newcomer } = all
  await pair(all)
  expect(value(await laptop.sharing.pairing.elsewhere())).toEqual([])
  const second = await newcomer('second', '0c')
  value(await coach.notebook.create('trajectory', 'trajectory-2'))
  const other = { ...coach, local: 'trajectory-2' } satisfies Side
  other.document = value(await coach.notebook.open('trajectory-2' as DocumentId))
  const two = { ...all, coach: other, coachee: second } satisfies Omit<Two, 'id'>
  const id = await meet(two)
  write(other, 'een tweede traject')
  await pass(10_000)
  const found = value(await laptop.sharing.pairing.elsewhere())
  expect(found).toEqual([{ document: id, role: 'coach' }])
  const [one] = found
  if (!one) throw new Error('it was found')
  value(await laptop.sharing.pairing.takeUp(one, 'here-2'))
  await pass(20_000)
  const here = value(await laptop.notebook.open('here-2' as DocumentId))
  expect(here.doc.getText('t').toString()).toBe('een tweede traject')
  expect(value(await laptop.sharing.pairing.elsewhere())).toEqual([])
})

test('S-35 each way in which it does not work has its name, and hands over nothing', async () => {
  const all = await coachWithLaptop(43)
  const { coach, laptop, boxes, phoneBox, laptopBox, offer, answer, soon, ears, pass } = all
  for (const read of ['', 'lef-pair:1:', 'https://lef.example/pair#iets', 'lef-pair:1:AAAA']) {
    expect(errorOf(await answer(read))).toBe('not-a-code')
  }
  const own = await offer()
  expect(errorOf(await coach.sharing.pairing.answer(phoneBox, own.code))).toBe('same-device')
  // Another code took its place; and one whose time is over.
  const next = await offer()
  expect(errorOf(await answer(own.code))).toBe('expired')
  boxes.expire()
  expect(errorOf(await soon(next.asked()))).toBe('expired')
  expect(errorOf(await answer(next.code))).toBe('expired')
  // Somebody else was first: who reads the code later is told, and who was first shows another number.
  const raced = await offer()
  const stranger = await all.newcomer('listener', '0a')
  const listening = value(await stranger.sharing.pairing.answer(boxes.box(), raced.code))
  expect(errorOf(await answer(raced.code))).toBe('second-device')
  value(await soon(Promise.all([raced.asked(), listening.number()])).then(([one]) => one))
  await raced.stop('different')
  expect(errorOf(await soon(listening.take()))).toBe('different')
  expect(stranger.sharing.me).toBeNull()
  // The new one gives up.
  const left = await offer()
  const gone = value(await answer(left.code))
  const waiting = left.asked()
  value(await soon(waiting))
  await gone.stop('cancelled')
  expect(errorOf(await soon(left.taken()))).toBe('cancelled')
  // Without a network it goes on trying, and says so; then it is as if nothing was.
  const cut = await offer()
  phoneBox.cut = true
  const asked = cut.asked()
  await pass(4000)
  expect(ears).toEqual([false])
  const answered = value(await answer(cut.code))
  phoneBox.cut = false
  const [shown, same] = await soon(Promise.all([asked, answered.number()]))
  expect([ears, value(shown)]).toEqual([[false, true], value(same)])
  laptopBox.cut = true
  value(await soon(cut.give(null)))
  laptopBox.cut = false
  value(await soon(answered.take()))
  await answered.done()
  expect(laptop.sharing.me).toBe(coach.sharing.me)
  // Once more: it is paired already, and both are told.
  const again = await offer()
  const twice = value(await answer(again.code))
  expect(errorOf(await soon(again.asked()))).toBe('already')
  expect(errorOf(await soon(twice.number()))).toBe('already')
})

test('S-35 a code is tried for ten minutes without a network, and no longer', async () => {
  const { offer, boxes, phoneBox, laptopBox, answer, pass } = await coachWithLaptop(46)
  const offered = await offer()
  phoneBox.cut = true
  let told: string | null = null
  void offered.asked().then((asked) => (told = asked.ok ? 'asked' : asked.error))
  await pass(598_000)
  expect(told).toBeNull()
  await pass(3000)
  expect(told).toBe('expired')
  // It was not reached to be taken away there: whoever reads the code now waits for nobody, and no longer either.
  expect(boxes.there()).not.toBeNull()
  const late = value(await answer(offered.code))
  laptopBox.cut = true
  let number: string | null = null
  void late.number().then((shown) => (number = shown.ok ? 'number' : shown.error))
  await pass(603_000)
  expect(number).toBe('expired')
})

test('S-35 nothing of the identity or of what is written lies open at the server, in no part', async () => {
  const all = await coachWithLaptop(44)
  const { coach, boxes, soon, offer, answer } = all
  const offered = await offer()
  const answered = value(await answer(offered.code))
  await soon(Promise.all([offered.asked(), answered.number()]))
  const carried = utf8('een geheim dat nergens staat')
  value(await soon(offered.give(carried)))
  const left = [...(boxes.there()?.parts.values() ?? [])].map(toHex)
  expect(left).toHaveLength(3)
  for (const part of left) {
    expect(part).not.toContain(toHex(carried))
    expect(part).not.toContain(coach.sharing.me ?? '')
  }
  // What is too large to be carried along is said, and the other device is not left waiting.
  const large = await offer()
  const there = value(await answer(large.code))
  await soon(Promise.all([large.asked(), there.number()]))
  expect(errorOf(await soon(large.give(new Uint8Array(55 * 2 ** 20))))).toBe('too-large')
  expect(errorOf(await soon(there.take()))).toBe('cancelled')
})

test('S-35 a trajectory that nobody signed yet stays where it was begun', async () => {
  const two = await twoStrangers(45)
  const laptop = await two.newcomer('laptop', '0a')
  const boxes = createMemoryBoxes()
  value(await two.coach.sharing.shareTrajectory(two.coach.local, 'coach'))
  const offered = value(await two.coach.sharing.pairing.offer(boxes.box()))
  const answered = value(await laptop.sharing.pairing.answer(boxes.box(), offered.code))
  await whileTimePasses(two, Promise.all([offered.asked(), answered.number()]))
  value(await offered.give(null))
  expect(value(await whileTimePasses(two, answered.take()))).toEqual({ locals: [], carried: null })
  expect(laptop.sharing.list()).toEqual([])
  expect(laptop.sharing.me).toBe(two.coach.sharing.me)
})
