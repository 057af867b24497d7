import { createHash } from 'node:crypto'
import type { AccountId, Passkey } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'

/** What a passkey is called here: its credential's id may be too long for an address. */
export function passkeyIdOf(credential: string): Buffer {
  return createHash('sha256').update(Buffer.from(credential, 'base64url')).digest().subarray(0, 16)
}

/** The passkeys of an account, the oldest first. */
export async function readPasskeys(query: Query, account: AccountId): Promise<Passkey[]> {
  const rows = await query
    .selectFrom('passkeys')
    .select(['passkey', 'credential', 'transports', 'synced', 'made_at', 'used_at'])
    .where('account', '=', bytesOf(account))
    .orderBy('made_at')
    .execute()
  return rows.map(({ passkey, credential, transports, synced, made_at, used_at }) => ({
    passkey: hexOf(passkey),
    credential: Buffer.from(credential).toString('base64url'),
    transports: transports === '' ? [] : transports.split(' '),
    madeAt: made_at.toISOString(),
    usedAt: used_at && used_at.toISOString(),
    synced,
  }))
}

/** A passkey with its account, as long as that is open; held until the transaction ends, for its counter. */
export async function findPasskey(query: Query, credential: string) {
  const row = await query
    .selectFrom('passkeys')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.organisation', '=', 'passkeys.organisation')
        .onRef('accounts.account', '=', 'passkeys.account'),
    )
    .select(['passkeys.account', 'passkey', 'credential', 'public_key', 'counter'])
    .where('passkey', '=', passkeyIdOf(credential))
    .where('accounts.closed_at', 'is', null)
    .forUpdate('passkeys')
    .executeTakeFirst()
  if (row === undefined || Buffer.from(row.credential).toString('base64url') !== credential) return null
  // What was stored, came in as an id.
  return {
    passkey: row.passkey,
    account: hexOf(row.account) as AccountId,
    publicKey: new Uint8Array(row.public_key),
    counter: row.counter,
  }
}

/** Ends all passkeys of an account: it is closed, or comes in anew. */
export async function dropPasskeys(query: Query, account: AccountId): Promise<void> {
  await query.deleteFrom('passkeys').where('account', '=', bytesOf(account)).execute()
  await query.deleteFrom('challenges').where('account', '=', bytesOf(account)).execute()
}
