import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { copyOf, deviceIdFromText, makeStatement, statementKinds } from '@lef/protocol'
import { problemAnswer, routes, type Route } from '@lef/protocol/messages'
import { fieldsOf, nearlyRight } from '../testing/nearly-right.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { documentNamed } from '../testing/test-device.ts'
import { sharedDocument, startTestServer, type TestPerson, type TestServer } from '../testing/test-server.ts'

const fields =
  'document documents envelopes account device publicKey proof after token mail name organisationName organisation ' +
  'organiser signIn authKey stretching salt memoryKib iterations parallelism statement sealed answer credential transports clientData attestation authenticatorData signature user proof state code issuer invitation __proto__ constructor'
const field = fc.constantFrom(...fields.split(' '))
const id = randomBytes(16).toString('hex')
const device =
  deviceIdFromText(id) ??
  (() => {
    throw new Error('sixteen bytes are an id')
  })()
/** What belongs somewhere, what nearly does, and what breaks databases and parsers. */
const plausible = [
  id,
  id.toUpperCase(),
  'd',
  Buffer.alloc(32).toString('base64url'),
  Buffer.alloc(16).toString('base64url'),
  `${id}.${'A'.repeat(43)}`,
  'a@b',
  'A@B.C',
  'ans@voorbeeld.nl',
  65_536,
  3,
  true,
]
const broken = [
  '',
  ' ',
  '\0',
  'a\0b',
  'a\0@b.c',
  '\ud800',
  'x'.repeat(70_000),
  `${'a'.repeat(65)}@b`,
  "'; drop table accounts",
  -1,
  1.5,
  2 ** 53,
  1e308,
  null,
]
const zeros = (bytes: number) => Buffer.alloc(bytes).toString('base64url')
const words = [
  id,
  id,
  'd',
  'Iemand',
  'iemand@example.org',
  zeros(16),
  zeros(32),
  zeros(64),
  `${id}.${zeros(32)}`,
] as const
const spoiling = { words, broken: fc.oneof(fc.constantFrom(...broken), fc.jsonValue()) }
const values = fc.oneof(fc.constantFrom(...plausible), fc.constantFrom(...broken), fc.jsonValue())
/** Statements that read as such, with nothing sensible in them. */
const statements = fc
  .record({
    kind: fc.constantFrom(...statementKinds),
    body: fc.uint8Array({ maxLength: 300 }),
    signed: fc.boolean(),
  })
  .map(({ kind, body: content, signed }) =>
    makeStatement({
      kind,
      body: copyOf(content),
      signatures: signed ? [{ signer: device, signature: new Uint8Array(64) }] : [],
    }),
  )
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const anyBody = fc.oneof(
  fc.record(
    { statement: statements.map(base64), sealed: fc.uint8Array().map(base64) },
    { requiredKeys: ['statement'] },
  ),
  fc.dictionary(field, values, { maxKeys: 6 }),
  fc.dictionary(field, fc.dictionary(field, values), {
    maxKeys: 4,
  }),
  fc.record({ envelopes: fc.array(values, { maxLength: 4 }) }),
  values,
)

/** What stands in an address in the place of a part; never nothing, which would be another address. */
function placeIn(place: unknown, part: string): string {
  const given: unknown =
    typeof place === 'object' && place !== null && Object.hasOwn(place, part)
      ? Reflect.get(place, part)
      : place
  return encodeURIComponent(wellFormed(given)) || 'x'
}
/** Fields as the query of an address, now and then twice. */
function asQuery(fields: unknown): string {
  if (typeof fields !== 'object' || fields === null) return `after=${encodeURIComponent(wellFormed(fields))}`
  return Object.entries(fields)
    .map(
      ([name, value]) => `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value))}`,
    )
    .flatMap((one, at) => (one.length % 5 === 0 && at === 0 ? [one, one] : [one]))
    .join('&')
}
/** As text; halves of characters cannot stand in an address. */
const wellFormed = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value ?? null), 'utf8').toString('utf8')

