import type { DocumentId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'
import { readPeople } from './board.ts'

/** The mail addresses of a document's members and, where asked, of its sponsor: by the head of the membership (SPEC R-21). */
export async function mailsOf(
  query: Query,
  document: DocumentId,
  withSponsor: boolean,
): Promise<readonly { readonly account: AccountId; readonly mail: string }[]> {
  const members = await query
    .selectFrom('members')
    .select('account')
    .where('document', '=', document)
    .execute()
  const accounts = members.map(({ account }) => account)
  if (withSponsor) {
    const sponsor = await query
      .selectFrom('sponsors')
      .select(['account', 'person'])
      .where('document', '=', document)
      .executeTakeFirst()
    const head = (await readPeople(query, document)).chain.at(-1)
    const isSponsor = head?.members.some(
      ({ role, id }) => role === 'sponsor' && sponsor !== undefined && id === hexOf(sponsor.person),
    )
    if (sponsor !== undefined && isSponsor === true) accounts.push(sponsor.account)
  }
  if (accounts.length === 0) return []
  const rows = await query
    .selectFrom('accounts')
    .select(['account', 'mail'])
    .where('account', 'in', accounts)
    .where('closed_at', 'is', null)
    .execute()
  // What was stored, came in as an id.
  return rows.map(({ account, mail }) => ({ account: hexOf(account) as AccountId, mail }))
}
