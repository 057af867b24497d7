import { clauseKinds, dayOf } from '@lef/method'
import { parseStatement } from '@lef/vault'
import { expect, test } from 'vitest'
import { value } from '../../notebook/test-disk.ts'
import { twoWhoShare } from '../test-two.ts'
import type { ConversationOutline, Tellable } from './outline-of-trajectory.ts'
import { agree, dayAfter, look, read, termsFrom, threeTogether, today } from './test-three.ts'

const conversation = (id: string, startedAt: number, more: Partial<ConversationOutline> = {}) => ({
  id,
  startedAt,
  endedAt: startedAt + 1,
  appointment: null,
  ...more,
})

test('S-50 S-51 a sponsor comes in when both sign, and an agreement holds when all three have, forward only', async () => {
  const three = await threeTogether(31)
  const { coach, coachee, sponsor, id, pass } = three
  const day = today(three)
  expect(await coach.sharing.threeWay.propose(id, termsFrom(dayAfter(day, -3)))).toEqual({
    ok: false,
    error: 'backdated',
  })
  await agree(three, termsFrom(day))
  for (const side of [coach, coachee]) {
    expect((await read(side, id)).holds).toMatchObject({
      number: 0,
      facts: ['planned', 'held', 'whereabouts'],
    })
  }
  const page = await look(three)
  expect(page.agreed.holds?.text?.clauses).toHaveLength(clauseKinds.length)
  expect(sponsor.sharing.sponsoring.list()).toEqual([
    { document: id, names: { coach: 'Ans', coachee: 'Noor' }, unsent: [] },
  ])
  // A change holds from its own day on, and only when all have signed it; until then the one before does.
  value(await coachee.sharing.threeWay.propose(id, termsFrom(dayAfter(day, 1), { facts: [] })))
  await pass(5000)
  const [change] = (await read(coach, id)).proposed
  expect((await read(coach, id)).holds?.number).toBe(0)
  value(await coach.sharing.threeWay.signWaiting(id, change?.name ?? ''))
  await pass(5000)
  value(await sponsor.sharing.sponsoring.sign(id, change?.name ?? ''))
  await pass(5000)
  expect((await read(coachee, id)).holds?.number).toBe(0)
  expect((await read(coachee, id)).coming?.number).toBe(1)
  three.machine.setClock(three.machine.now() + 86_400_000)
  expect((await read(coachee, id)).holds).toMatchObject({ number: 1, facts: [] })
  // The link by which they came in is used.
  expect(await coach.sharing.threeWay.sponsorLink(id)).toBe(null)
  // One of the two suffices to have nobody look on any more.
  value(await coachee.sharing.threeWay.dismissSponsor(id))
  await pass(5000)
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'over' })
  expect((await read(coach, id)).holds).toBe(null)
  // Nobody answered any more. With another link they wait again, as anybody does.
  expect(await coach.sharing.threeWay.sponsorAnswers(id)).toMatchObject({ error: 'unknown' })
  const { fragment } = value(await coach.sharing.threeWay.inviteSponsor(id))
  value(await sponsor.sharing.sponsoring.answerLink(fragment))
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'waiting' })
})

