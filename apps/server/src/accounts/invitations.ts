import type { OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import { Refusal } from '../http/refusal.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { countRefused, writeDown } from './audit.ts'
import { dropPairings } from './pairing-handlers.ts'
import { dropPasskeys } from './passkeys.ts'
import { makeAccount } from './setup.ts'
import type { WithInvitation } from './sign-ons.ts'

/** How long an invitation can be used. */
export const invitationDays = 14

/** An open invitation, by the hash of its link; refuses when it is over. */
export async function invitationOf(query: Query, hash: Buffer, now: Date) {
  const row = await query
    .selectFrom('invitations')
    .innerJoin('organisations', 'organisations.organisation', 'invitations.organisation')
    .select([
      'invitations.mail',
      'invitations.name',
      'organiser',
      'account',
      'organisations.name as organisationName',
    ])
    .where('invitation', '=', hash)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('link-is-over')
  return row
}

/**
 * Uses an invitation up: makes its account, or lets somebody in again to the one that there is; then every way in that there
 * was before ends. How they come in from now on is kept by the caller. Null where the mail address has an account already:
 * the link is used up all the same, and the try is counted. Throws what the database says when it gets one at that moment (23505).
 */
export async function comeIn(
  query: Query,
  organisation: OrganisationId,
  { invitation, name }: WithInvitation,
  now: Date,
): Promise<{ readonly account: AccountId; readonly again: boolean } | null> {
  const { mail, organiser, account: there } = await invitationOf(query, invitation, now)
  const used = await query.deleteFrom('invitations').where('invitation', '=', invitation).executeTakeFirst()
  if (used.numDeletedRows === 0n) throw new Refusal('link-is-over')
  // What was stored, came in as an id.
  const again = there && (hexOf(there) as AccountId)
  const taken = again === null ? await accountOf(query, mail) : null
  if (taken !== null) {
    await countRefused(query, organisation, taken, now)
    return null
  }
  const account = again ?? (await makeAccount(query, organisation, { name, mail, organiser }, now))
  await endWaysIn(query, account)
  await writeDown(query, organisation, again === null ? 'joined' : 'let-in-again', { account, at: now })
  return { account, again: again !== null }
}

/** Who has a mail address; null: nobody. */
export async function accountOf(query: Query, mail: string): Promise<AccountId | null> {
  const row = await query.selectFrom('accounts').select('account').where('mail', '=', mail).executeTakeFirst()
  // What was stored, came in as an id.
  return row === undefined ? null : (hexOf(row.account) as AccountId)
}

/** Ends everything by which somebody comes in as this account: it is closed, left, or let in anew. */
export async function endWaysIn(query: Query, account: AccountId): Promise<void> {
  for (const table of ['sessions', 'sign_ins', 'identities'] as const) {
    await query.deleteFrom(table).where('account', '=', bytesOf(account)).execute()
  }
  await dropPasskeys(query, account)
  await dropPairings(query, account)
}

/** Who invites, and where, by the names that they have. */
export async function whoInvites(
  query: Query,
  account: AccountId,
): Promise<{ readonly by: string; readonly organisation: string }> {
  return query
    .selectFrom('accounts')
    .innerJoin('organisations', 'organisations.organisation', 'accounts.organisation')
    .select(['accounts.name as by', 'organisations.name as organisation'])
    .where('account', '=', bytesOf(account))
    .executeTakeFirstOrThrow()
}
