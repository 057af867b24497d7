import { parseStatement, type DocumentId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'
import { readPeople } from './board.ts'
import { isSignedByBoth } from './outline.ts'

/**
 * The mail addresses of a document's members; or, where it is about an agreement that coach and coachee have both signed, the
 * one of its sponsor, who is to sign it now. `proposed`: the agreement's hash.
 */
export async function mailsOf(
  query: Query,
  document: DocumentId,
  proposed: Uint8Array | null,
): Promise<readonly { readonly account: AccountId; readonly mail: string }[]> {
  const put = proposed !== null && (await isPutToSponsor(query, document, proposed))
  const accounts = put ? await sponsorsOf(query, document) : await membersOf(query, document)
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

async function membersOf(query: Query, document: DocumentId): Promise<readonly Uint8Array[]> {
  const members = await query
    .selectFrom('members')
    .select('account')
    .where('document', '=', document)
    .execute()
  return members.map(({ account }) => account)
}

/** Who is the sponsor by the head of the membership (SPEC R-21): nobody, or one. */
async function sponsorsOf(query: Query, document: DocumentId): Promise<readonly Uint8Array[]> {
  const named = await query
    .selectFrom('sponsors')
    .select(['account', 'person'])
    .where('document', '=', document)
    .execute()
  const head = (await readPeople(query, document)).chain.at(-1)
  return named
    .filter(({ person }) => head?.members.some(({ role, id }) => role === 'sponsor' && id === hexOf(person)))
    .map(({ account }) => account)
}

async function isPutToSponsor(query: Query, document: DocumentId, proposed: Uint8Array): Promise<boolean> {
  const row = await query
    .selectFrom('statements')
    .select('bytes')
    .where('document', '=', document)
    .where('statement', '=', proposed)
    .executeTakeFirst()
  const statement = row && parseStatement(row.bytes)
  const head = (await readPeople(query, document)).chain.at(-1) ?? null
  return statement?.ok === true && isSignedByBoth({ head }, statement.value)
}
