import { WebSocket } from 'ws'
import { createWebRelay, type Relay, type WebPorts } from '@lef/store/shared'
import { openDatabase } from '../../apps/server/src/storage/database.ts'
import { newDataFolder } from '../../apps/server/src/testing/new-data-folder.ts'
import {
  newOrganisation,
  startTestServer,
  type TestPerson,
} from '../../apps/server/src/testing/test-server.ts'

/** Somebody with an account on the real server, and a network that can be cut. */
export interface OnServer {
  readonly person: TestPerson
  readonly relay: Relay
  /** True: nothing gets through any more, either way; nobody is told. */
  cut: boolean
}

/** The server as it is, on an embedded database in a folder of its own. */
export async function runRealServer(): Promise<{
  newPerson(): Promise<OnServer>
  /** Every frame and answer that went through the network, as text. */
  readonly wire: string[]
  stop(): Promise<void>
}> {
  const { folder, remove } = await newDataFolder()
  const database = await openDatabase({ folder })
  if (!database.ok) throw new Error(JSON.stringify(database.error))
  const test = await startTestServer(database.value)
  const organisation = await newOrganisation(database.value)
  const wire: string[] = []
  return {
    wire,
    newPerson: async () => {
      const person = await test.newPerson({ organisation })
      const one: OnServer = {
        person,
        cut: false,
        relay: createWebRelay(portsOf(test.address, () => one, wire)),
      }
      return one
    },
    stop: async () => {
      await test.server.stop()
      await database.value.close()
      remove()
    },
  }
}

function portsOf(address: string, who: () => OnServer, wire: string[]): WebPorts {
  const origin = 'http://localhost:15333'
  const through = (): void => {
    if (who().cut) throw new Error('there is no network')
  }
  return {
    ask: async (method, path, headers, body) => {
      through()
      wire.push(body ?? '')
      const cookie = who().person.cookie
      const init = { method, headers: { ...headers, cookie, origin } }
      const answer = await fetch(address + path, body === null ? init : { ...init, body })
      const text = await answer.text()
      wire.push(text)
      through()
      return { status: answer.status, text, wait: Number(answer.headers.get('retry-after') ?? 0) * 1000 }
    },
    openSocket: (path, ears) => {
      through()
      const headers = { cookie: who().person.cookie, origin }
      const socket = new WebSocket(address.replace('http', 'ws') + path, { headers })
      socket.on('message', (data) => {
        wire.push(String(data))
        if (!who().cut) ears.message(String(data))
      })
      socket.on('error', () => undefined)
      socket.on('close', () => ears.closed())
      return {
        send: (text) => {
          wire.push(text)
          if (!who().cut && socket.readyState === socket.OPEN) socket.send(text)
        },
        close: () => socket.close(),
      }
    },
  }
}
