import { randomBytes } from 'node:crypto'
import pino from 'pino'
import { WebSocket } from 'ws'
import { organisationIdFromText, type DocumentId, type OrganisationId } from '@lef/protocol'
import { livePath, type AccountId, type ClientFrame, type ServerFrame } from '@lef/protocol/messages'
import { csrfTokenOf, openSession, readSecret } from '../accounts/session.ts'
import { csrfHeader } from '../http/register-routes.ts'
import { registrationLabel } from '../relay/relay-handlers.ts'
import { startServer, type LefServer, type ServerParts } from '../server.ts'
import type { Database } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { newTestDevice, type TestDevice } from './test-device.ts'

export interface Answer {
  readonly status: number
  // Tests look into it as they expect it to be.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
  readonly headers: Headers
}

/** A person with an account, a session and a device. */
export interface TestPerson {
  readonly organisation: OrganisationId
  readonly account: AccountId
  readonly cookie: string
  readonly device: TestDevice
  /** Asks the server as this person. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  live(): Promise<TestLive>
}

/** A live connection that keeps all it gets. */
export interface TestLive {
  readonly socket: WebSocket
  readonly frames: ServerFrame[]
  send(frame: ClientFrame | object): void
  /** The first frame (also of those that came before) that fits. */
  until(fits: (frame: ServerFrame) => boolean): Promise<ServerFrame>
  /** The seqs of a device in the order in which they came. */
  seqsOf(device: TestDevice): Promise<number[]>
  close(): Promise<void>
}

export interface TestServer {
  readonly server: LefServer
  readonly address: string
  newPerson(options?: { organisation?: OrganisationId; organiser?: boolean }): Promise<TestPerson>
  /** Everything that was logged. */
  logged(): string
}

/** Where the server says that it is: what browsers send as their origin. */
export const publicAddress = 'http://localhost:15333'

export async function startTestServer(
  database: Database,
  {
    now = Date.now,
    lookAroundEvery = 100,
    ...rest
  }: Partial<
    Pick<
      ServerParts,
      'now' | 'lookAroundEvery' | 'bounds' | 'checkEvery' | 'sendMail' | 'say' | 'singleSignOn'
    >
  > = {},
): Promise<TestServer> {
  let logged = ''
  const log = pino({ level: 'trace' }, { write: (line: string) => void (logged += line) })
  const server = await startServer({
    database,
    publicAddress,
    host: '127.0.0.1',
    port: 0,
    log,
    now,
    lookAroundEvery,
    metricsToken: 'a token',
    ...rest,
  })
  const address = `http://127.0.0.1:${server.port}`
  return {
    server,
    address,
    logged: () => logged,
    newPerson: async ({ organisation, organiser = false } = {}) => {
      const of = organisation ?? (await newOrganisation(database))
      const account = hexOf(randomBytes(16)) as AccountId
      const secret = await database.as('app', of, async (query) => {
        const row = {
          organisation: bytesOf(of),
          account: bytesOf(account),
          name: 'Iemand',
          mail: `${account}@example.org`,
          organiser,
          made_at: new Date(now()),
          closed_at: null,
        }
        await query.insertInto('accounts').values(row).execute()
        return openSession(query, { organisation: of, account }, new Date(now()))
      })
      const person = personOn(address, of, account, secret, await newTestDevice())
      const proof = await person.device.sign(registrationLabel, bytesOf(account))
      const registered = await person.ask('POST', '/api/devices', {
        publicKey: Buffer.from(person.device.publicKey).toString('base64url'),
        proof: Buffer.from(proof).toString('base64url'),
      })
      if (registered.status !== 200) throw new Error(`no device: ${JSON.stringify(registered.body)}`)
      return person
    },
  }
}

/** The same person on another server of the same database. */
export function personOn(
  address: string,
  organisation: OrganisationId,
  account: AccountId,
  secret: string,
  device: TestDevice,
): TestPerson {
  const cookie = `lef=${secret}`
  const session = hexOf(readSecret(secret)?.hash ?? Buffer.alloc(32))
  return {
    organisation,
    account,
    cookie,
    device,
    ask: (method, path, body, headers = {}) =>
      ask(address, method, path, body, {
        cookie,
        origin: publicAddress,
        [csrfHeader]: csrfTokenOf(session),
        ...headers,
      }),
    live: () => openLive(address, { cookie, origin: publicAddress }),
  }
}

export async function ask(
  address: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? null : JSON.parse(text), headers: answer.headers }
}

export async function newOrganisation(database: Database): Promise<OrganisationId> {
  const id = organisationIdFromText(hexOf(randomBytes(16)))
  if (id === null) throw new Error('sixteen bytes are an id')
  await database.as('setup', null, (query) =>
    query
      .insertInto('organisations')
      .values({ organisation: bytesOf(id), name: 'Een organisatie', made_at: new Date() })
      .execute(),
  )
  return id
}

/** A document of these people; the first makes it and adds the second. */
export async function sharedDocument(
  name: DocumentId,
  first: TestPerson,
  second?: TestPerson,
): Promise<DocumentId> {
  const made = await first.ask('POST', '/api/documents', { document: name })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  if (second !== undefined) {
    const added = await first.ask('POST', `/api/documents/${name}/members`, { account: second.account })
    if (added.status !== 200) throw new Error(JSON.stringify(added.body))
  }
  return name
}

export function openLive(address: string, headers: Record<string, string>): Promise<TestLive> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}${livePath}`, { headers })
  const frames: ServerFrame[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data) => {
    // What a server sends is checked where frames are tested.
    frames.push(JSON.parse(String(data)) as ServerFrame)
    for (const look of waiting) look()
  })
  const live: TestLive = {
    socket,
    frames,
    send: (frame) => socket.send(JSON.stringify(frame)),
    until: (fits) =>
      new Promise((found, failed) => {
        const look = () => {
          const frame = frames.find(fits)
          if (frame === undefined) return
          waiting.delete(look)
          found(frame)
        }
        waiting.add(look)
        socket.on('close', () => failed(new Error('the connection has ended')))
        look()
      }),
    seqsOf: async (device) => {
      const { peekHeader } = await import('@lef/protocol')
      const headers = frames.flatMap((frame) =>
        frame.type === 'envelopes'
          ? frame.envelopes.map((text) => peekHeader(Buffer.from(text, 'base64url')))
          : [],
      )
      return headers.flatMap((header) =>
        header.ok && header.value.device === device.id ? [header.value.seq] : [],
      )
    },
    close: () =>
      new Promise((done) => {
        socket.on('close', () => done())
        socket.close()
      }),
  }
  return new Promise((opened, failed) => {
    socket.on('open', () => opened(live))
    socket.on('error', failed)
  })
}
