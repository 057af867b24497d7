import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

/** Until the transaction ends, nobody else changes what an account has one of at a time. */
export async function holdAccount(query: Query, account: AccountId): Promise<void> {
  await query
    .selectFrom('accounts')
    .select('account')
    .where('account', '=', bytesOf(account))
    .forUpdate()
    .execute()
}
