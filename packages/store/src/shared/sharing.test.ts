import { expect, test } from 'vitest'
import type { PersonId } from '@lef/vault'
import { value } from '../notebook/test-disk.ts'
import { openNotebook } from '../notebook/open-notebook.ts'
import { openSharing } from './open-sharing.ts'
import { isSharedHere } from './shared-here.ts'
import { meet, twoStrangers, twoWhoShare, words, write } from './test-two.ts'

test('S-17 S-19 two people meet by a link, and what one writes the other reads', async () => {
  const two = await twoStrangers(1)
  const { coach, coachee } = two
  write(coach, 'Wat wil je bereiken?')
  const id = await meet(two)
  expect([coach.now().stage, coachee.now().stage]).toEqual(['shared', 'shared'])
  expect(coach.now().other).toMatchObject({
    person: coachee.sharing.me,
    role: 'coachee',
    safety: 'not-compared',
  })
  expect(coachee.now().other).toMatchObject({ person: coach.sharing.me, role: 'coach' })
  expect(words(coachee)).toBe('Wat wil je bereiken?')
  write(coachee, ' Rust.')
  await two.pass(1000)
  expect(words(coach)).toBe('Wat wil je bereiken? Rust.')
  expect(coachee.now().sync).toEqual({ kind: 'sent' })
  await two.pass(10_000)
  expect(coachee.now().sync).toEqual({ kind: 'read' })
  expect(coach.now().sync).toEqual({ kind: 'read' })
  const [one, other] = [await coach.sharing.safetyNumber(id), await coachee.sharing.safetyNumber(id)]
  expect(one?.digits).toEqual(other?.digits)
  value(await coach.sharing.keepCompared(id))
  expect(coach.now().other?.safety).toBe('compared')
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
})

/** Two of whom one has written something and let the other in, who is yet to confirm. */
async function toBeConfirmed(seed: number) {
  const two = await twoStrangers(seed)
  const { coach, coachee, pass } = two
  write(coach, 'Wat wil je bereiken?')
  const { document, fragment } = value(await coach.sharing.shareTrajectory(coach.local, 'coach'))
  value(await coachee.sharing.answerLink(fragment, coachee.local))
  const [answer] = value(await coach.sharing.pendingAnswers(document))
  value(await coach.sharing.admit(document, answer?.person ?? ('' as PersonId)))
  await pass(10_000)
  return { ...two, document }
}

test('S-17 S-20 begins as well when the other confirms between being asked for statements and being followed', async () => {
  const { coach, coachee, pass, document } = await toBeConfirmed(4)
  const { relay } = coach
  const listStatements = relay.listStatements.bind(relay)
  let meanwhile: (() => Promise<unknown>) | null = () => coachee.sharing.confirmEntry(document)
  relay.listStatements = async (...asked) => {
    const page = await listStatements(...asked)
    const next = meanwhile
    meanwhile = null
    await next?.()
    return page
  }
  coach.sharing.tryNow()
  await pass(10_000)
  expect(words(coachee)).toBe('Wat wil je bereiken?')
})

test('S-17 S-20 begins as well when another tab confirms than the one that talks to the server', async () => {
  const { coachee, pass, document } = await toBeConfirmed(5)
  const ports = coachee.tab()
  const beside = value(await openNotebook(ports))
  const sharing = value(await openSharing(beside, { ...ports, zone: 'UTC', relay: coachee.relay }))
  await pass(1000)
  expect(sharing.connection).toBe('elsewhere')
  value(await sharing.confirmEntry(document))
  await pass(10_000)
  expect(words(coachee)).toBe('Wat wil je bereiken?')
  await sharing.close()
  await beside.close()
})

test('S-23 edits without a network wait, and are sent when it is back; a restart changes nothing', async () => {
  const two = await twoWhoShare(2)
  const { coach, coachee } = two
  coach.relay.network = 'cut'
  coach.relay.drop()
  await two.pass(1000)
  write(coach, ' zonder net')
  await two.pass(60_000)
  expect(coach.now().sync).toEqual({ kind: 'waiting' })
  await coach.restart()
  coach.document.doc.getText('t').delete(0, 6)
  await two.pass(60_000)
  await coach.restart()
  expect(words(coach)).toBe(' zonder net')
  write(coachee, ' intussen')
  coach.relay.network = 'fine'
  await two.pass(120_000)
  expect(words(coach)).toBe(words(coachee))
  expect(words(coach)).toContain(' zonder net')
  expect(words(coach)).toContain(' intussen')
  expect(words(coach)).not.toContain('begin.')
  await two.pass(10_000)
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
})

test('S-22 what is typed reaches the other at once, and goes on in an envelope each 150 ms, however fast the server answers', async () => {
  const two = await twoWhoShare(3)
  const { coach, coachee, id } = two
  await two.pass(60_000)
  const envelopes = () => [...(two.server.documents.get(id)?.rows.values() ?? [])].flat().length
  const before = envelopes()
  write(coach, 'a')
  await two.pass(20)
  expect(words(coachee)).toMatch(/a$/)
  // A slider, or a quick hand: an edit each 10 ms for a second and a half.
  for (let edit = 0; edit < 150; edit++) {
    write(coach, 'b')
    await two.pass(10)
  }
  await two.pass(150)
  expect(words(coachee)).toBe(words(coach))
  const sent = envelopes() - before
  expect(sent).toBeGreaterThan(8)
  expect(sent).toBeLessThanOrEqual(12)
})

test('S-17 who is not signed in can still be told what is shared, and nothing is made for who shares nothing', async () => {
  const { coach, coachee, newcomer, pass } = await twoWhoShare(13)
  await coach.sharing.close()
  expect(await isSharedHere(coach.notebook, coach.local)).toBe(true)
  expect(await isSharedHere(coach.notebook, coachee.local)).toBe(false)
  const alone = await newcomer('alone', '0c')
  await alone.sharing.close()
  const before = value(await alone.notebook.documents())
  await pass(1000)
  expect(await isSharedHere(alone.notebook, alone.local)).toBe(false)
  expect(value(await alone.notebook.documents())).toEqual(before)
})
