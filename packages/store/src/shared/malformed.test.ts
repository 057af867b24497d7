import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits } from '@lef/protocol/messages'
import { toBase64Url, type DocumentId } from '@lef/vault'
import { openNotebook } from '../notebook/open-notebook.ts'
import { value } from '../notebook/test-disk.ts'
import type { Incident } from './incident.ts'
import { createMemoryWeb, type MemoryWeb } from './memory-web.ts'
import { openSharing } from './open-sharing.ts'
import { twoWhoShare, words, write, type Two } from './test-two.ts'
import { createWebRelay } from './web-relay.ts'

let two: Two
let web: MemoryWeb
let before = ''
/** What was noticed and expected already. */
let known: readonly Incident[] = []

/** Two who share, of whom the coachee's texts to and from the server go through somebody's hands. */
beforeEach(async () => {
  two = await twoWhoShare(71)
  const { coach, coachee, pass } = two
  await coachee.document.close()
  await coachee.sharing.close()
  await coachee.notebook.close()
  web = createMemoryWeb(coachee.relay)
  const { ports } = coachee
  const notebook = value(await openNotebook(ports))
  const relay = createWebRelay(web.ports)
  const sharing = value(await openSharing(notebook, { ...ports, zone: 'UTC', relay, random: () => 0.5 }))
  const document = value(await notebook.open(coachee.local as DocumentId))
  Object.assign(coachee, { notebook, sharing, document })
  write(coach, ' een')
  write(coachee, ' van mij')
  await pass(10_000)
  before = words(coachee)
  known = []
}, 60_000)
afterEach(async () => {
  await two.coachee.sharing.close()
  await two.coach.sharing.close()
})

/** What was noticed since. */
const kinds = () =>
  two.coachee
    .now()
    .incidents.filter(({ kind, device, count }) => {
      const same = known.find((one) => one.kind === kind && one.device === device)
      return count > (same?.count ?? 0)
    })
    .map(({ kind }) => kind)

/** Everything that was there is there, it was said what came, and it goes on once somebody behaves. */
async function goesOn(noticed: readonly string[] = ['malformed']): Promise<void> {
  const { coach, coachee, pass } = two
  expect(kinds()).toEqual(noticed)
  expect(words(coachee)).toContain(before)
  web.onAnswer = null
  web.onFrame = null
  known = coachee.now().incidents
  coachee.sharing.tryNow()
  write(coach, ' verder')
  write(coachee, ' ook verder')
  // As long as a server may ask to be left alone.
  for (const wait of [10_000, 600_000, 20_000]) await pass(wait)
  expect(words(coachee)).toBe(words(coach))
  expect(words(coachee)).toContain(' verder')
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
  expect(kinds()).toEqual([])
}

/** Frames that no server of ours says, by what is wrong with them. */
function frames(): readonly (readonly [string, string])[] {
  const { id } = two
  const envelopes = { type: 'envelopes', document: id, envelopes: [] as string[] }
  const caughtUp = { type: 'caught-up', document: id, heads: [] as unknown[], statements: 1 }
  const text = (frame: object) => JSON.stringify(frame)
  return [
    ['nothing', ''],
    ['bytes', '\u0000\u0001\ufffd\u0000'],
    ['no JSON', '<html><body>502 Bad Gateway</body></html>'],
    ['another JSON', '[1, null, "x"]'],
    ['a number', '42'],
    ['cut off', text(envelopes).slice(0, -7)],
    ['two in one', text(envelopes) + text(envelopes)],
    ['an unknown kind', text({ type: 'please-send-keys', document: id })],
    ['no kind', text({ document: id })],
    ['a second hello', text({ type: 'hello', version: 1 })],
    ['another version', text({ type: 'hello', version: 2 })],
    ['a field too many', text({ ...envelopes, extra: true })],
    ['a field too few', text({ type: 'envelopes', document: id })],
    ['no document', text({ ...envelopes, document: '../../etc' })],
    ['wrong base64', text({ ...envelopes, envelopes: ['not base64!'] })],
    ['padded base64', text({ ...envelopes, envelopes: ['AA=='] })],
    ['bytes that are a number', text({ ...envelopes, envelopes: [7] })],
    ['no envelope', text({ ...envelopes, envelopes: [toBase64Url(new Uint8Array(500).fill(3))] })],
    ['an empty envelope', text({ ...envelopes, envelopes: [''] })],
    ['a head of a wrong kind', text({ ...caughtUp, heads: [{ device: 'x', seq: -1, hash: '' }] })],
    ['a place below nought', text({ ...caughtUp, statements: -1 })],
    ['a whisper that is no base64', text({ type: 'whisper', document: id, bytes: '*' })],
    ['an unknown problem', text({ type: 'problem', problem: 'rm -rf', id: null, document: id, wait: null })],
    ['a poisoned prototype', `{"__proto__":{"type":"hello"},"type":"envelopes","document":"${id}"}`],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['more than is ever said', text({ ...envelopes, envelopes: ['A'.repeat(limits.messageBytes)] })],
    [
      'an envelope larger than any',
      text({ ...envelopes, envelopes: [toBase64Url(new Uint8Array(limits.envelopeBytes + 1))] }),
    ],
  ]
}

