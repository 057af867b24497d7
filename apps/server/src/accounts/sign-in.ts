import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OrganisationId } from '@lef/protocol'
import type { AccountId, NewSignIn, Stretching } from '@lef/protocol/messages'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'

/**
 * What is kept of an auth key. It is derived from the passphrase with Argon2id on the device, so whoever has this
 * hash meets Argon2id for every guess; a slow hash here would add nothing.
 */
export function authHashOf(authKey: string): Buffer {
  return createHash('sha256').update('lef/auth/1/').update(Buffer.from(authKey, 'base64url')).digest()
}

/** Keeps how somebody signs in, in place of what was there. */
export async function keepSignIn(
  query: Query,
  organisation: OrganisationId,
  account: AccountId,
  { stretching, authKey }: NewSignIn,
  now: Date,
): Promise<void> {
  const kept = {
    salt: Buffer.from(stretching.salt, 'base64url'),
    memory_kib: stretching.memoryKib,
    iterations: stretching.iterations,
    parallelism: stretching.parallelism,
    auth_hash: authHashOf(authKey),
    changed_at: now,
  }
  await query
    .insertInto('sign_ins')
    .values({ organisation: bytesOf(organisation), account: bytesOf(account), ...kept })
    .onConflict((conflict) => conflict.columns(['organisation', 'account']).doUpdateSet(kept))
    .execute()
}

/** How the passphrase of a mail address is stretched; null when nobody here has it. */
export async function findStretching(query: Query, mail: string): Promise<Stretching | null> {
  const row = await signInsWithAccounts(query)
    .select(['salt', 'memory_kib', 'iterations', 'parallelism'])
    .where('accounts.mail', '=', mail)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    salt: Buffer.from(row.salt).toString('base64url'),
    memoryKib: row.memory_kib,
    iterations: row.iterations,
    parallelism: row.parallelism,
  }
}

/** An answer for addresses that nobody has, always the same for the same one, so that it cannot be told apart. */
export function pretendedStretching(
  secret: Uint8Array,
  organisation: OrganisationId,
  mail: string,
): Stretching {
  const salt = createHmac('sha256', secret).update(`${organisation}/${mail}`).digest().subarray(0, 16)
  return { salt: salt.toString('base64url'), memoryKib: 64 * 1024, iterations: 3, parallelism: 1 }
}

/** Whose auth key this is: `account` is who was meant, `fits` whether it is theirs. */
export async function checkAuthKey(
  query: Query,
  who: { readonly mail: string } | { readonly account: AccountId },
  authKey: string,
): Promise<{ readonly account: AccountId | null; readonly fits: boolean }> {
  const all = signInsWithAccounts(query).select(['accounts.account', 'auth_hash'])
  const row = await (
    'mail' in who
      ? all.where('accounts.mail', '=', who.mail)
      : all.where('accounts.account', '=', bytesOf(who.account))
  ).executeTakeFirst()
  // Compared in any case, in the same time.
  const fits = timingSafeEqual(row?.auth_hash ?? randomBytes(32), authHashOf(authKey))
  // What was stored, came in as an id.
  return {
    account: row === undefined ? null : (hexOf(row.account) as AccountId),
    fits: fits && row !== undefined,
  }
}

/** Whether an account has a passphrase to sign in with. */
export async function hasSignIn(query: Query, account: AccountId): Promise<boolean> {
  const row = await query
    .selectFrom('sign_ins')
    .select('account')
    .where('account', '=', bytesOf(account))
    .executeTakeFirst()
  return row !== undefined
}

/** Whether it is really them who has the session: the auth key, or null where the account has no passphrase. */
export async function isReallyThem(
  query: Query,
  account: AccountId,
  authKey: string | null,
): Promise<boolean> {
  if (!(await hasSignIn(query, account))) return authKey === null
  return authKey !== null && (await checkAuthKey(query, { account }, authKey)).fits
}

function signInsWithAccounts(query: Query) {
  return query
    .selectFrom('sign_ins')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.organisation', '=', 'sign_ins.organisation')
        .onRef('accounts.account', '=', 'sign_ins.account'),
    )
    .where('accounts.closed_at', 'is', null)
}

/** A secret of this server, the same as long as its database exists. */
export function serverSecret(database: Database, name: string): Promise<Uint8Array> {
  return database.as('setup', null, async (query) => {
    await query
      .insertInto('server_secrets')
      .values({ name, secret: randomBytes(32) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const row = await query
      .selectFrom('server_secrets')
      .select('secret')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return row.secret
  })
}
