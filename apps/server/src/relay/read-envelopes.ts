import { sql } from 'kysely'
import type { DeviceId, DocumentId } from '@lef/protocol'
import { limits } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'

/** The last seq that a reader has of each device. */
export type Cursor = ReadonlyMap<string, number>

export interface StoredEnvelope {
  readonly device: DeviceId
  readonly seq: number
  readonly bytes: Buffer
}

export interface EnvelopePage {
  readonly envelopes: readonly StoredEnvelope[]
  readonly more: boolean
}

const mostRows = 500

/**
 * The next envelopes of a document after a cursor, by device and seq, as many as fit in a page (SPEC R-6).
 * Purged ones are passed over: a snapshot that covers them comes by itself.
 */
export async function readEnvelopes(
  query: Query,
  document: DocumentId,
  after: Cursor,
): Promise<EnvelopePage> {
  const known = sql.join([
    // One that no device has, so that the list is never empty.
    sql`(''::bytea, 0::bigint)`,
    ...[...after].map(([device, seq]) => sql`(${bytesOf(device)}::bytea, ${seq}::bigint)`),
  ])
  const { rows } = await sql<{ device: Uint8Array; seq: number; bytes: Buffer; row: number; of: number }>`
    select device, seq, bytes, row, of from (
      select device, seq, bytes,
        sum(size) over (order by device, seq) - size as before,
        (row_number() over (order by device, seq))::int as row,
        (count(*) over ())::int as of
      from (
        select next.* from heads
        left join (values ${known}) as have (device, seq) on have.device = heads.device
        cross join lateral (
          select device, seq, size, bytes from envelopes
          where envelopes.organisation = heads.organisation and envelopes.document = heads.document
            and envelopes.device = heads.device and envelopes.seq > coalesce(have.seq, 0) and bytes is not null
          order by envelopes.seq limit ${mostRows + 1}
        ) as next
        where heads.document = ${document} and heads.seq > coalesce(have.seq, 0)
        order by device, seq limit ${mostRows + 1}
      ) as listed
    ) as sized
    where before < ${limits.pageBytes} and row <= ${mostRows}
    order by row`.execute(query)
  return {
    // What was stored, came in with the id of a device.
    envelopes: rows.map(({ device, seq, bytes }) => ({ device: hexOf(device) as DeviceId, seq, bytes })),
    more: rows.length > 0 && rows.length < (rows[0]?.of ?? 0),
  }
}

/** Where each device's row of envelopes ends. */
export async function readHeads(
  query: Query,
  documents: readonly DocumentId[],
): Promise<Map<DocumentId, { device: DeviceId; seq: number; hash: string }[]>> {
  if (documents.length === 0) return new Map()
  const rows = await query
    .selectFrom('heads')
    .select(['document', 'device', 'seq', 'hash'])
    .where('document', 'in', documents)
    .where('seq', '>', 0)
    .orderBy('document')
    .orderBy('device')
    .execute()
  const heads = new Map<DocumentId, { device: DeviceId; seq: number; hash: string }[]>()
  for (const { document, device, seq, hash } of rows) {
    const id = document as DocumentId
    const of = heads.get(id) ?? []
    of.push({ device: hexOf(device) as DeviceId, seq, hash: hexOf(hash) })
    heads.set(id, of)
  }
  return heads
}

/** The last place of each document's statements. */
export async function readLastPlaces(
  query: Query,
  documents: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, number>> {
  if (documents.length === 0) return new Map()
  const rows = await query
    .selectFrom('documents')
    .select(['document', 'last_statement'])
    .where('document', 'in', documents)
    .execute()
  return new Map(rows.map(({ document, last_statement }) => [document as DocumentId, last_statement]))
}

/** Whether an account may read and write a document. */
export async function isMember(query: Query, document: DocumentId, account: string): Promise<boolean> {
  const row = await query
    .selectFrom('members')
    .select('document')
    .where('document', '=', document)
    .where('account', '=', bytesOf(account))
    .executeTakeFirst()
  return row !== undefined
}

/** The newest epoch of a document; null when it has no membership yet. */
export async function readEpoch(query: Query, document: DocumentId): Promise<number | null> {
  const row = await query
    .selectFrom('documents')
    .select('epoch')
    .where('document', '=', document)
    .executeTakeFirst()
  return row?.epoch ?? null
}
