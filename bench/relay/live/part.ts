import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket, WebSocketServer } from 'ws'
import { openDatabase } from '../../../apps/server/src/storage/database.ts'
import { newDataFolder } from '../../../apps/server/src/testing/new-data-folder.ts'
import { documentNamed } from '../../../apps/server/src/testing/test-device.ts'
import { sharedDocument, startTestServer } from '../../../apps/server/src/testing/test-server.ts'
import { figure } from '../../harness/figure.ts'
import type { Findings } from '../../harness/result.ts'
import { ensurePeers, peers, requirePeer } from '../peers.ts'

/** One edit by one client, until the other has it; a server of its own lies between them. */
interface Pair {
  readonly name: string
  edit(): Promise<void>
  close(): Promise<void>
}

const edits = 400
const warmUp = 50

/** How long an edit takes to the other client, beside servers that can read what they pass on. */
export async function live(): Promise<Findings> {
  await ensurePeers()
  const pairs = [await yWebsocketPair(), await hocuspocusPair(), await lefPair()]
  const times = new Map<string, number[]>(pairs.map(({ name }) => [name, []]))
  for (let at = -warmUp; at < edits; at++) {
    for (const pair of at % 2 === 0 ? pairs : pairs.toReversed()) {
      const begun = performance.now()
      await pair.edit()
      if (at >= 0) times.get(pair.name)?.push(performance.now() - begun)
    }
  }
  for (const pair of pairs) await pair.close()
  const middle = (name: string) => figure(name, '', '', 'median', times.get(name) ?? []).value
  const fastest = Math.min(...pairs.filter(({ name }) => name !== 'Lef').map(({ name }) => middle(name)))
  return {
    title: 'The relay: an edit, until the other client has it',
    browser: null,
    method: [
      `${edits} edits each after ${warmUp} to warm up, one at a time, the servers taking turns, all servers and clients in one process over the loopback. An edit is a word typed into a Yjs text: its update goes from one client to the other.`,
      'Lef’s clock runs from before the envelope is made and signed (Ed25519) until the other has it; its server checks the signature and passes it on, while the embedded database, which makes it reach the disk, is at work. Sealing and opening on devices is in `bench/vault`. The peers get the bare update, keep it in memory and store nothing: persistence beside theirs was not measured.',
    ],
    figures: pairs.flatMap(({ name }) => {
      const subject =
        name === 'Lef' ? name : `${name} ${Object.entries(peers).find(([key]) => key === name)?.[1].version}`
      const samples = times.get(name) ?? []
      return [
        figure(
          subject,
          'edit to the other client',
          'ms',
          'median',
          samples,
          name === 'Lef' ? Math.round(fastest * 1.5 * 1000) / 1000 : null,
        ),
        figure(subject, 'edit to the other client, p95', 'ms', 'p95', samples),
      ]
    }),
  }
}

async function lefPair(): Promise<Pair> {
  const data = await newDataFolder()
  const opened = await openDatabase({ folder: data.folder })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const server = await startTestServer(opened.value, { lookAroundEvery: 3_600_000 })
  const one = await server.newPerson()
  const other = await server.newPerson({ organisation: one.organisation })
  const document = await sharedDocument(documentNamed('d'), one, other)
  const [writer, reader] = [await one.live(), await other.live()]
  for (const live of [writer, reader]) {
    live.send({ type: 'subscribe', document, after: {} })
    await live.until(({ type }) => type === 'caught-up')
  }
  let id = 0
  const came = arrivals(reader.socket, (data) => String(data).startsWith('{"type":"envelopes"'))
  return {
    name: 'Lef',
    edit: async () => {
      const next = came.next()
      const envelope = await one.device.next(document, 256)
      id += 1
      writer.send({ type: 'append', id, document, envelopes: [envelope.text] })
      await next
    },
    close: async () => {
      await wait(500)
      await server.server.stop()
      await opened.value.close()
      data.remove()
    },
  }
}

/** Resolves for each message of a kind that comes in. */
function arrivals(socket: WebSocket, fits: (data: Buffer) => boolean) {
  let waiting: (() => void) | null = null
  socket.on('message', (data: Buffer) => {
    if (fits(data)) waiting?.()
  })
  return { next: () => new Promise<void>((done) => (waiting = done)) }
}

const [messageSync, messageAuth] = [0, 2]
const [syncStep1, syncUpdate] = [0, 2]

/** A number as Yjs' protocols write it: seven bits a byte, the lowest first. */
function varUint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varUint(value >>> 7)]
}
const withLength = (bytes: Uint8Array) => [...varUint(bytes.length), ...bytes]
const text = (value: string) => withLength(new TextEncoder().encode(value))

/** The parts of Yjs that the peers' clients need; of the peers' own copy. */
interface Yjs {
  readonly Doc: new () => {
    getText(name: string): { insert(at: number, text: string): void }
    on(event: 'update', listener: (update: Uint8Array) => void): void
  }
}

async function peerPair(
  name: string,
  port: number,
  prefix: number[],
  stop: () => Promise<void>,
): Promise<Pair> {
  const address = `ws://127.0.0.1:${port}/d`
  const sockets = await Promise.all(
    [0, 1].map(
      () =>
        new Promise<WebSocket>((opened, failed) => {
          const socket = new WebSocket(address)
          socket.once('open', () => opened(socket))
          socket.once('error', failed)
        }),
    ),
  )
  const [writer, reader] = sockets
  if (writer === undefined || reader === undefined) throw new Error('two connections were opened')
  for (const socket of sockets) {
    if (prefix.length > 0) socket.send(Uint8Array.from([...prefix, messageAuth, 0, ...text('')]))
    socket.send(Uint8Array.from([...prefix, messageSync, syncStep1, ...withLength(Uint8Array.of(0))]))
  }
  await wait(500)
  const { Doc } = requirePeer('yjs') as Yjs
  const doc = new Doc()
  let update = new Uint8Array()
  doc.on('update', (made) => (update = Uint8Array.from(made)))
  const came = arrivals(
    reader,
    (data) => data[prefix.length] === messageSync && data[prefix.length + 1] === syncUpdate,
  )
  return {
    name,
    edit: async () => {
      const next = came.next()
      doc.getText('words').insert(0, 'haalbaar ')
      writer.send(Uint8Array.from([...prefix, messageSync, syncUpdate, ...withLength(update)]))
      await next
    },
    close: async () => {
      for (const socket of sockets) socket.terminate()
      await stop()
    },
  }
}

async function yWebsocketPair(): Promise<Pair> {
  const { setupWSConnection } = requirePeer('y-websocket/bin/utils') as {
    readonly setupWSConnection: (socket: WebSocket, request: object) => void
  }
  const http = createServer()
  const sockets = new WebSocketServer({ server: http })
  sockets.on('connection', setupWSConnection)
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', () => done()))
  return peerPair('y-websocket', portOf(http.address()), [], async () => {
    sockets.close()
    http.close()
  })
}

async function hocuspocusPair(): Promise<Pair> {
  const { Server } = requirePeer('@hocuspocus/server') as {
    readonly Server: new (options: object) => {
      listen(): Promise<unknown>
      destroy(): Promise<unknown>
      readonly httpServer: { address(): object | string | null }
    }
  }
  const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false })
  await server.listen()
  return peerPair('@hocuspocus/server', portOf(server.httpServer.address()), text('d'), async () => {
    await server.destroy()
  })
}

function portOf(address: object | string | null): number {
  if (address === null || typeof address === 'string' || !('port' in address))
    throw new Error('it listens on a port')
  return Number(address.port)
}