test('S-52 S-53 facts come from the trajectory, go when both have signed, and the sponsor sees those and what was released', async () => {
  const three = await threeTogether(32)
  const { coach, coachee, machine, server, id, pass } = three
  const day = today(three)
  const held = [conversation('one', machine.now())]
  expect((await coach.sharing.threeWay.telling(id, held, 'UTC'))?.ready).toEqual([])
  await agree(three, termsFrom(day))
  const [fact] = (await coach.sharing.threeWay.telling(id, held, 'UTC'))?.ready ?? []
  if (fact === undefined) throw new Error('a held conversation can be told')
  expect(fact).toMatchObject({ kind: 'held', day })
  value(await coach.sharing.threeWay.tell(id, fact))
  await pass(5000)
  expect((await look(three)).agreed.facts).toEqual([])
  const [waits] = (await read(coachee, id)).waiting
  if (waits === undefined) throw new Error('it waits for the coachee')
  // The coachee's device looks whether the trajectory says so too.
  const agrees = async (conversations: readonly ConversationOutline[]) =>
    (await coachee.sharing.threeWay.telling(id, conversations, 'UTC'))?.agrees.get(waits.name)
  expect([await agrees(held), await agrees([])]).toEqual([true, false])
  value(await coachee.sharing.threeWay.signWaiting(id, waits.name))
  await pass(5000)
  expect((await look(three)).agreed.facts).toMatchObject([{ kind: 'held', day, clause: 'reported' }])
  expect((await coach.sharing.threeWay.telling(id, held, 'UTC'))?.ready).toEqual([])

  // Planned, and moved: the same conversation, by a name that says nothing else.
  const next = { day: dayAfter(day, 7), time: '10:00', zone: 'UTC', minutes: 60 }
  const planned = [conversation('one', machine.now(), { appointment: next })]
  const tellBoth = async (one: Tellable | undefined) => {
    if (one === undefined) throw new Error('nothing to tell')
    value(await coach.sharing.threeWay.tell(id, one))
    value(await coachee.sharing.threeWay.tell(id, one))
    await pass(5000)
  }
  await tellBoth((await coach.sharing.threeWay.telling(id, planned, 'UTC'))?.ready[0])
  const later = [conversation('one', machine.now(), { appointment: { ...next, day: dayAfter(day, 9) } })]
  await tellBoth((await coach.sharing.threeWay.telling(id, later, 'UTC'))?.ready[0])
  const where = { kind: 'whereabouts', where: 'midway', day } as const
  await tellBoth(where)
  const told = (await look(three)).agreed.facts
  expect(told.map(({ kind }) => kind)).toEqual(['held', 'planned', 'moved', 'whereabouts'])
  const names = told.flatMap((one) => ('conversation' in one ? [one.conversation] : []))
  expect([names[0] === names[1], names[1] === names[2]]).toEqual([false, true])
  // What the agreement does not have cannot be asked for.
  expect(await coach.sharing.threeWay.tell(id, { kind: 'ended', day })).toEqual({
    ok: false,
    error: 'not-agreed',
  })

  // The coachee alone releases, and takes back.
  const said = { moment: 'start', what: 'goal', sentence: ' Rustiger vergaderen. ' } as const
  expect(await coach.sharing.threeWay.release(id, said)).toEqual({ ok: false, error: 'not-agreed' })
  value(await coachee.sharing.threeWay.release(id, said))
  await pass(5000)
  const [released] = (await look(three)).agreed.released
  expect(released).toMatchObject({ moment: 'start', what: 'goal', sentence: 'Rustiger vergaderen.' })
  // The two see the very same page, and who looked.
  for (const side of [coach, coachee]) {
    const outline = value(await side.sharing.threeWay.outline(id))
    expect(outline?.facts).toEqual(told)
    expect(outline?.released).toEqual([released])
    expect(value(await side.sharing.threeWay.looks(id)).length).toBeGreaterThan(2)
  }
  expect(await coach.sharing.threeWay.withdraw(id, released?.name ?? '')).toMatchObject({ ok: false })
  value(await coachee.sharing.threeWay.withdraw(id, released?.name ?? ''))
  await pass(5000)
  expect((await look(three)).agreed.released).toEqual([])
  expect((await read(coach, id)).released).toEqual([])
  const kept = [...(server.documents.get(id)?.statements.values() ?? [])]
  expect(kept.find(({ statement }) => statement.kind === 'release')?.sealed).toBe(null)
})

test('S-51 P-18 what is signed from today on holds today, also where it is a day later than in UTC', async () => {
  const zone = 'Europe/Amsterdam'
  const three = await threeTogether(38, { zone })
  const { coach, coachee, machine, id, pass } = three
  machine.setClock(Date.parse('2027-01-15T23:30:00Z'))
  const day = dayOf(machine.now(), zone)
  expect(day).toBe('2027-01-16')
  await agree(three, termsFrom(day))
  for (const side of [coach, coachee]) expect((await read(side, id)).holds?.from).toBe(day)
  expect((await look(three)).agreed.holds?.from).toBe(day)
  value(await coachee.sharing.threeWay.release(id, { moment: 'start', what: 'goal', sentence: 'Rust.' }))
  await pass(5000)
  expect((await look(three)).agreed.released).toMatchObject([{ sentence: 'Rust.' }])
  expect((await read(coachee, id)).unsent).toEqual([])
})

