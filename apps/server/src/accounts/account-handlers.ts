import { rates, type AccountId } from '@lef/protocol/messages'
import type { OrganisationId } from '@lef/protocol'
import { dropCookie, keepCookie } from '../http/cookies.ts'
import type { Handlers } from '../http/handlers.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets, type TokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { writeDown, type AuditKind } from './audit.ts'
import { comeIn, endWaysIn, invitationOf } from './invitations.ts'
import { newSecret, readSecret, sessionSeconds, type OrganisationSecret } from './session.ts'
import { makeAccount, makeOrganisation, onlyOrganisation, takeSetupLink } from './setup.ts'
import { checkAuthKey, findStretching, keepSignIn, pretendedStretching } from './sign-in.ts'
import { describeSession, welcome } from './welcome.ts'

type AccountHandlers = Pick<
  Handlers,
  | 'about'
  | 'setUp'
  | 'beginSignIn'
  | 'signIn'
  | 'changeSignIn'
  | 'session'
  | 'signOut'
  | 'signOutElsewhere'
  | 'invite'
  | 'lookAtInvitation'
  | 'acceptInvitation'
  | 'listAccounts'
  | 'closeAccount'
  | 'listAudit'
>

/** What these handlers stand on. */
export interface AccountParts {
  readonly database: Database
  readonly secure: boolean
  /** Milliseconds. */
  readonly now: () => number
  /** Makes the answers about addresses that nobody has. */
  readonly secret: Uint8Array
  /** Sessions of this account have ended: its live connections are to be closed. */
  readonly sessionsEnded: (organisation: OrganisationId, account: AccountId) => void
}

const invitationDays = 14
const mostShown = 500