test('S-36 malformed, oversized: each frame that no server says is noticed, changes nothing, and ends nothing', async () => {
  const { coach, coachee, pass } = two
  expect([coachee.sharing.connection, words(coachee), kinds()]).toEqual(['live', words(coach), []])
  const opened = web.opened()
  for (const [name, text] of frames()) {
    expect([name, web.say(text)]).toEqual([name, 1])
    await pass(50)
    expect([name, kinds(), words(coachee)]).toEqual([name, ['malformed'], before])
    known = coachee.now().incidents
  }
  // Whatever it says: nothing breaks by it.
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), async (text) => {
      web.say(text)
      await pass(1)
      expect([kinds(), words(coachee)]).toEqual([['malformed'], before])
    }),
    { seed: 7, numRuns: 25 },
  )
  // On the same connection all the while.
  expect([web.opened(), coachee.sharing.connection]).toEqual([opened, 'live'])
  await goesOn()
})

test('S-36 malformed: true frames that are cut, garbled or told twice too early are refused, and asked for again', async () => {
  const { coach, coachee, pass } = two
  for (const spoil of [
    (text: string) => [text.slice(0, text.length / 2)],
    (text: string) => [text.replaceAll('"', "'")],
    (text: string) => [text.replace('"envelopes":["', '"envelopes":["=')],
    (text: string) => ['', text.slice(1)],
  ]) {
    web.onFrame = (text, { type }) => (type === 'envelopes' ? spoil(text) : [text])
    write(coach, '.')
    await pass(2000)
    expect(kinds()).toEqual(['malformed'])
    expect(words(coachee)).toBe(before)
  }
  await goesOn()
})

test('S-36 malformed: whoever says anything before hello, or another hello, is not followed; the server is asked without', async () => {
  const { coach, coachee, pass, id } = two
  for (const first of [
    (text: string) => [JSON.stringify({ type: 'answer', document: id }), text],
    (text: string) => [text.replace('1', '2')],
    () => ['hello'],
  ]) {
    web.onFrame = (text, { type }) => (type === 'hello' ? first(text) : [text])
    coachee.sharing.tryNow()
    await pass(11_000)
    expect(kinds()).toEqual(['malformed'])
    known = coachee.now().incidents
    write(coach, '.')
    await pass(20_000)
    expect(words(coachee)).toBe(words(coach))
  }
  before = words(coachee)
  web.say('once more')
  await goesOn()
})

test('S-36 malformed, oversized: answers that no server gives are noticed, believed in nothing, and asked for again', async () => {
  const { coach, coachee, pass } = two
  const spoiled: readonly ((text: string) => { readonly status?: number; readonly text: string })[] = [
    () => ({ text: '' }),
    () => ({ text: '<html>Log in to the hotel</html>' }),
    () => ({ text: 'null' }),
    () => ({ text: '{"statements":[],"envelopes":[],"results":[]}' }),
    (text) => ({ text: text.slice(0, -2) }),
    (text) => ({ text: text.padEnd(6 * limits.messageBytes + 1) }),
    () => ({ status: 418, text: '{"problem":"teapot","text":"short and stout"}' }),
    () => ({ status: 302, text: 'elsewhere' }),
  ]
  coachee.relay.network = 'no-live'
  coachee.relay.drop()
  for (const spoil of spoiled) {
    web.onAnswer = (name, answer) => (name === 'session' ? answer : { ...answer, ...spoil(answer.text) })
    write(coach, '.')
    write(coachee, '!')
    coachee.sharing.tryNow()
    await pass(20_000)
    expect([kinds(), coachee.now().sync]).toEqual([['malformed'], { kind: 'waiting' }])
    expect(words(coachee).replaceAll('!', '')).toBe(before)
    known = coachee.now().incidents
  }
  before = words(coachee)
  web.onAnswer = (name, answer) => (name === 'listStatements' ? { ...answer, text: '{}' } : answer)
  coachee.sharing.tryNow()
  await pass(10_000)
  coachee.relay.network = 'fine'
  await goesOn()
})

test('S-36 malformed: an acknowledgement of something else acknowledges nothing, and no wait is for ever', async () => {
  const { coach, coachee, pass } = two
  for (const results of [
    [],
    [
      { outcome: 'stored', head: null },
      { outcome: 'stored', head: null },
    ],
  ]) {
    web.onFrame = (text, frame) =>
      frame.type === 'appended' ? [JSON.stringify({ ...frame, results })] : [text]
    write(coachee, '!')
    await pass(400)
    expect(kinds()).toEqual(['malformed'])
    expect(coachee.now().sync).toEqual({ kind: 'waiting' })
    await pass(60_000)
  }
  before = words(coachee)
  // It asks to be left alone for three hundred years.
  web.onFrame = (text, frame) =>
    frame.type === 'appended'
      ? [
          JSON.stringify({
            type: 'problem',
            problem: 'slow-down',
            id: frame.id,
            document: null,
            wait: 9e15,
          }),
        ]
      : [text]
  write(coachee, '!')
  await pass(10_000)
  expect(words(coach)).toContain('!')
  await goesOn()
})

test('S-36 malformed: statements without an end are not read without an end', async () => {
  const { coachee, pass } = two
  let asked = 0
  web.onAnswer = (name, answer) => {
    if (name !== 'listStatements') return answer
    asked++
    const page = JSON.parse(answer.text)
    const statements = page.statements.length > 0 ? page.statements : []
    return { ...answer, text: JSON.stringify({ ...page, statements, more: true }) }
  }
  await coachee.sharing.close()
  const { ports } = coachee
  const relay = createWebRelay(web.ports)
  coachee.sharing = value(
    await openSharing(coachee.notebook, { ...ports, zone: 'UTC', relay, random: () => 0.5 }),
  )
  await pass(30_000)
  expect(asked).toBeLessThan(50)
  await goesOn(kinds())
})
