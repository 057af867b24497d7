import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { OrganisationId } from '@lef/protocol'
import type { AccountId, auditKinds } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

export type AuditKind = (typeof auditKinds)[number]

/** Writes down who did what; nothing written down is changed, and it goes when its days are over. Never a passphrase, key or address of a network. */
export async function writeDown(
  query: Query,
  organisation: OrganisationId,
  what: AuditKind,
  {
    account,
    about = null,
    at,
  }: { readonly account: AccountId | null; readonly about?: string | null; readonly at: Date },
): Promise<void> {
  await query
    .insertInto('audit')
    .values({
      organisation: bytesOf(organisation),
      entry: randomBytes(16),
      at,
      account: account === null ? null : bytesOf(account),
      what,
      about,
    })
    .execute()
}

/** Whose refused sign-ins these are, where nobody has the address. */
export const nobody = '00'.repeat(16)

/**
 * Counts a refused sign-in, by the hour. An address that nobody has (null) takes the same work as one that somebody
 * has: how long the answer takes must not tell them apart.
 */
export async function countRefused(
  query: Query,
  organisation: OrganisationId,
  account: AccountId | null,
  at: Date,
): Promise<void> {
  const hour = new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000)
  // Of an organisation that there is not, nothing is kept.
  await sql`insert into refused_sign_ins (organisation, account, hour, times, last_at)
    select organisation, ${bytesOf(account ?? nobody)}, ${hour}, 1, ${at} from organisations
    where organisation = ${bytesOf(organisation)}
    on conflict (organisation, account, hour)
    do update set times = refused_sign_ins.times + 1, last_at = excluded.last_at`.execute(query)
}
