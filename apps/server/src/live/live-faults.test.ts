import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { documentNamed } from '../testing/test-device.ts'
import { openLive, sharedDocument, startTestServer, type TestServer } from '../testing/test-server.ts'
import {
  agreeAll,
  bring,
  heldFact,
  newTrajectory,
  short,
  signedBy,
  termsOf,
} from '../testing/test-trajectory.ts'

const origin = 'http://localhost:15333'
const day = 86_400_000

onBothDatabases('a bad network, and clocks that differ', ({ database }) => {
  let test: TestServer
  let now = Date.parse('2026-03-04T12:00:00Z')
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now, checkEvery: 200, lookAroundEvery: 3_600_000 })
  })
  afterAll(() => test.server.stop())

  it('R-7 lets go of a connection whose other end is gone without a word, and of no other', async () => {
    const person = await test.newPerson()
    const alive = await person.live()
    const { port } = new URL(test.address)
    // It opens a live connection, and then answers nothing any more, as after a cable was pulled.
    const silent = connect(Number(port), '127.0.0.1')
    const gone = new Promise((done) => silent.once('close', done))
    silent.on('error', () => undefined)
    silent.write(
      [
        'GET /api/live HTTP/1.1',
        'Host: localhost',
        'Upgrade: websocket',
        'Connection: Upgrade',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
        `Origin: ${origin}`,
        `Cookie: ${person.cookie}`,
        '\r\n',
      ].join('\r\n'),
    )
    const answer = await new Promise<string>((heard) => silent.once('data', (data) => heard(String(data))))
    expect(answer).toContain('101 Switching Protocols')
    silent.resume()
    await gone
    expect(alive.socket.readyState).toBe(alive.socket.OPEN)
    const document = await sharedDocument(documentNamed('half-open'), person)
    alive.send({ type: 'subscribe', document, after: {} })
    await alive.until(({ type }) => type === 'caught-up')
    await alive.close()
  })

  it('R-4 R-5 loses and doubles nothing when the network is cut while answers are on their way', async () => {
    const person = await test.newPerson()
    const document = await sharedDocument(documentNamed('cut'), person)
    const line = await startCuttableLine(Number(new URL(test.address).port))
    const sent = []
    for (let at = 0; at < 30; at++) sent.push(await person.device.next(document, 300))
    let acknowledged = 0
    let cuts = 0
    for (let tried = 0; acknowledged < sent.length && tried < 50; tried++) {
      // What reaches the sender ends after ever more bytes: in the middle of a frame, or before any answer.
      line.cutAfter(400 + tried * 350)
      const live = await openLive(line.address, { cookie: person.cookie, origin }).catch(() => null)
      if (live === null) continue
      live.socket.on('error', () => undefined)
      const ended = new Promise<void>((done) => live.socket.once('close', () => done()))
      const from = acknowledged
      for (const [at, { text }] of sent.slice(from).entries()) {
        live.send({ type: 'append', id: from + at, document, envelopes: [text] })
      }
      const all = live
        .until((frame) => frame.type === 'appended' && frame.id === sent.length - 1)
        .then(
          () => live.close(),
          () => undefined,
        )
      await Promise.race([ended, all])
      for (const frame of live.frames) {
        if (frame.type !== 'appended') continue
        expect(['stored', 'known']).toContain(frame.results[0]?.outcome)
        acknowledged = Math.max(acknowledged, frame.id + 1)
      }
      if (acknowledged < sent.length) cuts += 1
    }
    await line.stop()
    expect([acknowledged, cuts > 2]).toEqual([sent.length, true])
    const { body } = await person.ask('GET', `/api/documents/${document}/envelopes`)
    expect(body.envelopes).toEqual(sent.map(({ text }) => text))
  })

  it('R-4 R-6 R-14 brings two together who were away for seven days, from where each had come, and loses nothing', async () => {
    const coach = await test.newPerson()
    const coachee = await test.newPerson({ organisation: coach.organisation })
    const both = [coach, coachee]
    const document = await sharedDocument(documentNamed('seven-days'), coach, coachee)
    const path = `/api/documents/${document}/envelopes`
    const before = await coach.device.next(document)
    await coach.ask('POST', path, { envelopes: [before.text] })
    // Each has a live connection that is cut, and writes on for a week.
    for (const person of both) {
      const live = await person.live()
      live.send({ type: 'subscribe', document, after: {} })
      await live.until(({ type }) => type === 'caught-up')
      live.socket.terminate()
    }
    const written = new Map(both.map((person) => [person, [] as string[]]))
    for (let at = 0; at < 7 * 12; at++) {
      const person = both[at % 2] ?? coach
      written.get(person)?.push((await person.device.next(document, 400)).text)
    }
    const began = now
    now = began + 7 * day
    // Both come back at the same moment, and are followed from where each was; what one sends twice is there once.
    const lives = await Promise.all(both.map((person) => person.live()))
    for (const [at, person] of both.entries()) {
      const live = lives[at]
      const mine = written.get(person) ?? []
      live?.send({ type: 'subscribe', document, after: { [coach.device.id]: 1 } })
      live?.send({ type: 'append', id: 1, document, envelopes: mine.slice(0, 30) })
      live?.send({ type: 'append', id: 2, document, envelopes: mine.slice(20) })
    }
    for (const [at, live] of lives.entries()) {
      await live.until((frame) => frame.type === 'appended' && frame.id === 2)
      const outcomes = live.frames.flatMap((frame) =>
        frame.type === 'appended' ? frame.results.map(({ outcome }) => outcome) : [],
      )
      const count = (written.get(both[at] ?? coach) ?? []).length
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(count)
      expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(10)
    }
    for (const [at, person] of both.entries()) {
      const other = both[1 - at] ?? coach
      const theirs = written.get(other) ?? []
      await expect
        .poll(() => lives[at]?.seqsOf(other.device), { timeout: 20_000 })
        .toEqual(theirs.map((_text, place) => place + (other === coach ? 2 : 1)))
      const { body } = await person.ask('GET', path)
      const all = [before.text, ...both.flatMap((one) => written.get(one) ?? [])]
      expect(body.envelopes.toSorted()).toEqual(all.toSorted())
    }
    for (const live of lives) await live.close()
    now = began
  })

  it('R-14 P-16 P-17 works with clocks that are a day apart, also when the server’s is put back, and says why beyond that', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, path, document } = trajectory
    const live = await coach.person.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    // People's devices go by this clock; the server's is a day behind, then a day ahead of it.
    const theirs = now
    now = theirs - day
    const agreement = await agreeAll(trajectory, theirs)
    for (const skew of [-day, 0, day]) {
      now = theirs + skew
      const fact = await signedBy(heldFact(trajectory, agreement, theirs), coach.signer, coachee.signer)
      expect([skew, short(await bring(coach, path, fact))]).toEqual([skew, 'kept, complete'])
      const envelope = await coachee.person.device.next(document)
      const answer = await coachee.person.ask('POST', `${path}/envelopes`, { envelopes: [envelope.text] })
      expect([skew, answer.body.results[0].outcome]).toEqual([skew, 'stored'])
      await live.until((frame) => frame.type === 'envelopes' && frame.envelopes.includes(envelope.text))
      expect((await coach.person.ask('GET', '/api/session')).status).toBe(200)
    }
    // Further apart, nobody is believed: with a reason, and nothing is broken by it.
    now = theirs - 2 * day
    const early = await signedBy(heldFact(trajectory, agreement, theirs), coach.signer, coachee.signer)
    expect(short(await bring(coach, path, early))).toBe('not-yet')
    now = theirs + 2 * day
    const { statement } = termsOf(trajectory, theirs, { number: 1, prev: agreement })
    expect(short(await bring(coach, path, await coach.signer.sign(statement)))).toBe('backdated')
    await live.close()
    now = theirs
  })
})

/** A line to a server that ends, both ways, after so many bytes came back over it. */
async function startCuttableLine(port: number) {
  let left = 0
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    const both = [near, far]
    for (const socket of both) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        for (const other of both) other.destroy()
      })
    }
    near.pipe(far)
    far.on('data', (data: Buffer) => {
      near.write(data.subarray(0, left))
      left -= data.length
      if (left <= 0) for (const socket of both) socket.destroy()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const address = server.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    cutAfter: (bytes: number) => {
      left = bytes
    },
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}
