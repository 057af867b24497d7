import { rates, type AccountId } from '@lef/protocol/messages'
import type { OrganisationId } from '@lef/protocol'
import { dropCookie } from '../http/cookies.ts'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { countRefused, writeDown, type AuditKind } from './audit.ts'
import type { AccountParts } from './account-parts.ts'
import { createDoorway } from './doorway.ts'
import { inEvenTime } from './even-answer.ts'
import { accountOf, comeIn, endWaysIn, invitationDays, invitationOf, whoInvites } from './invitations.ts'
import { dropCopies } from './own-copy-handlers.ts'
import { readAudit } from './read-audit.ts'
import { newSecret, readSecret, type OrganisationSecret } from './session.ts'
import { makeAccount, makeOrganisation, onlyOrganisation, takeSetupLink } from './setup.ts'
import { checkAuthKey, findStretching, isReallyThem, keepSignIn, pretendedStretching } from './sign-in.ts'
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
  | 'listUnsentMails'
>

/** The handlers of setup, invitations, sign-in, sessions, and what organisers see. */
export function accountHandlers(parts: AccountParts): AccountHandlers {
  const { database, secure, secret, mailer, sessionsEnded } = parts
  const now = () => new Date(parts.now())
  const { keepStrangersBack, keepCookies, tellOfNewDevice } = createDoorway(parts)
  const signInsFromOne = createTokenBuckets(rates.signInsFromOne, parts.now)
  const signInsFromAll = createTokenBuckets(rates.signInsFromAll, parts.now)
  const invitations = createTokenBuckets(rates.invitations, parts.now)
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
    about: async ({ address, reply }) => {
      keepStrangersBack(address, reply)
      const { organisation, none } = await database.as('setup', null, onlyOrganisation)
      return { version: 1, organisation, awaitsSetup: none }
    },
    setUp: async ({ address, body, reply }) => {
      keepStrangersBack(address, reply)
      const { cookie, answer } = await database.as('setup', null, async (query) => {
        if (!(await takeSetupLink(query, body.token, now()))) throw new Refusal('link-is-over')
        const organisation = await makeOrganisation(query, body.organisationName, now())
        const account = await makeAccount(query, organisation, { ...body, organiser: true }, now())
        await keepSignIn(query, organisation, account, body.signIn, now())
        await note(query, organisation, 'setup', account)
        return welcomeIn(query, organisation, account)
      })
      keepCookies(reply, cookie, answer.organisation, answer.mail)
      return answer
    },
    beginSignIn: ({ address, body: { organisation, mail }, reply }) => {
      keepStrangersBack(address, reply)
      return inEvenTime(async () => {
        const found = await database.as('app', organisation, (query) => findStretching(query, mail))
        const pretended = pretendedStretching(secret, organisation, mail)
        return found ?? pretended
      })
    },
    signIn: async ({ address, body: { organisation, mail, authKey }, reply }) => {
      const known = keepStrangersBack(address, reply)
      // Tries from elsewhere, also very many, leave a device that its owner has used before its own.
      if (known?.isOf(organisation, mail) === true) keepToRate(signInsFromOne, `known ${known.name}`)
      else {
        keepToRate(signInsFromOne, `${organisation}/${mail}/${address}`)
        keepToRate(signInsFromAll, `${organisation}/${mail}`)
      }
      const welcomed = await inEvenTime(() =>
        database.as('app', organisation, async (query) => {
          const { account, fits } = await checkAuthKey(query, { mail }, authKey)
          if (account === null || !fits) {
            await countRefused(query, organisation, account, now())
            return null
          }
          await note(query, organisation, 'signed-in', account)
          return welcomeIn(query, organisation, account)
        }),
      )
      if (welcomed === null) throw new Refusal('wrong-sign-in')
      tellOfNewDevice(reply, organisation, mail)
      keepCookies(reply, welcomed.cookie, organisation, mail)
      return welcomed.answer
    },
    changeSignIn: async ({ address, session: { organisation, account }, body, reply }) => {
      keepToRate(signInsFromOne, `${organisation}/${account}/${address}`)
      const welcomed = await database.as('app', organisation, async (query) => {
        // An account of single sign-on may have none yet: then there is nothing to ask once more.
        if (!(await isReallyThem(query, account, body.authKey))) {
          await countRefused(query, organisation, account, now())
          return null
        }
        await keepSignIn(query, organisation, account, body.signIn, now())
        await query.deleteFrom('sessions').where('account', '=', bytesOf(account)).execute()
        await note(query, organisation, 'passphrase-changed', account)
        return welcomeIn(query, organisation, account)
      })
      if (welcomed === null) throw new Refusal('wrong-sign-in')
      sessionsEnded(organisation, account)
      mailer.send(organisation, welcomed.answer.mail, { kind: 'passphrase-changed' })
      keepCookies(reply, welcomed.cookie, organisation, welcomed.answer.mail)
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
      keepToRate(invitations, `${organisation}/${account}`)
      if (body.organiser && !organiser) throw new Refusal('not-allowed')
      const { text, hash } = newSecret(organisation)
      const endsAt = new Date(parts.now() + invitationDays * 86_400_000)
      const invited = await database.as('app', organisation, async (query) => {
        // Organisers see who has an account. To others only using the link says so, and that is written down.
        const there = await accountOf(query, body.mail)
        if (organiser && there !== null) throw new Refusal('taken')
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
        return { there, by: await whoInvites(query, account) }
      })
      const { there, by } = invited
      const until = endsAt.toISOString().slice(0, 10)
      const link = `${new URL(parts.publicAddress).origin}/invitation#${text}`
      mailer.send(
        organisation,
        body.mail,
        there === null
          ? { kind: 'invitation', name: body.name, link, until, ...by }
          : { kind: 'has-account', ...by },
        account,
      )
      return { token: text, endsAt: endsAt.toISOString(), mailed: mailer.sends }
    },
    lookAtInvitation: async ({ address, body: { token }, reply }) => {
      keepStrangersBack(address, reply)
      const found = invitationSecret(token)
      const { organisation } = found
      const { mail, name, account, organisationName } = await database.as('app', organisation, (query) =>
        invitationOf(query, found.hash, now()),
      )
      return { organisation, organisationName, mail, name, again: account !== null }
    },
    acceptInvitation: async ({ address, body, reply }) => {
      keepStrangersBack(address, reply)
      const found = invitationSecret(body.token)
      const { organisation } = found
      const welcomed = await database
        .as('app', organisation, async (query) => {
          const { name } = body
          const came = await comeIn(query, organisation, { invitation: found.hash, name }, now())
          if (came === null) return null
          await keepSignIn(query, organisation, came.account, body.signIn, now())
          return { ...(await welcomeIn(query, organisation, came.account)), again: came.again }
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      if (welcomed === null) throw new Refusal('taken')
      const { cookie, answer, again } = welcomed
      sessionsEnded(organisation, answer.account)
      if (again) mailer.send(organisation, answer.mail, { kind: 'passphrase-changed' })
      keepCookies(reply, cookie, organisation, answer.mail)
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
      const mail = await database.as('app', session.organisation, async (query) => {
        const closed = await query
          .updateTable('accounts')
          .set({ closed_at: now() })
          .where('account', '=', bytesOf(account))
          .where('closed_at', 'is', null)
          .returning('mail')
          .executeTakeFirst()
        if (closed === undefined) throw new Refusal('unknown-account')
        await endWaysIn(query, account)
        await dropCopies(query, account)
        await query.deleteFrom('invitations').where('account', '=', bytesOf(account)).execute()
        await note(query, session.organisation, 'account-closed', session.account, account)
        return closed.mail
      })
      sessionsEnded(session.organisation, account)
      // What they invited others to still stands.
      mailer.forget(session.organisation, { mail, account: null })
      return {}
    },
    listAudit: ({ session: { organisation }, query: asked }) =>
      database.as('reader', organisation, async (query) => ({
        ...(await readAudit(query, asked)),
        keptDays: parts.auditDays,
      })),
    listUnsentMails: async ({ session: { organisation } }) => {
      // Another server may have let somebody go: what is not to anyone any more, is not shown either.
      const there = await database.as('reader', organisation, (query) => addressesOf(query, now()))
      return {
        sends: mailer.sends,
        mails: mailer
          .unsent(organisation)
          .filter(({ to }) => there.has(to))
          .map(({ at, to, subject, text }) => ({ at: at.toISOString(), to, subject, text })),
      }
    },
  }
}

/** The addresses of who has an account or an invitation. */
async function addressesOf(query: Query, now: Date): Promise<ReadonlySet<string>> {
  const accounts = await query.selectFrom('accounts').select('mail').where('closed_at', 'is', null).execute()
  const invited = await query.selectFrom('invitations').select('mail').where('ends_at', '>', now).execute()
  return new Set([...accounts, ...invited].map(({ mail }) => mail))
}
