import { sql } from 'kysely'
import { rates, type remains } from '@lef/protocol/messages'
import { dropCookie } from '../http/cookies.ts'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import type { Hub } from '../relay/hub.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { AccountParts } from './account-parts.ts'
import { countRefused, writeDown } from './audit.ts'
import { forgetAccount } from './forget-account.ts'
import { readOwnData, readSessions } from './own-data.ts'
import { invitationDays, whoInvites } from './invitations.ts'
import { newSecret } from './session.ts'
import { isReallyThem } from './sign-in.ts'

type OwnAccountHandlers = Pick<Handlers, 'listSessions' | 'exportOwn' | 'leave' | 'inviteAgain' | 'figures'>

/** The handlers of what the server has of oneself, leaving, and letting somebody in again. */
export function ownAccountHandlers(parts: AccountParts & { readonly hub: Hub }): OwnAccountHandlers {
  const { database, secure, sessionsEnded, hub, mailer } = parts
  const now = () => new Date(parts.now())
  const leavings = createTokenBuckets(rates.signInsFromOne, parts.now)
  const invitations = createTokenBuckets(rates.invitations, parts.now)
  return {
    listSessions: async ({ session }) =>
      database.as('app', session.organisation, async (query) => ({
        sessions: await readSessions(query, session, now()),
      })),
    exportOwn: ({ session }) =>
      database.as('app', session.organisation, (query) => readOwnData(query, session, now())),
    leave: async ({ session, body: { authKey }, reply }) => {
      const { organisation, account, organiser } = session
      const own = bytesOf(account)
      // A passphrase can be guessed here as well as at the door, and every guess is written down.
      keepToRate(leavings, `${organisation}/${account}`)
      const left = await database.as('app', organisation, async (query) => {
        if (!(await isReallyThem(query, session.account, authKey))) {
          await countRefused(query, organisation, account, now())
          return null
        }
        // Nobody could let anyone in any more.
        if (organiser && !(await hasAnotherOrganiser(query, account))) throw new Refusal('not-allowed')
        const { mail } = await query
          .selectFrom('accounts')
          .select('mail')
          .where('account', '=', own)
          .executeTakeFirstOrThrow()
        const documents = await forgetAccount(query, account, now())
        await writeDown(query, organisation, 'account-left', { account, at: now() })
        return { mail, documents, ...(await whatRemains(query, own)) }
      })
      if (left === null) throw new Refusal('wrong-sign-in')
      sessionsEnded(organisation, account)
      mailer.forget(organisation, { mail: left.mail, account })
      for (const { document } of left.documents) {
        for (const follower of hub.followersOf(organisation, document)) follower.catchUp()
      }
      reply.header('Set-Cookie', dropCookie(secure))
      const also: readonly ((typeof remains)[number] | false)[] = [
        'audit',
        left.documents.some(({ shared }) => shared) && 'shared-documents',
        left.looks && 'looks',
        left.devices && 'devices',
      ]
      return { remains: also.filter((kind) => kind !== false) }
    },
    inviteAgain: async ({ session, params: { account } }) => {
      const { organisation } = session
      keepToRate(invitations, `${organisation}/${session.account}`)
      const { text, hash } = newSecret(organisation)
      const endsAt = new Date(parts.now() + invitationDays * 86_400_000)
      const again = await database.as('app', organisation, async (query) => {
        const row = await query
          .selectFrom('accounts')
          .select(['mail', 'name', 'organiser'])
          .where('account', '=', bytesOf(account))
          .where('closed_at', 'is', null)
          .executeTakeFirst()
        if (row === undefined) throw new Refusal('unknown-account')
        await query.deleteFrom('invitations').where('mail', '=', row.mail).execute()
        await query
          .insertInto('invitations')
          .values({
            ...row,
            organisation: bytesOf(organisation),
            invitation: hash,
            account: bytesOf(account),
            made_by: bytesOf(session.account),
            made_at: now(),
            ends_at: endsAt,
          })
          .execute()
        const by = { account: session.account, about: account, at: now() }
        await writeDown(query, organisation, 'invited-again', by)
        return { mail: row.mail, ...(await whoInvites(query, session.account)) }
      })
      const { mail, ...by } = again
      const until = endsAt.toISOString().slice(0, 10)
      const link = `${new URL(parts.publicAddress).origin}/invitation#${text}`
      mailer.send(organisation, mail, { kind: 'invited-again', link, until, ...by }, session.account)
      return { token: text, endsAt: endsAt.toISOString(), mailed: mailer.sends }
    },
    figures: ({ session }) =>
      database.as('reader', session.organisation, async (query) => {
        const { rows } = await sql<{ people: number | null }>`
          select lef_people_in_trajectories() as people`.execute(query)
        return { people: rows[0]?.people ?? null }
      }),
  }
}

/** Holds the organisers until the transaction ends: of the last two who leave at once, one stays. */
async function hasAnotherOrganiser(query: Query, account: string): Promise<boolean> {
  const organisers = await query
    .selectFrom('accounts')
    .select('account')
    .where('organiser', '=', true)
    .where('closed_at', 'is', null)
    .orderBy('account')
    .forUpdate()
    .execute()
  return organisers.some((one) => hexOf(one.account) !== account)
}

async function whatRemains(
  query: Query,
  own: Buffer<ArrayBuffer>,
): Promise<{ readonly looks: boolean; readonly devices: boolean }> {
  const has = async (table: 'looks' | 'devices') =>
    (await query.selectFrom(table).select('organisation').where('account', '=', own).limit(1).execute())
      .length > 0
  return { looks: await has('looks'), devices: await has('devices') }
}
