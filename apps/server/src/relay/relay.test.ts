import { randomBytes } from 'node:crypto'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noHash, peekHeader } from '@lef/protocol'
import { limits, listAnswer, serverFrame } from '@lef/protocol/messages'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { documentNamed, newTestDevice } from '../testing/test-device.ts'
import {
  ask,
  openLive,
  personOn,
  publicAddress,
  sharedDocument,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts'
import { registrationLabel } from './relay-handlers.ts'
import { bytesOf } from '../storage/hex.ts'

const newName = () => documentNamed(`t-${randomBytes(6).toString('hex')}`)

onBothDatabases('the relay', ({ database }) => {
  let test: TestServer
  beforeAll(async () => {
    test = await startTestServer(database())
  })
  afterAll(() => test.server.stop())

  /** Two people of one organisation who share a document. */
  async function pair() {
    const coach = await test.newPerson()
    const coachee = await test.newPerson({ organisation: coach.organisation })
    const document = await sharedDocument(newName(), coach, coachee)
    return { coach, coachee, document, at: `/api/documents/${document}/envelopes` }
  }
  const outcomesOf = (answer: { body: { results: { outcome: string }[] } }) =>
    answer.body.results.map(({ outcome }) => outcome)

  it('R-4 R-6 keeps what was acknowledged and hands it out to the other, byte for byte', async () => {
    const { coach, coachee, document, at } = await pair()
    const sent = [await coach.device.next(document), await coach.device.next(document, 70_000)]
    const answer = await coach.ask('POST', at, { envelopes: sent.map(({ text }) => text) })
    expect(outcomesOf(answer)).toEqual(['stored', 'stored'])
    const list = await coachee.ask('GET', at)
    expect(listAnswer.safeParse(list.body).success).toBe(true)
    expect(list.body.envelopes).toEqual(sent.map(({ text }) => text))
    expect(list.body.heads).toEqual([
      { device: coach.device.id, seq: 2, hash: Buffer.from(sent[1]?.hash ?? []).toString('hex') },
    ])
  })

  it('R-5 takes the same envelope again without keeping it twice', async () => {
    const { coach, document, at } = await pair()
    const one = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [one.text] })
    const again = await coach.ask('POST', at, { envelopes: [one.text, one.text] })
    expect(outcomesOf(again)).toEqual(['known', 'known'])
    expect((await coach.ask('GET', at)).body.envelopes).toHaveLength(1)
  })

  it('R-5 refuses a second envelope in a place, one that follows another past, and one too early', async () => {
    const { coach, document, at } = await pair()
    const one = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [one.text] })
    const other = await coach.device.at(document, 1, noHash)
    const otherPast = await coach.device.at(document, 2, other.hash)
    const early = await coach.device.at(document, 3, one.hash)
    const answer = await coach.ask('POST', at, { envelopes: [other.text, otherPast.text, early.text] })
    expect(outcomesOf(answer)).toEqual(['fork', 'fork', 'gap'])
    const head = { device: coach.device.id, seq: 1, hash: Buffer.from(one.hash).toString('hex') }
    expect(answer.body.results.map(({ head: last }: { head: object }) => last)).toEqual([head, head, head])
    expect((await coach.ask('GET', at)).body.envelopes).toEqual([one.text])
  })

  it('R-5 lets exactly one of two pasts win that arrive at the same time', async () => {
    const { coach, document, at } = await pair()
    const rivals = await Promise.all(Array.from({ length: 6 }, () => coach.device.at(document, 1, noHash)))
    const answers = await Promise.all(rivals.map(({ text }) => coach.ask('POST', at, { envelopes: [text] })))
    const outcomes = answers.flatMap(outcomesOf).sort()
    expect(outcomes).toEqual(['fork', 'fork', 'fork', 'fork', 'fork', 'stored'])
  })

  it('R-3 refuses what is damaged, of another document, of another’s device or not signed by it', async () => {
    const { coach, coachee, document, at } = await pair()
    const good = await coach.device.at(document, 1, noHash)
    const flipped = Buffer.from(good.bytes)
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1
    const elsewhere = await coach.device.at(newName(), 1, noHash)
    const theirs = await coachee.device.at(document, 1, noHash)
    const stranger = await (await newTestDevice()).at(document, 1, noHash)
    const texts = ['AAAA', flipped.toString('base64url'), elsewhere.text, theirs.text, stranger.text]
    const answer = await coach.ask('POST', at, { envelopes: texts })
    expect(outcomesOf(answer)).toEqual([
      'damaged',
      'wrong-signature',
      'wrong-document',
      'wrong-device',
      'wrong-device',
    ])
    expect((await coach.ask('GET', at)).body.envelopes).toEqual([])
  })

  it('R-1 shows a document to its members alone, and to nobody of another organisation', async () => {
    const { coach, document, at } = await pair()
    const one = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [one.text] })
    const colleague = await test.newPerson({ organisation: coach.organisation })
    const stranger = await test.newPerson()
    for (const person of [colleague, stranger]) {
      const envelope = await person.device.next(document)
      const answers = [
        await person.ask('GET', at),
        await person.ask('POST', at, { envelopes: [envelope.text] }),
        await person.ask('POST', `/api/documents/${document}/members`, { account: person.account }),
        await person.ask('DELETE', `/api/documents/${document}/members/${coach.account}`),
      ]
      expect(answers.map(({ status, body }) => [status, body.problem])).toEqual(
        answers.map(() => [404, 'unknown-document']),
      )
      expect((await person.ask('GET', '/api/documents')).body).toEqual({ documents: [] })
    }
    expect((await colleague.ask('POST', '/api/documents', { document })).status).toBe(409)
    // In another organisation the name is free, and means another document.
    expect((await stranger.ask('POST', '/api/documents', { document })).status).toBe(200)
    expect((await stranger.ask('GET', at)).body.envelopes).toEqual([])
  })

  it('R-1 takes no third member, and nobody whom the organisation does not have', async () => {
    const { coach, coachee, document } = await pair()
    const third = await test.newPerson({ organisation: coach.organisation })
    const members = `/api/documents/${document}/members`
    expect((await coach.ask('POST', members, { account: third.account })).body.problem).toBe('full')
    expect((await coach.ask('POST', members, { account: coachee.account })).status).toBe(200)
    expect((await coach.ask('DELETE', `${members}/${coachee.account}`)).status).toBe(200)
    const nobody = await coach.ask('POST', members, { account: 'ab'.repeat(16) })
    expect(nobody.body.problem).toBe('unknown-account')
    expect((await coach.ask('POST', members, { account: third.account })).status).toBe(200)
    const list = await third.ask('GET', '/api/documents')
    expect(list.body.documents).toEqual([
      { document, members: [coach.account, third.account].sort(), heads: [], statements: 0 },
    ])
  })

  it('R-1 lets a removed member neither read nor write, live or otherwise', async () => {
    const { coach, coachee, document, at } = await pair()
    const live = await coachee.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    await coach.ask('DELETE', `/api/documents/${document}/members/${coachee.account}`)
    await live.until((frame) => frame.type === 'problem' && frame.problem === 'unknown-document')
    const one = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [one.text] })
    expect((await coachee.ask('GET', at)).status).toBe(404)
    const theirs = await coachee.device.next(document)
    live.send({ type: 'append', id: 7, document, envelopes: [theirs.text] })
    await live.until((frame) => frame.type === 'problem' && frame.id === 7)
    expect(await live.seqsOf(coach.device)).toEqual([])
    await live.close()
  })

  it('R-1 R-24 keeps nothing of a document that its last member leaves, and never gives its name again', async () => {
    const { coach, coachee, document, at } = await pair()
    const envelope = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [envelope.text] })
    const kept = () =>
      database().as('app', coach.organisation, (query) =>
        query.selectFrom('envelopes').select(['seq', 'bytes']).where('document', '=', document).execute(),
      )
    const leave = (account: string) => `/api/documents/${document}/members/${account}`
    expect((await coach.ask('DELETE', leave(coach.account))).status).toBe(200)
    expect((await kept())[0]?.bytes).toEqual(envelope.bytes)
    expect((await coachee.ask('DELETE', leave(coachee.account))).status).toBe(200)
    expect(await kept()).toEqual([{ seq: 1, bytes: null }])
    expect((await coachee.ask('POST', '/api/documents', { document })).status).toBe(409)
  })

  it('R-2 registers a device only with a proof by its key, for one account, and not again once removed', async () => {
    const { coach, coachee, document, at } = await pair()
    const device = await newTestDevice()
    const publicKey = Buffer.from(device.publicKey).toString('base64url')
    const proofFor = async (account: string) =>
      Buffer.from(await device.sign(registrationLabel, bytesOf(account))).toString('base64url')
    const register = async (person: typeof coach, proof: string) =>
      person.ask('POST', '/api/devices', { publicKey, proof })
    expect((await register(coach, await proofFor(coachee.account))).status).toBe(422)
    const added = await register(coach, await proofFor(coach.account))
    expect(added.body.device).toBe(device.id)
    expect((await register(coach, await proofFor(coach.account))).status).toBe(200)
    expect((await register(coachee, await proofFor(coachee.account))).body.problem).toBe('taken')
    const one = await device.next(document)
    expect(outcomesOf(await coach.ask('POST', at, { envelopes: [one.text] }))).toEqual(['stored'])
    expect((await coachee.ask('DELETE', `/api/devices/${device.id}`)).status).toBe(404)
    expect((await coach.ask('DELETE', `/api/devices/${device.id}`)).status).toBe(200)
    const two = await device.next(document)
    expect(outcomesOf(await coach.ask('POST', at, { envelopes: [two.text] }))).toEqual(['wrong-device'])
    expect((await register(coach, await proofFor(coach.account))).body.problem).toBe('taken')
    // What it wrote while it was there, stays.
    expect((await coachee.ask('GET', at)).body.envelopes).toEqual([one.text])
  })

  it('R-6 lists in pages, each device in order, from wherever one was', async () => {
    const { coach, coachee, document, at } = await pair()
    const sent: string[] = []
    for (let round = 0; round < 6; round++) {
      for (const person of [coach, coachee]) {
        const envelope = await person.device.next(document, 150_000)
        sent.push(envelope.text)
        await person.ask('POST', at, { envelopes: [envelope.text] })
      }
    }
    const got: string[] = []
    const cursor = new Map<string, number>()
    let pages = 0
    for (let more = true; more; pages++) {
      const after = [...cursor].map(([device, seq]) => `${device}:${seq}`).join(',')
      const { body } = await coachee.ask('GET', `${at}?after=${after}`)
      for (const text of body.envelopes) {
        const header = peekHeader(Buffer.from(text, 'base64url'))
        if (!header.ok) throw new Error('an envelope has a header')
        expect(header.value.seq).toBe((cursor.get(header.value.device) ?? 0) + 1)
        cursor.set(header.value.device, header.value.seq)
        got.push(text)
      }
      more = body.more
    }
    expect(pages).toBeGreaterThan(1)
    expect(got.toSorted()).toEqual(sent.toSorted())
  })

  it('R-6 says where the rows end as they were when it read them, whatever is stored meanwhile', async () => {
    const { coach, coachee, document, at } = await pair()
    const stored: Promise<unknown>[] = []
    const store = async () => {
      const envelope = await coach.device.next(document)
      stored.push(coach.ask('POST', at, { envelopes: [envelope.text] }))
      // The embedded database has one connection: there it has to wait.
      if (database().kind === 'postgres') await stored.at(-1)
    }
    await store()
    // One more is stored after each answer of the database.
    const afterEach: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        await store()
        return result
      },
    }
    const { as, read } = database()
    const other = await startTestServer({
      ...database(),
      as: (role, organisation, work) => as(role, organisation, (query) => work(query.withPlugin(afterEach))),
      read: (role, organisation, work) =>
        read(role, organisation, (query) => work(query.withPlugin(afterEach))),
    })
    const answer = await ask(other.address, 'GET', at, undefined, { cookie: coachee.cookie })
    await Promise.all(stored)
    await other.server.stop()
    const { envelopes, heads } = listAnswer.parse(answer.body)
    // Each of them is larger than what was listed.
    expect(stored.length).toBeGreaterThan(envelopes.length)
    expect(heads.map(({ seq }) => seq)).toEqual([envelopes.length])
  })

  it('R-7 passes on live what the other writes, in order, and not back to the connection it came from', async () => {
    const { coach, coachee, document } = await pair()
    const [mine, theirs] = [await coach.live(), await coachee.live()]
    for (const live of [mine, theirs]) {
      live.send({ type: 'subscribe', document, after: {} })
      await live.until(({ type }) => type === 'caught-up')
    }
    for (let id = 0; id < 20; id++) {
      const { text } = await coach.device.next(document)
      mine.send({ type: 'append', id, document, envelopes: [text] })
    }
    await mine.until((frame) => frame.type === 'appended' && frame.id === 19)
    await expect
      .poll(() => theirs.seqsOf(coach.device))
      .toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    expect(await mine.seqsOf(coach.device)).toEqual([])
    expect(
      [...mine.frames, ...theirs.frames].filter((frame) => !serverFrame.safeParse(frame).success),
    ).toEqual([])
    await Promise.all([mine.close(), theirs.close()])
  })

  it('R-7 R-6 resumes from a cursor, also between two connections, without gap or double', async () => {
    const { coach, coachee, document, at } = await pair()
    const first = await coachee.live()
    first.send({ type: 'subscribe', document, after: {} })
    const texts = []
    for (let count = 0; count < 5; count++) texts.push((await coach.device.next(document)).text)
    await coach.ask('POST', at, { envelopes: texts.slice(0, 3) })
    await expect.poll(() => first.seqsOf(coach.device)).toEqual([1, 2, 3])
    await first.close()
    await coach.ask('POST', at, { envelopes: texts.slice(3) })
    const second = await coachee.live()
    second.send({ type: 'subscribe', document, after: { [coach.device.id]: 3 } })
    await second.until(({ type }) => type === 'caught-up')
    expect(await second.seqsOf(coach.device)).toEqual([4, 5])
    await second.close()
  })

  it('R-7 takes back what it passed on too early, and goes on with what is true', async () => {
    const { coach, coachee, document, at } = await pair()
    const live = await coachee.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    const one = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [one.text] })
    const rivals = await Promise.all([
      coach.device.at(document, 2, one.hash),
      coach.device.at(document, 2, one.hash),
    ])
    const answers = await Promise.all(rivals.map(({ text }) => coach.ask('POST', at, { envelopes: [text] })))
    expect(answers.flatMap(outcomesOf).sort()).toEqual(['fork', 'stored'])
    const winner = rivals[answers.findIndex((answer) => outcomesOf(answer)[0] === 'stored')]
    await expect
      .poll(() => live.frames.flatMap((frame) => (frame.type === 'envelopes' ? frame.envelopes : [])).at(-1))
      .toBe(winner?.text)
    await live.close()
  })

  it('R-7 brings what was stored through another server, without being told', async () => {
    const { coach, coachee, document } = await pair()
    const other = await startTestServer(database())
    const there = personOn(
      other.address,
      coachee.organisation,
      coachee.account,
      coachee.cookie.slice('lef='.length),
      coachee.device,
    )
    const live = await coach.live()
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    const { text } = await coachee.device.next(document)
    const answer = await there.ask('POST', `/api/documents/${document}/envelopes`, { envelopes: [text] })
    expect(outcomesOf(answer)).toEqual(['stored'])
    await expect.poll(() => live.seqsOf(coachee.device)).toEqual([1])
    await live.close()
    await other.server.stop()
  })

  it('R-7 brings it also when the database did not answer as it looked', async () => {
    const { coach, coachee, document, at } = await pair()
    let fails = 0
    const { read } = database()
    const other = await startTestServer({
      ...database(),
      read: (...asked) => {
        if (fails === 0) return read(...asked)
        fails -= 1
        throw new Error('the database does not answer')
      },
    })
    const live = await openLive(other.address, { cookie: coachee.cookie, origin: publicAddress })
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
    fails = 2
    const { text } = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [text] })
    await expect.poll(() => live.seqsOf(coach.device)).toEqual([1])
    await live.close()
    await other.server.stop()
  })

  it('R-7 holds little for a reader that takes nothing, and gives it all once it reads', async () => {
    const { coach, coachee, document, at } = await pair()
    const slow = await coachee.live()
    slow.send({ type: 'subscribe', document, after: {} })
    await slow.until(({ type }) => type === 'caught-up')
    slow.socket.pause()
    const count = 30
    for (let sent = 0; sent < count; sent += 5) {
      const texts: string[] = []
      for (let next = 0; next < 5; next++) texts.push((await coach.device.next(document, 500_000)).text)
      expect((await coach.ask('POST', at, { envelopes: texts })).status).toBe(200)
    }
    slow.socket.resume()
    await expect
      .poll(() => slow.seqsOf(coach.device))
      .toEqual(Array.from({ length: count }, (_, seq) => seq + 1))
    await slow.close()
  })

  it('R-7 passes a whisper on to the others who are there, and keeps nothing of it', async () => {
    const { coach, coachee, document, at } = await pair()
    const [mine, theirs] = [await coach.live(), await coachee.live()]
    theirs.send({ type: 'subscribe', document, after: {} })
    mine.send({ type: 'subscribe', document, after: {} })
    await theirs.until(({ type }) => type === 'caught-up')
    await mine.until(({ type }) => type === 'caught-up')
    mine.send({ type: 'whisper', document, bytes: 'YWJj' })
    expect(await theirs.until(({ type }) => type === 'whisper')).toEqual({
      type: 'whisper',
      document,
      bytes: 'YWJj',
    })
    expect(mine.frames.filter(({ type }) => type === 'whisper')).toEqual([])
    expect((await coach.ask('GET', at)).body.envelopes).toEqual([])
    await Promise.all([mine.close(), theirs.close()])
  })

  it('R-8 opens no live connection without a session, or from another site', async () => {
    const coach = await test.newPerson()
    const origin = 'http://localhost:15333'
    const attempts = [
      openLive(test.address, { origin }),
      openLive(test.address, { cookie: coach.cookie, origin: 'https://elders.example' }),
      openLive(test.address, { cookie: coach.cookie }),
    ]
    const refusals = await Promise.all(
      attempts.map((attempt) => attempt.catch((error: Error) => error.message)),
    )
    expect(refusals).toEqual([
      'Unexpected server response: 401',
      'Unexpected server response: 403',
      'Unexpected server response: 403',
    ])
  })

  it('R-9 refuses more than its limits with a reason', async () => {
    const { coach, document, at } = await pair()
    const { text } = await coach.device.next(document)
    const tooMany = await coach.ask('POST', at, {
      envelopes: Array.from({ length: limits.envelopesAtOnce + 1 }, () => text),
    })
    expect([tooMany.status, tooMany.body.problem]).toEqual([400, 'malformed'])
    const tooLong = await coach.ask('POST', at, { envelopes: ['A'.repeat(limits.messageBytes)] })
    expect([tooLong.status, tooLong.body.problem]).toEqual([413, 'too-large'])
    const live = await coach.live()
    const closed = new Promise((done) => live.socket.on('close', done))
    live.send({ type: 'append', id: 1, document, envelopes: ['A'.repeat(limits.messageBytes)] })
    expect(await closed).toBe(1009)
  })

  it('logs no document, no account, no envelope', async () => {
    const { coach, document, at } = await pair()
    const { text } = await coach.device.next(document)
    await coach.ask('POST', at, { envelopes: [text] })
    expect(test.logged()).toContain('appendEnvelopes')
    for (const secret of [document, coach.account, text, coach.cookie.slice(4), coach.device.id]) {
      expect(test.logged()).not.toContain(secret)
    }
  })
})
