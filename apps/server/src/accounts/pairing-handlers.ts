import type { AccountId } from '@lef/protocol/messages'
import { limits, rates } from '@lef/protocol/messages'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'
import { holdAccount } from './hold-account.ts'

type PairingHandlers = Pick<Handlers, 'openPairing' | 'giveToPairing' | 'lookAtPairing' | 'endPairing'>

/** How long two devices may take. */
const minutes = 10

/** The handlers of the place where two devices of one account meet (SPEC R-28). */
export function pairingHandlers(parts: {
  readonly database: Database
  /** Milliseconds. */
  readonly now: () => number
}): PairingHandlers {
  const { database } = parts
  const now = () => new Date(parts.now())
  const openings = createTokenBuckets(rates.pairings, parts.now)
  const given = createTokenBuckets(rates.pairingBytes, parts.now)
  return {
    openPairing: async ({ session: { organisation, account }, body: { pairing } }) => {
      keepToRate(openings, `${organisation}/${account}`)
      const endsAt = new Date(parts.now() + minutes * 60_000)
      await database.as('app', organisation, async (query) => {
        await holdAccount(query, account)
        await dropPairings(query, account)
        await query
          .insertInto('pairings')
          .values({
            organisation: bytesOf(organisation),
            account: bytesOf(account),
            pairing: bytesOf(pairing),
            ends_at: endsAt,
          })
          .execute()
      })
      return { endsAt: endsAt.toISOString() }
    },
    giveToPairing: async ({ session: { organisation, account }, params: { pairing }, body }) => {
      const bytes = Buffer.from(body.bytes, 'base64url')
      keepToRate(given, `${organisation}/${account}`, bytes.length)
      await database
        .as('app', organisation, async (query) => {
          // A part that comes while another place is opened is not to land there.
          await holdAccount(query, account)
          await openPairingOf(query, account, pairing, now())
          const there = await query
            .selectFrom('pairing_parts')
            .select('bytes')
            .where('account', '=', bytesOf(account))
            .where('part', '=', body.part)
            .executeTakeFirst()
          // The same again, because the answer was lost, is as good as once; the first who says anything else has said it.
          if (there !== undefined && Buffer.from(there.bytes).equals(bytes)) return
          if (there !== undefined) throw new Refusal('taken')
          await query
            .insertInto('pairing_parts')
            .values({
              organisation: bytesOf(organisation),
              account: bytesOf(account),
              part: body.part,
              bytes,
            })
            .execute()
        })
        .catch((error: unknown) => {
          // Two at the same time; or it has just been ended.
          if (codeOf(error) === '23505') throw new Refusal('taken')
          throw codeOf(error) === '23503' ? new Refusal('link-is-over') : error
        })
      return {}
    },
    lookAtPairing: ({ session: { organisation, account }, params: { pairing }, query: { after } }) =>
      database.as('app', organisation, async (query) => {
        const open = await openPairingOf(query, account, pairing, now())
        const numbers = await query
          .selectFrom('pairing_parts')
          .select(({ fn }) => ['part', fn<number>('length', ['bytes']).as('size')])
          .where('account', '=', bytesOf(account))
          .where('part', '>', Number(after ?? 0))
          .orderBy('part')
          .execute()
        let room = limits.pageBytes
        const page = numbers.filter(({ size }, at) => at === 0 || (room -= size) > 0).map(({ part }) => part)
        const rows =
          page.length === 0
            ? []
            : await query
                .selectFrom('pairing_parts')
                .select(['part', 'bytes'])
                .where('account', '=', bytesOf(account))
                .where('part', 'in', page)
                .orderBy('part')
                .execute()
        return {
          endsAt: open.toISOString(),
          parts: rows.map(({ part, bytes }) => ({ part, bytes: Buffer.from(bytes).toString('base64url') })),
        }
      }),
    endPairing: async ({ session: { organisation, account }, params: { pairing } }) => {
      await database.as('app', organisation, (query) =>
        query
          .deleteFrom('pairings')
          .where('account', '=', bytesOf(account))
          .where('pairing', '=', bytesOf(pairing))
          .execute(),
      )
      return {}
    },
  }
}

/** Takes away where devices of an account meet, with all that they left there. */
export async function dropPairings(query: Query, account: AccountId): Promise<void> {
  await query.deleteFrom('pairings').where('account', '=', bytesOf(account)).execute()
}

/** When the account's pairing of this name ends; refused as over when there is none, or another. */
async function openPairingOf(query: Query, account: AccountId, pairing: string, now: Date): Promise<Date> {
  const row = await query
    .selectFrom('pairings')
    .select('ends_at')
    .where('account', '=', bytesOf(account))
    .where('pairing', '=', bytesOf(pairing))
    .where('ends_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) throw new Refusal('link-is-over')
  return row.ends_at
}
