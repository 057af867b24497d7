import { sql } from 'kysely'
import { leftMail, type AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'
import { endWaysIn } from './invitations.ts'
import { leaveDocuments, type LeftDocument } from './leave-documents.ts'
import { dropCopies } from './own-copy-handlers.ts'

/**
 * Takes away all that the server has of a person (SPEC R-24): name, mail address, also in the audit log, ways in, copy,
 * answers, invitations and their part in documents. Of the account stay its number, devices' public keys and looks.
 */
export async function forgetAccount(
  query: Query,
  account: AccountId,
  at: Date,
): Promise<readonly LeftDocument[]> {
  const own = bytesOf(account)
  const documents = await leaveDocuments(query, account)
  await endWaysIn(query, account)
  await dropCopies(query, account)
  for (const table of ['link_answers', 'sponsors'] as const) {
    await query.deleteFrom(table).where('account', '=', own).execute()
  }
  await query.updateTable('documents').set({ made_by: null }).where('made_by', '=', own).execute()
  await query
    .deleteFrom('invitations')
    .where((where) => where.or([where('made_by', '=', own), where('account', '=', own)]))
    .execute()
  await query
    .updateTable('devices')
    .set({ removed_at: at })
    .where('account', '=', own)
    .where('removed_at', 'is', null)
    .execute()
  await sql`select lef_forget_mail(${own})`.execute(query)
  await query
    .updateTable('accounts')
    .set({
      closed_at: sql<Date>`coalesce(closed_at, ${at})`,
      name: '—',
      mail: `${account}${leftMail}`,
      organiser: false,
    })
    .where('account', '=', own)
    .execute()
  return documents
}
