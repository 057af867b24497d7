import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DocumentId, OrganisationId } from '@lef/protocol'
import { peekHeader } from '@lef/protocol'
import { openSession } from '../accounts/session.ts'
import type { DatabasePlace } from '../storage/database-place.ts'
import { openDatabase } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { AccountId } from '@lef/protocol/messages'
import { bundleProgram } from './bundle-program.ts'
import { documentNamed, newTestDevice, type TestDevice, type TestEnvelope } from './test-device.ts'
import { ask, newOrganisation, openLive, type TestLive } from './test-server.ts'

/** How hard to try. `random` gives 0 to 1. */
export interface Faults {
  readonly place: DatabasePlace
  readonly rounds: number
  readonly writers: number
  readonly random: () => number
  readonly say?: (line: string) => void
  /** Asked before every round: whether there is time for another one. */
  readonly goOn?: () => boolean
}

/** What came of it. All but `acknowledged` and `kills` must be empty. */
export interface FaultsResult {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged, and not there afterwards. */
  readonly lost: readonly string[]
  /** There more than once, or in another form than it was sent. */
  readonly wrong: readonly string[]
  /** Refusals of envelopes that were in order. */
  readonly refused: readonly string[]
}

const publicAddress = 'http://localhost:15333'
const inFlight = 8
/** A server is killed at most so many milliseconds after the first few acknowledgements of its round. */
export const longestRound = 400

interface Writer {
  readonly cookie: string
  readonly document: DocumentId
  readonly device: TestDevice
  readonly sent: Map<number, TestEnvelope>
  acknowledged: number
  readonly refused: string[]
}

/**
 * Kills a server with signal 9 at random moments while many write through it, starts it again on the same
 * data, lets everyone send again what was not acknowledged, and in the end compares what is there with what was
 * acknowledged.
 */
export async function runRelayFaults({
  place,
  rounds,
  writers,
  random,
  say,
  goOn = () => true,
}: Faults): Promise<FaultsResult> {
  const all = await seed(place, writers)
  const program = await bundleProgram(fileURLToPath(new URL('./server-process.ts', import.meta.url)))
  // The next one is brought up beside the one at work, as far as it can be without the data.
  let next = prepareServer(program.file, place)
  const serve = () => {
    const server = next
    next = prepareServer(program.file, place)
    return server.serve()
  }
  let kills = 0
  for (let round = 1; round <= rounds && goOn(); round++) {
    const server = await serve()
    const before = sum(all)
    const writing = all.map((writer) => write(writer, server.address))
    // However slow the machine is: a round in which next to nothing was written, proves nothing.
    const enough = before + 3 + Math.floor(random() * writers)
    await until(() => sum(all) >= enough)
    await wait(random() * longestRound)
    server.process.kill('SIGKILL')
    kills += 1
    await Promise.all(writing)
    await server.gone
    say?.(`round ${round}: ${sum(all)} acknowledged`)
  }
  const server = await next.serve()
  const lost: string[] = []
  const wrong: string[] = []
  for (const writer of all) {
    const { got, doubles } = await readAll(writer, server.address)
    wrong.push(...doubles)
    for (const [seq, envelope] of writer.sent) {
      const text = got.get(seq)
      const name = `${writer.document} ${writer.device.id} ${seq}`
      if (text === undefined && seq <= writer.acknowledged) lost.push(name)
      if (text !== undefined && text !== envelope.text) wrong.push(name)
    }
  }
  server.process.kill('SIGTERM')
  await server.gone
  program.remove()
  return { kills, acknowledged: sum(all), lost, wrong, refused: all.flatMap(({ refused }) => refused) }
}

const sum = (all: readonly Writer[]) => all.reduce((total, { acknowledged }) => total + acknowledged, 0)

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 60_000) throw new Error('nothing was acknowledged for a minute')
    await wait(10)
  }
}

