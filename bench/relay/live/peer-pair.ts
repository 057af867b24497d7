import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { WebSocket } from 'ws'
import { peers, peersFolder } from '../peers.ts'
import { arrivals, type Pair } from './pair.ts'
import { newYjs } from './yjs.ts'

const [messageSync, messageAuth, hocuspocusStateless, storedMessage] = [0, 2, 5, 100]
const [syncStep1, syncUpdate] = [0, 2]

/** A number as Yjs' protocols write it: seven bits a byte, the lowest first. */
function varUint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varUint(value >>> 7)]
}
const withLength = (bytes: Uint8Array) => [...varUint(bytes.length), ...bytes]
const text = (value: string) => withLength(new TextEncoder().encode(value))

/** Where in a message its last part, bytes with their length before them, begins. */
function lastPart(data: Buffer, at: number): Uint8Array {
  let start = at
  while ((data[start] ?? 0) >= 128) start += 1
  return data.subarray(start + 1)
}

/** Two clients of a peer's server, which keeps to memory as it does by itself, or writes each update to the disk. */
export async function peerPair(name: keyof typeof peers, keeping: 'memory' | 'disk'): Promise<Pair> {
  const folder = keeping === 'disk' ? mkdtempSync(join(tmpdir(), 'lef-peer-')) : null
  const program = fileURLToPath(new URL('./peer-program.mjs', import.meta.url))
  const server = spawn(process.execPath, [program, name, peersFolder, ...(folder === null ? [] : [folder])], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // Not `close`, which Node does not tell of a process whose channel was closed from this side.
  const gone = once(server, 'exit')
  const [{ port }] = await Promise.race([
    once(server, 'message'),
    gone.then(() => {
      throw new Error(`${name} did not start`)
    }),
  ])
  // Hocuspocus says in every message which document it is about.
  const prefix = name === '@hocuspocus/server' ? text('d') : []
  const open = async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/d`)
    await once(socket, 'open')
    if (prefix.length > 0) socket.send(Uint8Array.from([...prefix, messageAuth, 0, ...text('')]))
    socket.send(Uint8Array.from([...prefix, messageSync, syncStep1, ...withLength(Uint8Array.of(0))]))
    return socket
  }
  const [writer, reader] = [await open(), await open()]
  await wait(500)
  const [mine, theirs] = [newYjs(), newYjs()]
  const came = arrivals(
    reader,
    (data) => data[prefix.length] === messageSync && data[prefix.length + 1] === syncUpdate,
  )
  const kept = arrivals(
    writer,
    (data) => data[0] === storedMessage || (prefix.length > 0 && data[prefix.length] === hocuspocusStateless),
  )
  return {
    name: `${name} ${peers[name].version}${keeping === 'disk' ? ', on disk' : ''}`,
    edit: async () => {
      const [arrived, stored] = [came.next(), kept.next()]
      const begun = performance.now()
      const update = mine.type()
      const message = Uint8Array.from([...prefix, messageSync, syncUpdate, ...withLength(update)])
      const sent = performance.now()
      writer.send(message)
      const { data, at } = await arrived
      theirs.take(lastPart(data, prefix.length + 2))
      const shown = performance.now()
      return {
        relayed: at - sent,
        signed: null,
        whole: shown - begun,
        stored: folder === null ? null : (await stored).at - sent,
      }
    },
    bareRow: async () => null,
    close: async () => {
      writer.terminate()
      reader.terminate()
      server.disconnect()
      await gone
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    },
  }
}