/** The handlers of setup, invitations, sign-in, sessions, and what organisers see. */
export function accountHandlers(parts: AccountParts): AccountHandlers {
  const { database, secure, secret, sessionsEnded } = parts
  const now = () => new Date(parts.now())
  const strangers = createTokenBuckets(rates.strangers, parts.now)
  const signInsFromOne = createTokenBuckets(rates.signInsFromOne, parts.now)
  const signInsFromAll = createTokenBuckets(rates.signInsFromAll, parts.now)
  const invitations = createTokenBuckets(rates.invitations, parts.now)
  const keepTo = (buckets: TokenBuckets, key: string) => {
    const wait = buckets.take(key)
    if (wait > 0) throw new Refusal('slow-down', wait)
  }
  const note = (
    query: Query,
    organisation: OrganisationId,
    what: AuditKind,
    account: AccountId | null,
    about?: string,
  ) => writeDown(query, organisation, what, { account, about: about ?? null, at: now() })

  const welcomeIn = (query: Query, organisation: OrganisationId, account: AccountId) =>
    welcome(query, organisation, account, now())
  const invitationSecret = (token: string): OrganisationSecret => {
    const read = readSecret(token)
    if (read === null) throw new Refusal('link-is-over')
    return read
  }

  return {
    about: async ({ address }) => {
      keepTo(strangers, address)
      const { organisation, none } = await database.as('setup', null, onlyOrganisation)
      return { version: 1, organisation, awaitsSetup: none }
    },
    setUp: async ({ address, body, reply }) => {
      keepTo(strangers, address)
      const { cookie, answer } = await database.as('setup', null, async (query) => {
        if (!(await takeSetupLink(query, body.token, now()))) throw new Refusal('link-is-over')
        const organisation = await makeOrganisation(query, body.organisationName, now())
        const account = await makeAccount(query, organisation, { ...body, organiser: true }, now())
        await keepSignIn(query, organisation, account, body.signIn, now())
        await note(query, organisation, 'setup', account)
        return welcomeIn(query, organisation, account)
      })
      reply.header('Set-Cookie', keepCookie(secure, cookie, sessionSeconds))
      return answer
    },
    beginSignIn: async ({ address, body: { organisation, mail } }) => {
      keepTo(strangers, address)
      const found = await database.as('app', organisation, (query) => findStretching(query, mail))
      return found ?? pretendedStretching(secret, organisation, mail)
    },
    signIn: async ({ address, body: { organisation, mail, authKey }, reply }) => {
      keepTo(strangers, address)
      keepTo(signInsFromOne, `${organisation}/${mail}/${address}`)
      keepTo(signInsFromAll, `${organisation}/${mail}`)
      const welcomed = await database.as('app', organisation, async (query) => {
        const { account, fits } = await checkAuthKey(query, { mail }, authKey)
        if (account === null) return null
        await note(query, organisation, fits ? 'signed-in' : 'sign-in-refused', account)
        return fits ? welcomeIn(query, organisation, account) : null
      })
      if (welcomed === null) throw new Refusal('wrong-sign-in')
      reply.header('Set-Cookie', keepCookie(secure, welcomed.cookie, sessionSeconds))
      return welcomed.answer
    },
    changeSignIn: async ({ address, session: { organisation, account }, body, reply }) => {
      keepTo(signInsFromOne, `${organisation}/${account}/${address}`)
      const welcomed = await database.as('app', organisation, async (query) => {
        const { fits } = await checkAuthKey(query, { account }, body.authKey)
        if (!fits) {
          await note(query, organisation, 'sign-in-refused', account)
          return null
        }
        await keepSignIn(query, organisation, account, body.signIn, now())
        await query.deleteFrom('sessions').where('account', '=', bytesOf(account)).execute()
        await note(query, organisation, 'passphrase-changed', account)
        return welcomeIn(query, organisation, account)
      })
      if (welcomed === null) throw new Refusal('wrong-sign-in')
      sessionsEnded(organisation, account)
      reply.header('Set-Cookie', keepCookie(secure, welcomed.cookie, sessionSeconds))
      return welcomed.answer
    },
    session: ({ session: { organisation, account, session } }) =>
      database.as('app', organisation, (query) => describeSession(query, organisation, account, session)),
    signOut: async ({ session: { organisation, account, session }, reply }) => {
      await database.as('app', organisation, async (query) => {
        await query.deleteFrom('sessions').where('session', '=', bytesOf(session)).execute()
        await note(query, organisation, 'signed-out', account)
      })
      sessionsEnded(organisation, account)
      reply.header('Set-Cookie', dropCookie(secure))
      return {}
    },
    signOutElsewhere: async ({ session: { organisation, account, session } }) => {
      await database.as('app', organisation, async (query) => {
        await query
          .deleteFrom('sessions')
          .where('account', '=', bytesOf(account))
          .where('session', '!=', bytesOf(session))
          .execute()
        await note(query, organisation, 'signed-out-elsewhere', account)
      })
      sessionsEnded(organisation, account)
      return {}
    },
    invite: async ({ session: { organisation, account, organiser }, body }) => {
      keepTo(invitations, `${organisation}/${account}`)
      if (body.organiser && !organiser) throw new Refusal('not-allowed')
      const { text, hash } = newSecret(organisation)
      const endsAt = new Date(parts.now() + invitationDays * 86_400_000)
      await database.as('app', organisation, async (query) => {
        const taken = await query
          .selectFrom('accounts')
          .select('account')
          .where('mail', '=', body.mail)
          .executeTakeFirst()
        if (taken !== undefined) throw new Refusal('taken')
        // A new invitation to the same address takes the place of the old one.
        await query.deleteFrom('invitations').where('mail', '=', body.mail).execute()
        await query
          .insertInto('invitations')
          .values({
            organisation: bytesOf(organisation),
            invitation: hash,
            ...body,
            account: null,
            made_by: bytesOf(account),
            made_at: now(),
            ends_at: endsAt,
          })
          .execute()
        await note(query, organisation, 'invited', account, body.mail)
      })
      return { token: text, endsAt: endsAt.toISOString() }
    },
    lookAtInvitation: async ({ address, body: { token } }) => {
      keepTo(strangers, address)
      const found = invitationSecret(token)
      const { organisation } = found
      const { mail, name, account, organisationName } = await database.as('app', organisation, (query) =>
        invitationOf(query, found.hash, now()),
      )
      return { organisation, organisationName, mail, name, again: account !== null }
    },
    acceptInvitation: async ({ address, body, reply }) => {
      keepTo(strangers, address)
      const found = invitationSecret(body.token)
      const { organisation } = found
      const { cookie, answer } = await database
        .as('app', organisation, async (query) => {
          const { name } = body
          const account = await comeIn(query, organisation, { invitation: found.hash, name }, now())
          await keepSignIn(query, organisation, account, body.signIn, now())
          return welcomeIn(query, organisation, account)
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      sessionsEnded(organisation, answer.account)
      reply.header('Set-Cookie', keepCookie(secure, cookie, sessionSeconds))
      return answer
    },
    listAccounts: ({ session: { organisation } }) =>
      database.as('reader', organisation, async (query) => {
        const accounts = await query.selectFrom('accounts').selectAll().orderBy('mail').execute()
        const open = await query
          .selectFrom('invitations')
          .select(['mail', 'name', 'organiser', 'ends_at'])
          .where('ends_at', '>', now())
          .orderBy('mail')
          .execute()
        return {
          accounts: accounts.map(({ account, name, mail, organiser, made_at, closed_at }) => ({
            account: hexOf(account) as AccountId,
            name,
            mail,
            organiser,
            madeAt: made_at.toISOString(),
            closedAt: closed_at?.toISOString() ?? null,
          })),
          invitations: open.map(({ ends_at, ...rest }) => ({ ...rest, endsAt: ends_at.toISOString() })),
        }
      }),
    closeAccount: async ({ session, params: { account } }) => {
      // The last organiser could otherwise lock everyone out.
      if (account === session.account) throw new Refusal('not-allowed')
      await database.as('app', session.organisation, async (query) => {
        const closed = await query
          .updateTable('accounts')
          .set({ closed_at: now() })
          .where('account', '=', bytesOf(account))
          .where('closed_at', 'is', null)
          .executeTakeFirst()
        if (closed.numUpdatedRows === 0n) throw new Refusal('unknown-account')
        await endWaysIn(query, account)
        await query.deleteFrom('invitations').where('account', '=', bytesOf(account)).execute()
        await note(query, session.organisation, 'account-closed', session.account, account)
      })
      sessionsEnded(session.organisation, account)
      return {}
    },
    listAudit: ({ session: { organisation } }) =>
      database.as('reader', organisation, async (query) => {
        const entries = await query
          .selectFrom('audit')
          .select(['at', 'account', 'what', 'about'])
          .orderBy('at', 'desc')
          .limit(mostShown)
          .execute()
        return {
          entries: entries.map(({ at, account, what, about }) => ({
            at: at.toISOString(),
            account: account === null ? null : (hexOf(account) as AccountId),
            what: what as AuditKind,
            about,
          })),
        }
      }),
  }
}
