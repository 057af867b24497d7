import { expect, test } from 'vitest'
import type { AccountId } from '@lef/protocol/messages'
import { value } from '../notebook/test-disk.ts'
import { twoWhoShare, words, write } from './test-two.ts'

test('S-30 whoever is put out keeps what they have, gets no new key, and nothing of theirs counts any more', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(61)
  write(coachee, ' van de coachee')
  await pass(10_000)
  const before = server.documents.get(id)
  const theirs = [...(before?.rows.values() ?? [])].flat().length
  value(await coach.sharing.removeOther(id))
  // Without having heard of it.
  write(coachee, ' en nog iets')
  await pass(20_000)
  write(coach, ' hierna, voor niemand')
  await pass(20_000)
  const chain = server.documents.get(id)?.chain
  expect(chain?.map(({ epoch, members }) => [epoch, members.map(({ role }) => role)])).toEqual([
    [1, ['coach', 'coachee']],
    [2, ['coach']],
  ])
  expect(chain?.at(-1)?.closed).toHaveLength(1)
  expect(server.documents.get(id)?.members.size).toBe(1)
  expect([...(server.documents.get(id)?.rows.values() ?? [])].flat()).toHaveLength(theirs)
  expect(words(coach)).toBe('begin. van de coachee hierna, voor niemand')
  expect(words(coachee)).toBe('begin. van de coachee en nog iets')
  expect([coach.now().stage, coach.now().sync]).toEqual(['ended', { kind: 'problem', reason: 'alone' }])
  expect(coachee.now().sync.kind).toBe('problem')
  expect(coach.now().incidents).toEqual([])
  // A server that lets them in again all the same gives nobody anything: they are told what was signed.
  coachee.relay.network = 'cut'
  server.documents.get(id)?.members.add('0b'.repeat(16) as AccountId)
  coachee.relay.network = 'fine'
  coachee.sharing.tryNow()
  await pass(20_000)
  expect([coachee.now().stage, coachee.now().sync]).toEqual(['ended', { kind: 'problem', reason: 'put-out' }])
  expect(words(coachee)).toBe('begin. van de coachee en nog iets')
})

test('S-31 stopping leaves it at the server as well, now or when it is reached; the last to go empties it', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(62)
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  value(await coachee.sharing.stopSharing(id))
  expect(coachee.sharing.list()).toEqual([])
  expect(server.documents.get(id)?.members.size).toBe(2)
  expect(value(await coach.sharing.isOtherThere(id))).toBe(true)
  await coachee.restart()
  coachee.relay.network = 'fine'
  coachee.sharing.tryNow()
  await pass(90_000)
  expect(value(await coach.sharing.isOtherThere(id))).toBe(false)
  expect(words(coachee)).toBe('begin.')
  // Who stays has everything, and goes on until stopping too.
  write(coach, ' verder')
  await pass(10_000)
  expect(coach.now().sync).toEqual({ kind: 'sent' })
  value(await coach.sharing.stopSharing(id))
  await pass(1000)
  const left = server.documents.get(id)
  expect([left?.members.size, left?.statements.size]).toEqual([0, 0])
  expect([...(left?.rows.values() ?? [])].flat().some(({ bytes }) => bytes !== null)).toBe(false)
  expect(words(coach)).toBe('begin. verder')
})
