import { randomBytes } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import type { AccountId, auditKinds } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

export type AuditKind = (typeof auditKinds)[number]

/** Writes down who did what; nothing written down is changed or removed. Never a passphrase, key or address. */
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
