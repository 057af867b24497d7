import { afterEach, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { deviceIdFromText, organisationIdFromText, parseDocumentId } from '@lef/protocol'
import type { AccountId, ClientFrame, ServerFrame } from '@lef/protocol/messages'
import { createHub } from '../relay/hub.ts'
import type { Relay } from '../relay/relay.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { serveLive } from './live-connection.ts'

const [organisation, device] = [organisationIdFromText('ab'.repeat(16)), deviceIdFromText('cd'.repeat(16))]
const document = parseDocumentId('a-document')
if (organisation === null || device === null || document === null) throw new Error('these are ids')
// What an account is called, nothing here looks at.
const session = { organisation, account: 'ef'.repeat(16) as AccountId, organiser: false, session: '' }

/** A promise that is kept when the test says so. */
function gate() {
  let open = () => {}
  const passed = new Promise<void>((done) => (open = done))
  return { open, passed }
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A connection to a relay of which the test says how and when it answers. */
async function connected(relay: Pick<Relay, 'append' | 'list'>) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise((listening) => server.on('listening', listening))
  const hub = createHub()
  const nothing = () => undefined
  server.on('connection', (socket) =>
    serveLive(socket, session, {
      relay: { ...relay, forget: nothing, forgetDocument: nothing, whisper: async () => ({ ok: true }) },
      hub,
      subscriptions: createTokenBuckets({ burst: 10, perSecond: 10 }, () => 0),
      failed: nothing,
    }),
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('it listens on a port')
  const socket = new WebSocket(`ws://127.0.0.1:${address.port}`)
  closing.push(() => {
    socket.terminate()
    server.close()
  })
  const frames: ServerFrame[] = []
  // What a server sends is checked where frames are tested.
  socket.on('message', (data) => frames.push(JSON.parse(String(data)) as ServerFrame))
  await new Promise((opened) => socket.on('open', opened))
  const send = (frame: ClientFrame) => socket.send(JSON.stringify(frame))
  return { send, hub, types: () => frames.map(({ type }) => type) }
}

it('R-7 sends nothing more of a document once it is followed no longer, also what was being read just then', async () => {
  const { open, passed } = gate()
  let reading = 0
  const envelopes = [{ device, seq: 1, bytes: Buffer.from('sealed') }]
  const { send, hub, types } = await connected({
    append: async () => ({ results: [] }),
    list: async () => {
      reading += 1
      await passed
      return { envelopes, more: false, heads: [], statements: 0 }
    },
  })
  send({ type: 'subscribe', document, after: {} })
  await expect.poll(() => reading).toBe(1)
  send({ type: 'unsubscribe', document })
  await expect.poll(() => hub.followersOf(organisation, document).length).toBe(0)
  open()
  send({ type: 'append', id: 1, document, envelopes: ['c2VhbGVk'] })
  await expect.poll(types).toContain('appended')
  expect(types()).toEqual(['hello', 'appended'])
})

it('R-5 keeps what comes by one connection in its order, also when something in between is refused at once', async () => {
  const { open, passed } = gate()
  const order: string[] = []
  const { send, types } = await connected({
    list: async () => ({ problem: 'unknown-document' }),
    append: async (_who, _document, [text = ''], _from, turn) => {
      if (text === 'bm8') return { problem: 'busy' }
      if (text === 'b25l') await passed
      await turn?.before
      order.push(text)
      turn?.taken()
      return { results: [] }
    },
  })
  for (const [id, text] of ['b25l', 'bm8', 'dHdv', 'bm8'].entries())
    send({ type: 'append', id, document, envelopes: [text] })
  await expect.poll(() => types().filter((type) => type === 'problem').length).toBe(2)
  open()
  await expect.poll(() => order.length).toBe(2)
  expect(order).toEqual(['b25l', 'dHdv'])
})
