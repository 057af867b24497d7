/** Messages about coming in: setup, invitations, sign-in, sessions (SPEC R-11 to R-15). */
import * as z from 'zod/mini'
import { accountId, bytesExactly, moment, organisationId } from './fields.ts'

/** Anything one can be called: but no control characters, and no halves of characters. */
export const name = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\p{Cc}\p{Cs}]*$/u))
export { name as personName }
/** One address, as people write it: nothing in it that begins, ends or joins addresses in a mail. */
export const plainAddress = /^[^\s@,;:<>()[\]"\\\p{Cc}\p{Cs}]{1,64}@[^\s@,;:<>()[\]"\\\p{Cc}\p{Cs}]{1,189}$/u
/** As it is compared: without capitals. Whether it exists, only a mail can tell. */
export const mail = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(plainAddress))
/** The same with a dot in the domain. What zod calls an address is narrower: people with an umlaut in their domain have to be invited as well. */
const addressWithDot =
  /^[^\s@,;:<>()[\]"\\\p{Cc}\p{Cs}]{1,64}@(?=[^@]{1,189}$)(?:[^\s@.,;:<>()[\]"\\\p{Cc}\p{Cs}]+\.)+[^\s@.,;:<>()[\]"\\\p{Cc}\p{Cs}]{2,}$/u
/** One that is given for the first time. */
export const newMail = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(addressWithDot))

/** How the device stretches the passphrase; weaker than this is refused (the vault's V-9). */
export const stretching = z.strictObject({
  salt: bytesExactly(16),
  memoryKib: z.int().check(z.minimum(64 * 1024), z.maximum(1024 * 1024)),
  iterations: z.int().check(z.minimum(3), z.maximum(16)),
  parallelism: z.int().check(z.minimum(1), z.maximum(4)),
})
export type Stretching = z.infer<typeof stretching>

/** The passphrase never leaves the device: `authKey` is derived from it, and opens nothing. */
const authKey = bytesExactly(32)
export const newSignIn = z.strictObject({ stretching, authKey })
export type NewSignIn = z.infer<typeof newSignIn>

const setupToken = bytesExactly(32)
/** Says in which organisation it is valid: `organisation.secret`. */
export const invitationToken = z.string().check(z.regex(/^[0-9a-f]{32}\.[A-Za-z0-9_-]{43}$/))

export const aboutAnswer = z.strictObject({
  version: z.literal(1),
  /** The one organisation that this server has; null when it has none yet, or several. */
  organisation: z.nullable(organisationId),
  /** Nobody is here yet: the link that the server printed makes the first organiser. */
  awaitsSetup: z.boolean(),
})

export const sessionAnswer = z.strictObject({
  organisation: organisationId,
  organisationName: z.string(),
  account: accountId,
  name: z.string(),
  mail: z.string(),
  organiser: z.boolean(),
  /** To be sent along with every change, as the header `x-lef-csrf`. */
  csrf: z.string(),
})

export const setupBody = z.strictObject({
  token: setupToken,
  organisationName: name,
  name,
  mail: newMail,
  signIn: newSignIn,
})
export const beginSignInBody = z.strictObject({ organisation: organisationId, mail })
export const signInBody = z.strictObject({ organisation: organisationId, mail, authKey })
/** `authKey` is of the passphrase until now; null where the account has none. */
export const changeSignInBody = z.strictObject({ authKey: z.nullable(authKey), signIn: newSignIn })

export const newInvitationBody = z.strictObject({ mail: newMail, name, organiser: z.boolean() })
export const newInvitationAnswer = z.strictObject({
  token: z.string(),
  endsAt: moment,
  /** The link is on its way by mail, too. */
  mailed: z.boolean(),
})
export const invitationBody = z.strictObject({ token: invitationToken })
export const invitationAnswer = z.strictObject({
  organisation: organisationId,
  organisationName: z.string(),
  mail: z.string(),
  name: z.string(),
  /** To an account that there is: it gets a new passphrase, and keeps its name. */
  again: z.boolean(),
})
export const acceptInvitationBody = z.strictObject({ token: invitationToken, name, signIn: newSignIn })

export const accountsAnswer = z.strictObject({
  accounts: z.array(
    z.strictObject({
      account: accountId,
      name: z.string(),
      mail: z.string(),
      organiser: z.boolean(),
      madeAt: moment,
      closedAt: z.nullable(moment),
    }),
  ),
  invitations: z.array(
    z.strictObject({ mail: z.string(), name: z.string(), organiser: z.boolean(), endsAt: moment }),
  ),
})
export const accountParams = z.strictObject({ account: accountId })

/** What is written down of who did what. */
export const auditKinds = [
  'setup',
  'invited',
  'joined',
  'signed-in',
  'signed-in-by-passkey',
  'signed-in-by-single-sign-on',
  'single-sign-on-linked',
  'sign-in-refused',
  'signed-out',
  'signed-out-elsewhere',
  'passphrase-changed',
  'invited-again',
  'let-in-again',
  'account-left',
  'account-closed',
  'passkey-added',
  'passkey-removed',
  'copy-made',
  'copy-replaced',
  'copy-fetched',
  'copy-removed',
  'device-added',
  'device-removed',
  'restored',
] as const
const auditKind = z.enum(auditKinds)

/** What is rare and matters most: who came in by whose doing, and who went. Nobody who signs in often pushes it out of sight. */
export const auditOfPeople: readonly z.infer<typeof auditKind>[] = [
  'setup',
  'joined',
  'invited-again',
  'let-in-again',
  'single-sign-on-linked',
  'account-left',
  'account-closed',
  'restored',
]

export const auditEntry = z.strictObject({
  at: moment,
  /** Null: nobody, or an address that nobody has. */
  account: z.nullable(accountId),
  what: auditKind,
  about: z.nullable(z.string()),
  /** Refused sign-ins are counted by the hour; all else is 1. */
  times: z.int(),
})
/** `people`: the kinds of `auditOfPeople`; `visits`: all others. `before`: what `older` of the answer before was. */
export const auditQuery = z.strictObject({
  part: z.optional(z.enum(['people', 'visits'])),
  before: z.optional(z.string().check(z.regex(/^\d{1,15}-[0-9a-f]{32}$/))),
})
export const auditAnswer = z.strictObject({
  /** The newest first. */
  entries: z.array(auditEntry),
  /** Where the next page begins; null when there is none. */
  older: z.nullable(z.string()),
  /** After how many days a line goes. */
  keptDays: z.int().check(z.positive()),
})

/** Mails that were not sent: this server has no mail server (`sends` is false), or it did not take them. */
export const unsentMailsAnswer = z.strictObject({
  sends: z.boolean(),
  mails: z.array(z.strictObject({ at: moment, to: z.string(), subject: z.string(), text: z.string() })),
})
