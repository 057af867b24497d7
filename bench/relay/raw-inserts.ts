import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId } from '@lef/protocol'
import type { Database } from '../../apps/server/src/storage/database.ts'
import { bytesOf } from '../../apps/server/src/storage/hex.ts'
import { sendAlong } from '../../apps/server/src/storage/together.ts'

/** How many rows, how large, and how many in a transaction. */
export interface RawInserts {
  readonly organisation: OrganisationId
  readonly document: string
  readonly rows: number
  readonly group: number
  readonly size: number
}

/** Rows a second of nothing but inserts, one transaction after the other, by each of two ways. */
export interface RawRates {
  /** One insert with a list of rows of values. */
  readonly values: number
  /** One insert of a text that is prepared, from arrays. */
  readonly arrays: number
}

/** What the database can do at most: the rows of envelopes, with nothing checked and no head kept. */
export async function insertRaw(database: Database, what: RawInserts): Promise<RawRates> {
  const { organisation, group, size } = what
  const own = bytesOf(organisation)
  const rows = Array.from({ length: group }, () => ({ hash: randomBytes(32), bytes: randomBytes(size) }))
  const stored_at = new Date(0)
  const { document } = what
  const rate = async (
    write: (
      query: Parameters<Parameters<Database['as']>[2]>[0],
      from: number,
      device: Buffer,
    ) => Promise<unknown>,
  ) => {
    const device = randomBytes(16)
    const times = Math.ceil(what.rows / group)
    const begun = performance.now()
    for (let at = 0; at < times; at++) {
      await database.as('app', organisation, (query) => write(query, at * group + 1, device))
    }
    return (times * group * 1000) / (performance.now() - begun)
  }
  return {
    values: await rate((query, from, device) =>
      query
        .insertInto('envelopes')
        .values(
          rows.map((row, at) => ({
            organisation: own,
            document,
            device,
            seq: from + at,
            size,
            stored_at,
            ...row,
          })),
        )
        .execute(),
    ),
    arrays: await rate((query, from, device) =>
      sendAlong(
        query,
        sql`insert into envelopes (organisation, document, device, seq, hash, size, bytes, stored_at)
          select ${own}::bytea, ${document}::text, ${device}::bytea, ${from}::bigint + at,
            substring(block.bytes from at * ${32 + size}::int + 1 for 32), ${size}::int,
            substring(block.bytes from at * ${32 + size}::int + 33 for ${size}::int), ${stored_at}::timestamptz
          from (values (${Buffer.concat(rows.flatMap(({ hash, bytes }) => [hash, bytes]))}::bytea)) as block (bytes),
            generate_series(0, ${group - 1}::int) as at`,
      ),
    ),
  }
}
