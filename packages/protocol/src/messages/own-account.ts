/** Messages about one's own account: what the server has of it, and leaving (SPEC ). */
import * as z from 'zod/mini'
import { accountId, bytesExactly, deviceId, documentId, moment, seq } from './fields.ts'
import { auditEntry } from './accounts.ts'
import { ownCopy } from './own-copy.ts'
import { passkey } from './passkeys.ts'
import { identity } from './single-sign-on.ts'

export const sessionsAnswer = z.strictObject({
  sessions: z.array(
    z.strictObject({
      madeAt: moment,
      endsAt: moment,
      /** The one that asks. */
      own: z.boolean(),
    }),
  ),
})

/** Everything that the server has of an account, but what is listed by document: envelopes and statements. */
export const exportAnswer = z.strictObject({
  version: z.literal(1),
  account: accountId,
  name: z.string(),
  mail: z.string(),
  organiser: z.boolean(),
  organisationName: z.string(),
  madeAt: moment,
  /** When the passphrase was set last; null when there is none. What is kept of it is a hash, and opens nothing. */
  passphraseSetAt: z.nullable(moment),
  /** What they sign in with; public keys only. */
  passkeys: z.array(passkey),
  identities: z.array(identity),
  /** What there is of a sealed copy of the notebook: the bytes are listed with it. */
  ownCopy,
  sessions: sessionsAnswer.shape.sessions,
  devices: z.array(
    z.strictObject({
      device: deviceId,
      publicKey: z.string(),
      madeAt: moment,
      removedAt: z.nullable(moment),
    }),
  ),
  documents: z.array(
    z.strictObject({
      document: documentId,
      since: moment,
      /** Where the rows of one's own devices end: their envelopes are listed with the document. */
      written: z.array(z.strictObject({ device: deviceId, seq })),
      statements: z.int(),
    }),
  ),
  linkAnswers: z.array(z.strictObject({ document: documentId, answer: z.string(), seenAt: moment })),
  sponsorOf: z.array(z.strictObject({ document: documentId, since: moment })),
  looks: z.array(z.strictObject({ document: documentId, at: moment })),
  invitations: z.array(
    z.strictObject({ mail: z.string(), name: z.string(), madeAt: moment, endsAt: moment }),
  ),
  audit: z.array(z.omit(auditEntry, { account: true })),
})

/** The auth key says that it is really them; where there is no passphrase, null. */
export const leaveBody = z.strictObject({ authKey: z.nullable(bytesExactly(32)) })

/**
 * What stays of who leaves. `audit`: that the account was made, signed in and closed, by its number. `shared-documents`: what
 * was written and signed in documents that somebody else still has; sealed, but for the facts both have signed. `looks`: when
 * they looked as a sponsor, for the two they looked at. `devices`: public keys, so that they are never taken by another.
 */
export const remains = ['audit', 'shared-documents', 'looks', 'devices'] as const
export const leaveAnswer = z.strictObject({ remains: z.array(z.enum(remains)) })

/** How the address ends that stands where the mail address of somebody stood who is here no more. */
export const leftMail = '@left.invalid'

/** Of how many people a number may be told. */
export const smallestGroup = 10
/** How many people, rounded down to fives; null where they are fewer than the smallest group, so that nobody is meant by a number. */
export const figuresAnswer = z.strictObject({ people: z.nullable(z.int()) })
