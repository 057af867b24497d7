import { expect, test } from 'vitest'
import type { Bytes } from '@lef/vault'
import { twoWhoShare, type Side } from './test-two.ts'

const pages = ({ now }: Side) => now().presence.map(({ page }) => page)

test('S-25 who is here and on which page is told again every 15 s, and over when they leave or after 40 s without a word', async () => {
  const { coach, coachee, id, pass, server } = await twoWhoShare(51)
  expect(pages(coachee)).toEqual([])
  coach.sharing.showPage(id, 'options')
  await pass(100)
  expect(pages(coachee)).toEqual(['options'])
  await pass(120_000)
  expect(pages(coachee)).toEqual(['options'])
  coach.sharing.leavePage(id)
  await pass(100)
  expect(pages(coachee)).toEqual([])
  coach.sharing.showPage(id, 'room/goal')
  await pass(100)
  expect(pages(coachee)).toEqual(['room/goal'])
  // Nothing more comes through, and nobody says so.
  server.whispers = () => []
  await pass(38_000)
  expect(pages(coachee)).toEqual(['room/goal'])
  await pass(5_000)
  expect(pages(coachee)).toEqual([])
})

test('S-25 the server can tell neither the page nor how long its name is; what it plays again, changes or moves is not heard', async () => {
  const { coach, coachee, id, pass, server } = await twoWhoShare(52)
  const other = await twoWhoShare(53)
  const told: Bytes[] = []
  server.whispers = (_, bytes) => {
    told.push(bytes)
    return [bytes]
  }
  for (const page of ['x', 'a-page-with-a-rather-long-name']) {
    coach.sharing.showPage(id, page)
    await pass(100)
    expect(pages(coachee)).toEqual([page])
  }
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) throw new Error('both were told')
  for (const bytes of told) {
    expect(Buffer.from(bytes).includes('a-page')).toBe(false)
    expect(bytes.length).toBe(first.length)
  }
  const changed = last.map((byte, at) => (at === last.length - 1 ? byte ^ 1 : byte))
  for (const bytes of [first, last, changed, last.slice(0, -1), new Uint8Array(0)]) {
    server.tell(id, { type: 'whisper', document: id, bytes })
    other.server.tell(other.id, { type: 'whisper', document: other.id, bytes })
  }
  await Promise.all([pass(100), other.pass(100)])
  expect(pages(coachee)).toEqual(['a-page-with-a-rather-long-name'])
  expect(pages(other.coachee)).toEqual([])
  expect(coachee.now().incidents).toEqual([])
})
