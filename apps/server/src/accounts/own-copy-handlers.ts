import { limits, rates, type AccountId, type OwnCopy } from '@lef/protocol/messages'
import type { Handlers } from '../http/handlers.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { holdAccount } from './hold-account.ts'

type OwnCopyHandlers = Pick<
  Handlers,
  'showOwnCopy' | 'giveToCopy' | 'finishCopy' | 'readCopy' | 'removeCopies'
>

/** The handlers of the sealed copy of one's own notebook (SPEC R-29). */
export function ownCopyHandlers(parts: {
  readonly database: Database
  /** Milliseconds. */
  readonly now: () => number
}): OwnCopyHandlers {
  const { database } = parts
  const now = () => new Date(parts.now())
  const given = createTokenBuckets(rates.copyBytes, parts.now)
  return {
    showOwnCopy: ({ session: { organisation, account } }) =>
      database.as('app', organisation, async (query) => ({ ownCopy: await readOwnCopy(query, account) })),
    giveToCopy: async ({ session: { organisation, account }, params: { copy }, body }) => {
      const bytes = Buffer.from(body.bytes, 'base64url')
      const wait = given.take(`${organisation}/${account}`, bytes.length)
      if (wait > 0) throw new Refusal('slow-down', wait)
      const own = { organisation: bytesOf(organisation), account: bytesOf(account), copy: bytesOf(copy) }
      await database
        .as('app', organisation, async (query) => {
          await holdAccount(query, account)
          const standing = await readOwnCopy(query, account)
          // One that is finished is as it is.
          if (standing?.copy === copy) throw new Refusal('taken')
          await query
            .insertInto('copies')
            .values({ ...own, parts: null, made_at: now() })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          // Of those that were never finished, one is enough.
          await query
            .deleteFrom('copies')
            .where('account', '=', own.account)
            .where('copy', '<>', own.copy)
            .where('parts', 'is', null)
            .execute()
          await query
            .insertInto('copy_parts')
            .values({ ...own, part: body.part, bytes })
            .execute()
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      return {}
    },
    finishCopy: ({ session: { organisation, account }, params: { copy }, body: { parts: count } }) =>
      database.as('app', organisation, async (query) => {
        const own = bytesOf(account)
        await holdAccount(query, account)
        const there = await query
          .selectFrom('copy_parts')
          .select(({ fn }) => [fn.countAll<string>().as('parts'), fn.max('part').as('last')])
          .where('account', '=', own)
          .where('copy', '=', bytesOf(copy))
          .executeTakeFirstOrThrow()
        if (Number(there.parts) === 0) throw new Refusal('unknown-copy')
        if (Number(there.parts) !== count || Number(there.last) !== count) throw new Refusal('not-acceptable')
        await query
          .updateTable('copies')
          .set({ parts: count, made_at: now() })
          .where('account', '=', own)
          .where('copy', '=', bytesOf(copy))
          .where('parts', 'is', null)
          .execute()
        // Only now: until the new one is whole, the old one is all there is.
        await query
          .deleteFrom('copies')
          .where('account', '=', own)
          .where('copy', '<>', bytesOf(copy))
          .where('parts', 'is not', null)
          .execute()
        return { ownCopy: await readOwnCopy(query, account) }
      }),
    readCopy: ({ session: { organisation, account }, params: { copy }, query: { after } }) =>
      database.as('app', organisation, async (query) => {
        const standing = await readOwnCopy(query, account)
        if (standing?.copy !== copy) throw new Refusal('unknown-copy')
        const rows = await query
          .selectFrom('copy_parts')
          .select(['part', 'bytes'])
          .where('account', '=', bytesOf(account))
          .where('copy', '=', bytesOf(copy))
          .where('part', '>', Number(after ?? 0))
          .orderBy('part')
          .limit(Math.max(1, Math.floor(limits.pageBytes / limits.copyPartBytes)))
          .execute()
        return {
          parts: rows.map(({ part, bytes }) => ({ part, bytes: Buffer.from(bytes).toString('base64url') })),
        }
      }),
    removeCopies: async ({ session: { organisation, account } }) => {
      await database.as('app', organisation, (query) => dropCopies(query, account))
      return {}
    },
  }
}

/** Takes away every copy of an account, also one that was never finished. */
export async function dropCopies(query: Query, account: AccountId): Promise<void> {
  await query.deleteFrom('copies').where('account', '=', bytesOf(account)).execute()
}

/** The copy of an account that stands; null when there is none. */
export async function readOwnCopy(query: Query, account: AccountId): Promise<OwnCopy> {
  const row = await query
    .selectFrom('copies')
    .select(['copy', 'parts', 'made_at'])
    .where('account', '=', bytesOf(account))
    .where('parts', 'is not', null)
    .executeTakeFirst()
  if (row === undefined || row.parts === null) return null
  const { size } = await query
    .selectFrom('copy_parts')
    .select(({ fn }) => fn.sum<string | null>(fn('length', ['bytes'])).as('size'))
    .where('account', '=', bytesOf(account))
    .where('copy', '=', row.copy)
    .executeTakeFirstOrThrow()
  return {
    copy: hexOf(row.copy),
    parts: row.parts,
    bytes: Number(size ?? 0),
    madeAt: row.made_at.toISOString(),
  }
}