test('S-30 when one of the two is put out, nobody looks on any more: no sentence stays that cannot be taken back', async () => {
  const three = await threeTogether(37)
  const { coach, coachee, sponsor, id, pass } = three
  await agree(three, termsFrom(today(three)))
  const said = { moment: 'start', what: 'goal', sentence: 'Rustiger vergaderen.' } as const
  value(await coachee.sharing.threeWay.release(id, said))
  await pass(5000)
  expect((await look(three)).agreed.released).toHaveLength(1)
  value(await coach.sharing.removeOther(id))
  await pass(5000)
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'over' })
})

test('S-53 a sponsor believes no server that shows less than it did, or people they were not invited by', async () => {
  const three = await threeTogether(33)
  const { sponsor, server, id } = three
  await agree(three, termsFrom(today(three)))
  expect((await look(three)).agreed.agreements).toHaveLength(1)
  const document = server.documents.get(id)
  const all = sponsor.relay.lookAsSponsor
  const shows = (keep: (kind: string, number: number) => boolean) => {
    let seen = 0
    sponsor.relay.lookAsSponsor = async (of) => {
      const shown = await all(of)
      seen = 0
      if (!shown.ok) return shown
      const kept = shown.value.filter(({ statement }) => {
        const parsed = parseStatement(statement)
        const kind = parsed.ok ? parsed.value.kind : ''
        return keep(kind, kind === 'membership' ? seen++ : -1)
      })
      return { ok: true, value: kept }
    }
  }
  shows((_kind, number) => number !== 1)
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'wrong', why: 'rolled-back' })
  shows(() => false)
  expect(value(await sponsor.sharing.sponsoring.look(id))).toEqual({ kind: 'wrong', why: 'stranger' })
  // A signature that one of the three did not give: the agreement is not there.
  const agreement = [...(document?.statements.values() ?? [])].find(
    ({ statement }) => statement.kind === 'agreement',
  )
  const [first, second] = agreement?.statement.signatures ?? []
  if (!agreement || !first || !second) throw new Error('it was signed')
  agreement.statement = {
    ...agreement.statement,
    signatures: agreement.statement.signatures.map((one) =>
      one === second ? { ...one, signature: first.signature } : one,
    ),
  }
  sponsor.relay.lookAsSponsor = all
  expect((await look(three)).agreed.agreements).toEqual([])
})

test('S-51 where the manager is the coach two agree, nothing is reported and nobody comes in', async () => {
  const two = await twoWhoShare(34)
  const { coach, coachee, id, machine, pass } = two
  const clauses = clauseKinds.filter((kind) => kind !== 'reported' && kind !== 'release')
  const terms = termsFrom(dayOf(machine.now(), 'UTC'), { relation: 'manager', clauses, facts: [] })
  expect(await coach.sharing.threeWay.propose(id, { ...terms, facts: ['held'] })).toMatchObject({
    error: 'not-agreed',
  })
  // A text about other clauses than the terms is not shown, and nobody is asked to sign what they cannot read.
  value(await coach.sharing.threeWay.propose(id, { ...terms, words: { ...terms.words, clauses: [] } }))
  await pass(5000)
  const [empty] = (await read(coachee, id)).proposed
  expect(empty?.text).toBe(null)
  expect(await coachee.sharing.threeWay.signWaiting(id, empty?.name ?? '')).toMatchObject({
    error: 'unknown',
  })
  value(await coach.sharing.threeWay.propose(id, terms))
  await pass(5000)
  const proposed = (await read(coachee, id)).proposed.find(({ text }) => text !== null)
  value(await coachee.sharing.threeWay.signWaiting(id, proposed?.name ?? ''))
  await pass(5000)
  expect((await read(coachee, id)).holds?.relation).toBe('manager')
  const held = [conversation('one', machine.now())]
  expect((await coachee.sharing.threeWay.telling(id, held, 'UTC'))?.ready).toEqual([])
})
