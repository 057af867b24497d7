import { sql } from 'kysely'
import { auditOfPeople, type AccountId, type auditAnswer, type auditQuery } from '@lef/protocol/messages'
import type * as z from 'zod/mini'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { nobody, type AuditKind } from './audit.ts'

const pageLength = 200

interface Row {
  readonly at: Date
  readonly entry: Uint8Array
  readonly account: Uint8Array | null
  readonly what: string
  readonly about: string | null
  readonly times: number
}

/** A page of what was written down, the newest first; what is older is never out of reach as long as it is kept (SPEC R-15). */
export async function readAudit(
  query: Query,
  { part = 'people', before }: z.infer<typeof auditQuery>,
): Promise<Omit<z.infer<typeof auditAnswer>, 'keptDays'>> {
  const kinds = sql.join(auditOfPeople)
  const source =
    part === 'people'
      ? sql`select at, entry, account, what, about, 1 as times from audit where what in (${kinds})`
      : sql`select at, entry, account, what, about, 1 as times from audit where what not in (${kinds})
          union all select last_at, account, nullif(account, ${bytesOf(nobody)}), 'sign-in-refused', null, times
          from refused_sign_ins`
  const [moment = '', entry = ''] = before?.split('-') ?? []
  const from =
    before === undefined ? sql`` : sql`where (at, entry) < (${new Date(Number(moment))}, ${bytesOf(entry)})`
  const { rows } = await sql<Row>`select * from (${source}) as written ${from}
    order by at desc, entry desc limit ${pageLength + 1}`.execute(query)
  const shown = rows.slice(0, pageLength)
  const last = shown.at(-1)
  return {
    entries: shown.map(({ at, account, what, about, times }) => ({
      at: at.toISOString(),
      // What was stored, came in as an id and a kind.
      account: account === null ? null : (hexOf(account) as AccountId),
      what: what as AuditKind,
      about,
      times,
    })),
    older:
      last === undefined || rows.length <= pageLength ? null : `${last.at.getTime()}-${hexOf(last.entry)}`,
  }
}
