import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { sql } from 'kysely'
import { WebSocketServer } from 'ws'
import type { OrganisationId } from '@lef/protocol'
import type { Database } from '../../apps/server/src/storage/database.ts'
import { bytesOf } from '../../apps/server/src/storage/hex.ts'
import { sendAlong } from '../../apps/server/src/storage/together.ts'

interface Waiting {
  readonly document: string
  readonly device: Buffer
  readonly seq: number
  readonly bytes: Buffer
  readonly done: () => void
}

const mostAtOnce = 500

/**
 * A server that takes the relay's frames and does nothing with them but what cannot be left out: it writes the rows, all
 * that wait in one transaction, and answers. It checks nothing, keeps no heads and passes nothing on. Gives its port.
 */
export async function startBareServer(database: Database, organisation: OrganisationId): Promise<number> {
  const queue: Waiting[] = []
  let running = false
  const run = async (): Promise<void> => {
    running = true
    while (queue.length > 0) {
      const group = queue.splice(0, mostAtOnce)
      await insertGroup(database, organisation, group)
      for (const { done } of group) done()
    }
    running = false
  }
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (socket) => {
    const device = randomBytes(16)
    let seq = 0
    socket.on('message', (data) => {
      const { id, document, envelopes } = JSON.parse(String(data))
      const bytes = Buffer.from(envelopes[0], 'base64url')
      const answer = JSON.stringify({ type: 'appended', id, results: [{ outcome: 'stored', head: null }] })
      seq += 1
      queue.push({ document, device, seq, bytes, done: () => socket.send(answer) })
      // As the relay: what arrives in this turn of the loop goes along.
      if (!running) setImmediate(() => void (running || run()))
    })
  })
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('it listens on a port')
  return address.port
}

async function insertGroup(
  database: Database,
  organisation: OrganisationId,
  group: readonly Waiting[],
): Promise<void> {
  const block = Buffer.concat(group.flatMap(({ device, bytes }) => [device, randomBytes(32), bytes]))
  let end = 1
  const starts = group.map(({ bytes }) => {
    const start = end
    end += 48 + bytes.length
    return start
  })
  await database.as('app', organisation, (query) =>
    sendAlong(
      query,
      sql`insert into envelopes (organisation, document, device, seq, hash, size, bytes, stored_at)
        select ${bytesOf(organisation)}::bytea, row.document, substring(block.bytes from row.start for 16), row.seq,
          substring(block.bytes from row.start + 16 for 32), row.size,
          substring(block.bytes from row.start + 48 for row.size), ${new Date(0)}::timestamptz
        from (values (${block}::bytea)) as block (bytes),
          unnest(${group.map(({ document }) => document)}::text[], ${group.map(({ seq }) => seq)}::bigint[],
            ${starts}::int[], ${group.map(({ bytes }) => bytes.length)}::int[]) as row (document, seq, start, size)`,
    ),
  )
}
