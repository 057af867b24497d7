import { hashStatement, toHex } from '@lef/vault'
import { expect, test } from 'vitest'
import { openNotebook } from '../../notebook/open-notebook.ts'
import { value } from '../../notebook/test-disk.ts'
import { openSharing } from '../open-sharing.ts'
import type { Side } from '../test-two.ts'
import { agree, look, read, termsFrom, threeTogether, today, type Three } from './test-three.ts'

const sentence = 'Rustiger vergaderen.'
const goal = { moment: 'start', what: 'goal', sentence } as const

async function threeWhoAgreed(seed: number): Promise<Three> {
  const three = await threeTogether(seed)
  await agree(three, termsFrom(today(three)))
  return three
}

async function cut({ coachee, pass }: Three): Promise<void> {
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  await pass(1000)
}

async function back({ coachee, pass }: Three): Promise<void> {
  coachee.relay.network = 'fine'
  coachee.sharing.tryNow()
  await pass(5000)
}

const unsent = async (side: Side, id: Three['id']) =>
  (await read(side, id)).unsent.map(({ kind, refused }) => [kind, refused])
const shown = async (three: Three) => (await look(three)).agreed.released.map((one) => one.sentence)

test('S-54 what is signed without a network is kept over a restart, a lock and new keys, counts for nothing meanwhile, and goes by itself', async () => {
  const three = await threeWhoAgreed(51)
  const { coach, coachee, id, pass } = three
  const where = { kind: 'whereabouts', where: 'midway', day: today(three) } as const
  value(await coach.sharing.threeWay.tell(id, where))
  await pass(5000)
  await cut(three)
  const [waits] = (await read(coachee, id)).waiting
  value(await coachee.sharing.threeWay.signWaiting(id, waits?.name ?? ''))
  value(await coachee.sharing.threeWay.release(id, goal))
  value(await coachee.sharing.threeWay.propose(id, termsFrom(today(three), { facts: [] })))
  const kinds = [
    ['process-fact', null],
    ['release', null],
    ['agreement', null],
  ]
  expect(await unsent(coachee, id)).toEqual(kinds)
  await coachee.restart()
  const passphrase = 'een lange zin om te onthouden'
  value(await coachee.notebook.setPassphrase(passphrase))
  await coachee.notebook.lock()
  await coachee.sharing.close()
  value(await coachee.notebook.unlock(passphrase))
  await coachee.share()
  await pass(20_000)
  const offline = await read(coachee, id)
  expect(offline.unsent).toMatchObject([
    { fact: { where: 'midway' } },
    { sentence },
    { text: { coachee: 'Noor' } },
  ])
  expect([offline.facts, offline.released, offline.proposed]).toEqual([[], [], []])
  // It is asked for by nobody a second time.
  expect((await coachee.sharing.threeWay.telling(id, [], 'UTC'))?.sayable).not.toContainEqual(where)
  expect(await shown(three)).toEqual([])
  await back(three)
  await pass(20_000)
  // Made for the membership before this device had new keys: it is put to the others again, or not.
  expect(await unsent(coachee, id)).toEqual([['agreement', 'other-people']])
  value(await coachee.sharing.threeWay.propose(id, termsFrom(today(three), { facts: [] })))
  await pass(5000)
  expect(await shown(three)).toEqual([sentence])
  expect((await look(three)).agreed.facts).toMatchObject([{ where: 'midway' }])
  expect((await read(coach, id)).proposed).toMatchObject([{ terms: { facts: [] }, refused: null }])
})

test('S-54 a sentence is taken back without a network, also one that never went, and again from a server that was put back', async () => {
  const three = await threeWhoAgreed(52)
  const { coachee, coach, server, machine, id, pass } = three
  value(await coachee.sharing.threeWay.release(id, goal))
  await pass(5000)
  const [released] = (await read(coachee, id)).released
  await cut(three)
  value(await coachee.sharing.threeWay.withdraw(id, released?.name ?? ''))
  value(await coachee.sharing.threeWay.release(id, { ...goal, sentence: 'Toch niet.' }))
  const never = (await read(coachee, id)).unsent.find(({ kind }) => kind === 'release')
  value(await coachee.sharing.threeWay.withdraw(id, never?.name ?? ''))
  expect((await read(coachee, id)).unsent).toMatchObject([
    { kind: 'withdrawal', release: released?.name },
    { kind: 'withdrawal', release: never?.name },
  ])
  // Until it is there, the page is as it was, and nobody is told otherwise.
  expect([await shown(three), (await read(coachee, id)).released.length]).toEqual([[sentence], 1])
  await coachee.restart()
  const all = server.documents.get(id)
  const before = structuredClone([...(all?.statements ?? [])])
  await back(three)
  expect([await shown(three), await unsent(coachee, id)]).toEqual([[], []])
  const bodies = [...(all?.statements.values() ?? [])].map(({ statement }) => statement.kind)
  expect(bodies.filter((kind) => kind === 'release' || kind === 'withdrawal')).toEqual([
    'release',
    'withdrawal',
  ])
  // A backup from before: whoever of the two comes by first, brings it again.
  all?.statements.clear()
  for (const [name, one] of before) all?.statements.set(name, one)
  expect(await shown(three)).toEqual([sentence])
  await coach.restart()
  await pass(5000)
  expect(await shown(three)).toEqual([])
  const [taken] = before.filter(([, one]) => one.statement.kind === 'release')
  const name = taken && toHex(await hashStatement(machine.tab().crypto, taken[1].statement))
  expect(name).toBe(released?.name)
})

