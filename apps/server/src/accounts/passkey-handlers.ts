import { limits, rates, type AccountId, type Passkey } from '@lef/protocol/messages'
import type { OrganisationId } from '@lef/protocol'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import { bytesOf } from '../storage/hex.ts'
import type { AccountParts } from './account-parts.ts'
import { countRefused, writeDown } from './audit.ts'
import { newChallenge, takeChallenge } from './challenges.ts'
import { createDoorway } from './doorway.ts'
import { checkNewPasskey, checkPasskeyUse, passkeyAlgorithms, relyingPartyOf } from './passkey-check.ts'
import { findPasskey, passkeyIdOf, readPasskeys } from './passkeys.ts'
import { hasSignIn, isReallyThem } from './sign-in.ts'
import { readIdentities } from './sign-ons.ts'
import { describeSession, welcome } from './welcome.ts'

type PasskeyHandlers = Pick<
  Handlers,
  'listPasskeys' | 'beginPasskey' | 'addPasskey' | 'removePasskey' | 'beginPasskeySignIn' | 'signInByPasskey'
>

/** The handlers of passkeys: adding one, signing in with one, taking one away (SPEC R-25). */
export function passkeyHandlers(parts: AccountParts): PasskeyHandlers {
  const { database, publicAddress, mailer } = parts
  const now = () => new Date(parts.now())
  const relyingParty = relyingPartyOf(publicAddress)
  const { keepStrangersBack, keepCookies, tellOfNewDevice } = createDoorway(parts)
  const additions = createTokenBuckets(rates.signInsFromOne, parts.now)
  const ofAccount = (organisation: OrganisationId, account: AccountId) => `${organisation}/${account}`

  return {
    listPasskeys: ({ session: { organisation, account } }) =>
      database.as('app', organisation, async (query) => ({
        passphrase: await hasSignIn(query, account),
        singleSignOn: (await readIdentities(query, account)).length > 0,
        passkeys: await readPasskeys(query, account),
      })),
    beginPasskey: async ({ session: { organisation, account, session }, body: { authKey } }) => {
      // A passphrase can be guessed here as well as at the door.
      keepToRate(additions, ofAccount(organisation, account))
      const begun = await database.as('app', organisation, async (query) => {
        if (!(await isReallyThem(query, account, authKey))) {
          await countRefused(query, organisation, account, now())
          return null
        }
        const there = await readPasskeys(query, account)
        if (there.length >= limits.passkeys) throw new Refusal('full')
        const { name, mail, organisationName } = await describeSession(query, organisation, account, session)
        return {
          challenge: await newChallenge(query, organisation, account, now()),
          relyingParty: { id: relyingParty.id, name: organisationName },
          user: { id: bytesOf(account).toString('base64url'), name: mail, displayName: name },
          algorithms: passkeyAlgorithms,
          there: there.map(({ credential, transports }) => ({ credential, transports })),
        }
      })
      if (begun === null) throw new Refusal('wrong-sign-in')
      return begun
    },
    addPasskey: async ({ session: { organisation, account, session }, body }) => {
      const added = await database
        .as('app', organisation, async (query): Promise<Passkey | null> => {
          const challenge = await takeChallenge(query, body.clientData, account, now())
          const made = challenge === null ? null : await checkNewPasskey(relyingParty, challenge, body)
          if (made === null) return null
          const there = await readPasskeys(query, account)
          if (there.length >= limits.passkeys) throw new Refusal('full')
          await query
            .insertInto('passkeys')
            .values({
              organisation: bytesOf(organisation),
              passkey: passkeyIdOf(body.credential),
              account: bytesOf(account),
              credential: Buffer.from(body.credential, 'base64url'),
              public_key: made.publicKey,
              counter: made.counter,
              transports: body.transports.join(' '),
              synced: made.synced,
              made_at: now(),
              used_at: null,
            })
            .execute()
          await writeDown(query, organisation, 'passkey-added', { account, at: now() })
          const all = await readPasskeys(query, account)
          return all.find(({ credential }) => credential === body.credential) ?? null
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      // Not thrown before: a challenge is used up also by an answer that does not fit.
      if (added === null) throw new Refusal('not-acceptable')
      const { mail } = await database.as('app', organisation, (query) =>
        describeSession(query, organisation, account, session),
      )
      // A new passphrase leaves passkeys as they are: whoever added one unseen would stay.
      mailer.send(organisation, mail, { kind: 'passkey-added' })
      return added
    },
    removePasskey: async ({ session: { organisation, account }, params: { passkey } }) => {
      await database.as('app', organisation, async (query) => {
        const removed = await query
          .deleteFrom('passkeys')
          .where('passkey', '=', bytesOf(passkey))
          .where('account', '=', bytesOf(account))
          .executeTakeFirst()
        if (removed.numDeletedRows === 0n) throw new Refusal('unknown-passkey')
        await writeDown(query, organisation, 'passkey-removed', { account, at: now() })
      })
      return {}
    },
    beginPasskeySignIn: async ({ address, body: { organisation }, reply }) => {
      keepStrangersBack(address, reply)
      const challenge = await database.as('app', organisation, (query) =>
        newChallenge(query, organisation, null, now()),
      )
      return { challenge, relyingParty: relyingParty.id }
    },
    signInByPasskey: async ({ address, body, reply }) => {
      keepStrangersBack(address, reply)
      const { organisation, credential, user } = body
      const welcomed = await database.as('app', organisation, async (query) => {
        const challenge = await takeChallenge(query, body.clientData, null, now())
        const found = challenge === null ? null : await findPasskey(query, credential)
        if (challenge === null || found === null) return null
        const { account, passkey } = found
        const theirs = user === null || user === bytesOf(account).toString('base64url')
        const counter = theirs ? await checkPasskeyUse(relyingParty, challenge, body, found) : null
        if (counter === null) {
          await countRefused(query, organisation, account, now())
          return null
        }
        await query
          .updateTable('passkeys')
          .set({ counter, used_at: now() })
          .where('passkey', '=', Buffer.from(passkey))
          .execute()
        await writeDown(query, organisation, 'signed-in-by-passkey', { account, at: now() })
        return welcome(query, organisation, account, now())
      })
      if (welcomed === null) throw new Refusal('wrong-sign-in')
      tellOfNewDevice(reply, organisation, welcomed.answer.mail)
      keepCookies(reply, welcomed.cookie, organisation, welcomed.answer.mail)
      return welcomed.answer
    },
  }
}