onBothDatabases('bad input', ({ database }) => {
  let test: TestServer
  let people: TestPerson[] = []
  // A day for every question, so that no limit hides what is behind it.
  let now = Date.now()
  beforeAll(async () => {
    test = await startTestServer(database(), { now: () => now })
  })
  // New ones when a route has signed them out.
  beforeEach(async () => {
    const statuses = await Promise.all(people.map((one) => one.ask('GET', '/api/session')))
    if (people.length > 0 && statuses.every(({ status }) => status === 200)) return
    const organiser = await test.newPerson({ organiser: true })
    const member = await test.newPerson({ organisation: organiser.organisation })
    await sharedDocument(documentNamed('d'), member)
    people = [organiser, member]
  })
  afterAll(() => test.server.stop())

  it.each(Object.entries(routes as Readonly<Record<string, Route>>))(
    'R-8 is answered with a plain reason, never with a failure: %s',
    async (name, { method, path, params, query, body }) => {
      const problems = new Set<string>()
      const nearly = nearlyRight(params, spoiling)
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(0, 1),
          fc.oneof(nearlyRight(body, spoiling), nearlyRight(body, spoiling), anyBody),
          fc.oneof(nearly, nearly, fc.constantFrom('d', id), fc.string({ maxLength: 90 })),
          fc.oneof(nearlyRight(query, spoiling).map(asQuery), fc.webQueryParameters()),
          async (who, content, place, asked) => {
            now += 60_000
            const answer = await people[who]?.ask(
              method,
              `${path.replaceAll(/:(\w+)/g, (_whole, part: string) => placeIn(place, part))}${asked === '' ? '' : `?${asked}`}`,
              method === 'GET' ? undefined : content,
            )
            expect(answer?.status).toBeLessThan(500)
            if (answer === undefined || answer.status < 400) return void problems.add('none')
            const refused = problemAnswer.safeParse(answer.body)
            expect(refused.success).toBe(true)
            // Plain words, and nothing of where in the program it was.
            expect(answer.body.text).not.toMatch(/\bat .*[:(]|node_modules|\.ts\b|Error\b/)
            problems.add(answer.body.problem)
          },
        ),
        { numRuns: 24, seed: 4 },
      )
      // Somebody came past the door, and what is behind the schemas was reached.
      if (name !== 'signIn') expect([...problems]).not.toEqual(['not-signed-in'])
      if (fieldsOf(body).length + fieldsOf(params).length + fieldsOf(query).length > 0) {
        expect([...problems].filter((problem) => problem !== 'malformed')).not.toEqual([])
      }
    },
  )

  it.each([
    ['no JSON', 'application/json', '{"envelopes": [', 400],
    ['an empty body', 'application/json', '', 400],
    ['a poisoned prototype', 'application/json', '{"__proto__": {"x": 1}}', 400],
    ['another kind of content', 'application/xml', '<a/>', 415],
    ['a form', 'application/x-www-form-urlencoded', 'document=d', 415],
    ['plain text', 'text/plain', 'document', 415],
  ])('R-8 refuses %s', async (_, type, content, status) => {
    const answer = await people[1]?.ask('POST', '/api/documents', content, { 'content-type': type })
    expect([answer?.status, problemAnswer.safeParse(answer?.body).success]).toEqual([status, true])
  })

  it.each([
    ['PUT', '/api/documents', 'GET, HEAD, POST'],
    ['PATCH', `/api/documents/d/members/${id}`, 'DELETE'],
    ['OPTIONS', '/api/sign-in', 'POST'],
    ['GET', '/api/setup', 'POST'],
    ['HEAD', '/api/setup', 'POST'],
  ])('R-8 says of %s %s that it takes other methods, and which', async (method, path, allowed) => {
    const answer = await fetch(test.address + path, { method, headers: { origin: 'http://localhost:15333' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
    if (method === 'HEAD') return
    expect(problemAnswer.parse(await answer.json()).problem).toBe('wrong-method')
  })

  it('R-8 stays up when somebody speaks no HTTP, or half of it', async () => {
    const { port } = new URL(test.address)
    const lines = [
      '\0\0\0',
      'GET / HTTP/9.9\r\n\r\n',
      'POST /api/documents HTTP/1.1\r\nContent-Length: -5\r\n\r\n',
    ]
    for (const line of [
      ...lines,
      'GET /api/live HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
      // Goes away in the middle of what it was to say.
      'POST /api/sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://localhost:15333\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"org',
    ]) {
      await new Promise<void>((done) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(line))
        socket.on('close', () => done())
        socket.on('error', () => done())
        socket.resume()
      })
    }
    expect((await people[1]?.ask('GET', '/api/session'))?.status).toBe(200)
  })

  it('R-8 ends a live connection that says what is no frame, with a reason, and no other', async () => {
    const [, member] = people
    const other = await member?.live()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array()), async (frame) => {
        const live = await member?.live()
        const closed = new Promise((done) => live?.socket.on('close', done))
        live?.socket.send(frame)
        expect(await closed).toBe(1008)
        expect(live?.frames.at(-1)).toMatchObject({ type: 'problem', problem: 'malformed' })
      }),
      { numRuns: 15, seed: 4 },
    )
    expect(other?.socket.readyState).toBe(other?.socket.OPEN)
    await other?.close()
  })

  it('R-8 answers frames that are nearly right with a reason, or ends the connection, and fails at none', async () => {
    const [, member] = people
    // Each field is mostly what belongs there, so that what is behind it is reached.
    const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: right }, values)
    const document = mostly(fc.constantFrom('d', id))
    const cursor = fc.constantFrom({}, { [id]: 1 }, { [id]: 2 ** 32 - 1 })
    const envelope = fc.uint8Array({ maxLength: 300 }).map(base64)
    const frame = fc.oneof(
      fc.record({ type: fc.constant('subscribe'), document, after: mostly(cursor) }),
      fc.record({ type: fc.constant('unsubscribe'), document }),
      fc.record({
        type: fc.constant('append'),
        id: mostly(fc.constantFrom(0, 1, 2 ** 32 - 1)),
        document,
        envelopes: mostly(fc.array(envelope, { minLength: 1, maxLength: 3 })),
      }),
      fc.record({ type: fc.constant('whisper'), document, bytes: mostly(envelope) }),
    )
    const answered = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
        now += 60_000
        const live = await member?.live()
        if (live === undefined) return
        const closed = new Promise((done) => live.socket.once('close', done))
        for (const one of frames) live.send(one)
        // What surely has an answer, of either kind: the connection serves still, unless it was ended. Appends have their
        // answer in their order, but catching up goes on beside them, on a connection to the database of its own.
        live.send({ type: 'append', id: 77, document: 'nowhere', envelopes: ['AA'] })
        live.send({ type: 'subscribe', document: 'd', after: {} })
        const refused = live.until((got) => got.type === 'problem' && got.id === 77)
        const caughtUp = live.until((got) => got.type === 'caught-up')
        await Promise.race([closed, Promise.all([refused, caughtUp])])
        for (const got of live.frames) answered.add(got.type === 'problem' ? got.problem : got.type)
        live.socket.terminate()
      }),
      { numRuns: 30, seed: 4 },
    )
    expect([...answered]).toEqual(expect.arrayContaining(['malformed', 'unknown-document', 'caught-up']))
    expect(answered).not.toContain('busy')
  })

  it('R-8 failed at nothing of all that', () => {
    expect(test.logged()).not.toContain('"failed"')
  })
})
