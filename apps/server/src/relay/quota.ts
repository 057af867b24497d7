import { sql } from 'kysely'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'
import type { Identity } from './identity.ts'

/** How much an account may keep on this server (SPEC R-9). */
export interface Quota {
  /** Whether so many bytes more may be stored; counts them when they may. */
  allows(who: Identity, bytes: number): Promise<boolean>
}

/** What a row takes besides what is in it: names, hashes, and its place in the indexes. */
const rowBytes = 256
/** It is added up anew after so much has come in, so that it costs next to nothing; so much more may be stored. */
const lookEvery = 4 * 1024 * 1024
/** Who has no room, is looked at again after this: something may have been thrown away. In milliseconds. */
const fullFor = 60_000
const mostRemembered = 10_000

/** `most` is in bytes. `now` in milliseconds. */
export function createQuota(database: Database, now: () => number, most: number): Quota {
  const seen = new Map<string, { since: number; fullUntil: number }>()
  return {
    allows: async (who, bytes) => {
      const key = `${who.organisation}/${who.account}`
      const known = seen.get(key) ?? { since: 0, fullUntil: 0 }
      seen.delete(key)
      seen.set(key, known)
      const [oldest] = seen.keys()
      if (seen.size > mostRemembered && oldest !== undefined) seen.delete(oldest)
      if (known.fullUntil > now()) return false
      known.since += bytes + rowBytes
      if (known.since <= Math.min(lookEvery, most / 4)) return true
      const used = await database.as('app', who.organisation, (query) => usedBy(query, who))
      known.since = 0
      if (used + bytes <= most) return true
      known.fullUntil = now() + fullFor
      return false
    },
  }
}

/** Envelopes of the account's devices, and statements of the documents that it made. */
async function usedBy(query: Query, { account }: Identity): Promise<number> {
  const { rows } = await sql<{ used: number }>`
    select (coalesce((
      select sum(case when bytes is null then 0 else size end + ${rowBytes}) from devices
      join heads on heads.organisation = devices.organisation and heads.device = devices.device
      join envelopes on envelopes.organisation = heads.organisation and envelopes.document = heads.document
        and envelopes.device = heads.device
      where devices.account = ${bytesOf(account)}
    ), 0) + coalesce((
      select sum(length(bytes) + coalesce(length(sealed), 0) + ${rowBytes}) from documents
      join statements on statements.organisation = documents.organisation
        and statements.document = documents.document
      where documents.made_by = ${bytesOf(account)}
    ), 0))::bigint as used`.execute(query)
  return rows[0]?.used ?? 0
}
