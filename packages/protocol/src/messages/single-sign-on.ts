/** Messages about single sign-on by OpenID Connect (SPEC R-26): it opens an account that is linked to it, and nothing else. */
import * as z from 'zod/mini'
import { invitationToken, personName } from './accounts.ts'
import { bytesExactly, moment, organisationId } from './fields.ts'

/** What it is called on a button; null where this server has none. */
export const singleSignOnAnswer = z.strictObject({ name: z.nullable(z.string()) })

export const beginSingleSignOnBody = z.strictObject({
  organisation: organisationId,
  /** With an invitation an account is made, or let in again, and linked; without one, an account that is linked is opened. */
  invitation: z.nullable(z.strictObject({ token: invitationToken, name: personName })),
})
export const beginSingleSignOnAnswer = z.strictObject({
  /** Where the browser is to go. */
  address: z.string(),
  /** Stays in the browser that began: nobody else's browser can finish it. */
  proof: bytesExactly(32),
})
/** What the provider sent the browser back with. */
export const singleSignOnBody = z.strictObject({
  proof: bytesExactly(32),
  state: z.string().check(z.regex(/^[0-9a-f]{32}\.[A-Za-z0-9_-]{43}$/)),
  code: z.string().check(z.minLength(1), z.maxLength(4096)),
  /** Who says so, where the provider names itself. */
  issuer: z.nullable(z.string().check(z.maxLength(1024))),
})

/** What is kept of somebody's identity at a provider. */
export const identity = z.strictObject({
  issuer: z.string(),
  subject: z.string(),
  madeAt: moment,
  usedAt: moment,
})
export type OwnIdentity = z.infer<typeof identity>
