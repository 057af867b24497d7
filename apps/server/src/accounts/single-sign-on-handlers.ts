import type { Handlers } from '../http/handlers.ts'
import { Refusal } from '../http/refusal.ts'
import { codeOf } from '../storage/again.ts'
import type { AccountParts } from './account-parts.ts'
import { writeDown } from './audit.ts'
import { createDoorway } from './doorway.ts'
import { comeIn, invitationOf } from './invitations.ts'
import { createOpenId, type SingleSignOn } from './open-id.ts'
import { newSecret, readSecret } from './session.ts'
import { findIdentity, keepSignOn, linkIdentity, takeSignOn } from './sign-ons.ts'
import { welcome } from './welcome.ts'

type SingleSignOnHandlers = Pick<Handlers, 'showSingleSignOn' | 'beginSingleSignOn' | 'singleSignOn'>

/** Where a provider sends browsers back to: a page of the app. */
export const backFromProvider = (publicAddress: string) => `${new URL(publicAddress).origin}/sign-in/back`

/** The handlers of signing in with an identity that somebody else keeps (SPEC R-26); without settings there is none. */
export function singleSignOnHandlers(
  parts: AccountParts & { readonly singleSignOn: SingleSignOn | null },
): SingleSignOnHandlers {
  const { database, sessionsEnded, publicAddress, singleSignOn } = parts
  const now = () => new Date(parts.now())
  const openId = singleSignOn && createOpenId(singleSignOn, backFromProvider(publicAddress))
  const { keepStrangersBack, keepCookies, tellOfNewDevice } = createDoorway(parts)
  return {
    showSingleSignOn: async ({ address, reply }) => {
      keepStrangersBack(address, reply)
      return { name: singleSignOn?.name ?? null }
    },
    beginSingleSignOn: async ({ address, body: { organisation, invitation }, reply }) => {
      keepStrangersBack(address, reply)
      if (openId === null) throw new Refusal('not-acceptable')
      const token = invitation && readSecret(invitation.token)
      if (invitation !== null && token?.organisation !== organisation) throw new Refusal('link-is-over')
      const invited = invitation && token && { invitation: token.hash, name: invitation.name }
      const { text: state, hash } = newSecret(organisation)
      const began = await openId.begin(state)
      if (began === null) throw new Refusal('busy', 5_000)
      const proof = await database
        .as('app', organisation, async (query) => {
          // A link that is over is told before somebody goes to the trouble.
          if (invited !== null) await invitationOf(query, invited.invitation, now())
          return keepSignOn(query, organisation, hash, began.begun, invited, now())
        })
        .catch((error: unknown) => {
          // There is no such organisation.
          throw codeOf(error) === '23503' ? new Refusal('unknown-account') : error
        })
      return { address: began.address, proof }
    },
    singleSignOn: async ({ address, body: { proof, state, code, issuer }, reply }) => {
      keepStrangersBack(address, reply)
      const secret = readSecret(state)
      if (openId === null || secret === null) throw new Refusal('wrong-sign-in')
      const { organisation, hash } = secret
      // Used up before anyone is asked, so that nothing can be tried twice.
      const taken = await database.as('app', organisation, (query) =>
        takeSignOn(query, hash, state, proof, now()),
      )
      if (taken === null) throw new Refusal('wrong-sign-in')
      const identity = await openId.finish(taken.begun, { state, code, issuer })
      if (identity === 'unreachable') throw new Refusal('busy', 5_000)
      if (identity === 'refused') throw new Refusal('wrong-sign-in')
      const { invited } = taken
      const welcomed = await database
        .as('app', organisation, async (query) => {
          if (invited === null) {
            // Goes by the identity alone: an equal mail address is nobody's proof.
            const account = await findIdentity(query, identity, now())
            if (account === null) throw new Refusal('unknown-account')
            await writeDown(query, organisation, 'signed-in-by-single-sign-on', { account, at: now() })
            return welcome(query, organisation, account, now())
          }
          const came = await comeIn(query, organisation, invited, now())
          if (came === null) return null
          const { account } = came
          await linkIdentity(query, organisation, account, identity, now())
          await writeDown(query, organisation, 'single-sign-on-linked', { account, at: now() })
          return welcome(query, organisation, account, now())
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      if (welcomed === null) throw new Refusal('taken')
      const { mail } = welcomed.answer
      if (invited === null) tellOfNewDevice(reply, organisation, mail)
      else {
        sessionsEnded(organisation, welcomed.answer.account)
        parts.mailer.send(organisation, mail, { kind: 'passphrase-changed' })
      }
      keepCookies(reply, welcomed.cookie, organisation, mail)
      return welcomed.answer
    },
  }
}