/** Writers two by two in documents, put into the database directly. */
async function seed(place: DatabasePlace, count: number): Promise<Writer[]> {
  const opened = await openDatabase(place)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const database = opened.value
  const organisation = await newOrganisation(database)
  const own = bytesOf(organisation)
  const now = new Date()
  const writers: Writer[] = []
  for (let at = 0; at < count; at++) {
    const document = documentNamed(`d${Math.floor(at / 2)}`)
    const device = await newTestDevice()
    const secret = await database.as('app', organisation, async (query) => {
      const account = randomBytes(16)
      await query
        .insertInto('accounts')
        .values({
          organisation: own,
          account,
          name: 'Iemand',
          mail: `${at}@example.org`,
          organiser: false,
          made_at: now,
          closed_at: null,
        })
        .execute()
      await query
        .insertInto('devices')
        .values({
          organisation: own,
          device: bytesOf(device.id),
          account,
          public_key: device.publicKey,
          made_at: now,
          removed_at: null,
        })
        .execute()
      await query
        .insertInto('documents')
        .values({ organisation: own, document, made_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await query.insertInto('members').values({ organisation: own, document, account, since: now }).execute()
      return openSession(query, identity(organisation, account), now)
    })
    writers.push({ cookie: `lef=${secret}`, document, device, sent: new Map(), acknowledged: 0, refused: [] })
  }
  await database.close()
  return writers
}

const identity = (organisation: OrganisationId, account: Uint8Array) => ({
  organisation,
  account: hexOf(account) as AccountId,
})

interface Running {
  readonly process: ChildProcess
  readonly address: string
  readonly gone: Promise<void>
}

/** A process that has loaded all it needs and waits to be told to serve. */
function prepareServer(file: string, place: DatabasePlace): { serve(): Promise<Running> } {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `import(${JSON.stringify(pathToFileURL(file).href)}).then((program) => program.default(process.argv.slice(1)))`,
      JSON.stringify(place),
      publicAddress,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const gone = new Promise<number | null>((done) => child.once('close', done))
  return {
    serve: () => {
      child.stdin.write('begin\n')
      return new Promise((started, failed) => {
        child.stdout.on('data', (chunk: Buffer) => {
          const [, port] = /^port (\d+)/.exec(chunk.toString('utf8')) ?? []
          const address = `http://127.0.0.1:${port}`
          if (port !== undefined) started({ process: child, address, gone: gone.then(() => undefined) })
        })
        void gone.then((code) => failed(new Error(`the server ended with ${code}: ${said}`)))
      })
    },
  }
}

/** Sends what was not acknowledged, then new envelopes, until the connection ends. */
async function write(writer: Writer, address: string): Promise<void> {
  let live: TestLive
  try {
    live = await openLive(address, { cookie: writer.cookie, origin: publicAddress })
  } catch {
    return
  }
  live.socket.on('error', () => undefined)
  let next = writer.acknowledged + 1
  let sending = Promise.resolve()
  const sendOne = async () => {
    const envelope =
      writer.sent.get(next) ?? (await writer.device.next(writer.document, 100 + (next % 7) * 300))
    writer.sent.set(envelope.seq, envelope)
    live.send({ type: 'append', id: envelope.seq, document: writer.document, envelopes: [envelope.text] })
    next += 1
  }
  const send = () => {
    sending = sending.then(sendOne).catch(() => undefined)
  }
  live.socket.on('message', (data) => {
    const frame = JSON.parse(String(data))
    if (frame.type === 'problem') writer.refused.push(`${frame.problem} ${frame.id}`)
    if (frame.type !== 'appended') return
    const [result] = frame.results
    if (result.outcome === 'stored' || result.outcome === 'known') {
      writer.acknowledged = Math.max(writer.acknowledged, frame.id)
    } else writer.refused.push(`${result.outcome} ${frame.id}`)
    send()
  })
  for (let at = 0; at < inFlight; at++) send()
  await new Promise((done) => live.socket.once('close', done))
  await sending
}

async function readAll(writer: Writer, address: string) {
  const got = new Map<number, string>()
  const doubles: string[] = []
  const cursor = new Map<string, number>()
  for (let more = true; more;) {
    const after = [...cursor].map(([device, seq]) => `${device}:${seq}`).join(',')
    const path = `/api/documents/${writer.document}/envelopes?after=${after}`
    const { body } = await ask(address, 'GET', path, undefined, { cookie: writer.cookie })
    for (const text of body.envelopes) {
      const header = peekHeader(Buffer.from(text, 'base64url'))
      if (!header.ok) throw new Error('what was stored is an envelope')
      const { device, seq } = header.value
      cursor.set(device, seq)
      if (device !== writer.device.id) continue
      if (got.has(seq) || seq !== got.size + 1) doubles.push(`${writer.document} ${device} ${seq}`)
      got.set(seq, text)
    }
    more = body.more
  }
  return { got, doubles }
}