test('S-54 what the server refuses is shown with why, and is put away; that a sentence is taken back is brought again and not put away', async () => {
  const three = await threeWhoAgreed(53)
  const { coach, coachee, id, pass } = three
  value(await coachee.sharing.threeWay.release(id, goal))
  await pass(5000)
  const [released] = (await read(coachee, id)).released
  const bring = coachee.relay.addStatement
  coachee.relay.addStatement = async () => ({ ok: true, value: { outcome: 'refused', reason: 'full' } })
  value(await coachee.sharing.threeWay.withdraw(id, released?.name ?? ''))
  await pass(5000)
  expect(await unsent(coachee, id)).toEqual([['withdrawal', 'no-room']])
  const [waits] = (await read(coachee, id)).unsent
  expect(await coachee.sharing.threeWay.putAway(id, waits?.name ?? '')).toMatchObject({ error: 'unknown' })
  coachee.relay.addStatement = bring
  coachee.relay.drop()
  await pass(10_000)
  expect([await unsent(coachee, id), await shown(three)]).toEqual([[], []])
  const last = { kind: 'whereabouts', where: 'near-end', day: today(three) } as const
  await cut(three)
  value(await coachee.sharing.threeWay.release(id, goal))
  value(await coachee.sharing.threeWay.tell(id, last))
  // Meanwhile nobody looks on any more.
  value(await coach.sharing.threeWay.dismissSponsor(id))
  await pass(5000)
  await back(three)
  expect(await unsent(coachee, id)).toEqual([
    ['release', 'other-people'],
    ['process-fact', 'other-people'],
  ])
  const [release, fact] = (await read(coachee, id)).unsent
  // It was never shown: putting it away is all there is to do, and nothing is taken back.
  value(await coachee.sharing.threeWay.withdraw(id, release?.name ?? ''))
  value(await coachee.sharing.threeWay.putAway(id, fact?.name ?? ''))
  expect(await coachee.sharing.threeWay.putAway(id, fact?.name ?? '')).toMatchObject({ error: 'unknown' })
  await pass(5000)
  expect(await unsent(coachee, id)).toEqual([])
})

test('S-20 S-54 what is signed in a tab that does not lead goes by the one that does', async () => {
  const three = await threeWhoAgreed(55)
  const { coachee, id, pass } = three
  const ports = coachee.tab()
  const notebook = value(await openNotebook(ports))
  const sharing = value(
    await openSharing(notebook, { ...ports, zone: 'UTC', relay: coachee.relay, random: () => 0.5 }),
  )
  await pass(1000)
  expect(sharing.connection).toBe('elsewhere')
  await cut(three)
  value(await sharing.threeWay.release(id, goal))
  await pass(1000)
  expect(await unsent(coachee, id)).toEqual([['release', null]])
  await back(three)
  expect(await shown(three)).toEqual([sentence])
  const [released] = (await sharing.threeWay.read(id))?.released ?? []
  // Live as well: the tab that leads hears of it by the notebook.
  value(await sharing.threeWay.withdraw(id, released?.name ?? ''))
  await pass(5000)
  expect([await shown(three), (await sharing.threeWay.read(id))?.unsent]).toEqual([[], []])
  await sharing.close()
  await notebook.close()
})

test('S-31 S-54 whoever stops takes back first what whoever looks on can read, now or when the server is reached', async () => {
  const three = await threeWhoAgreed(56)
  const { coach, coachee, server, id, pass } = three
  value(await coachee.sharing.threeWay.release(id, goal))
  await pass(5000)
  await cut(three)
  value(await coachee.sharing.threeWay.release(id, { ...goal, sentence: 'Nooit verzonden.' }))
  value(await coachee.sharing.stopSharing(id))
  await coachee.restart()
  expect([coachee.sharing.list(), await shown(three)]).toEqual([[], [sentence]])
  // Not without it: who has left, could take nothing back any more.
  const bring = coachee.relay.addStatement
  coachee.relay.addStatement = async () => ({ ok: false, error: { problem: 'busy', wait: 0 } })
  await back(three)
  expect([server.documents.get(id)?.members.size, await shown(three)]).toEqual([2, [sentence]])
  coachee.relay.addStatement = bring
  await back(three)
  expect([server.documents.get(id)?.members.size, await shown(three)]).toEqual([1, []])
  await coach.restart()
  await pass(5000)
  expect((await read(coach, id)).released).toEqual([])
})

test('S-54 whoever looks on signs what was shown to them without a network as well, and is told when it came too late', async () => {
  const three = await threeTogether(58)
  const { coach, coachee, sponsor, id, pass } = three
  const put = async () => {
    value(await coach.sharing.threeWay.propose(id, termsFrom(today(three))))
    await pass(5000)
    const name = (await read(coachee, id)).proposed.find(({ signedBy }) => signedBy.length === 1)?.name ?? ''
    value(await coachee.sharing.threeWay.signWaiting(id, name))
    await pass(5000)
    return name
  }
  const [first, second] = [await put(), await put()]
  await look(three)
  sponsor.relay.network = 'cut'
  sponsor.relay.drop()
  for (const name of [first, second]) value(await sponsor.sharing.sponsoring.sign(id, name))
  await sponsor.restart()
  await pass(1000)
  const waits = () => sponsor.sharing.sponsoring.list()[0]?.unsent
  expect(waits()).toEqual([first, second].map((name) => ({ name, refused: null })))
  expect((await read(coach, id)).agreements).toEqual([])
  sponsor.relay.network = 'fine'
  sponsor.sharing.tryNow()
  await pass(5000)
  // Of two that could each have been the first agreement, one was.
  expect((await read(coach, id)).agreements.map(({ name }) => name)).toEqual([first])
  expect(waits()).toEqual([{ name: second, refused: 'overtaken' }])
  value(await sponsor.sharing.sponsoring.putAway(id, second))
  expect(waits()).toEqual([])
})
