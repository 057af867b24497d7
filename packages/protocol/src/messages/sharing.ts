/** Messages about what people sign together, and what a sponsor sees of it (SPEC ). */
import * as z from 'zod/mini'
import { statementKinds } from '../statement.ts'
import { accountId, bytesUpTo, documentId, hash, moment } from './fields.ts'
import { limits } from './limits.ts'

/** Where a statement stands in a document's row of statements; it gets a new place when somebody else signs it. */
export const place = z.int().check(z.minimum(0), z.maximum(0x7fff_ffff))

/**
 * Why a statement is refused. What is not explained here is the protocol's own (P-6 to P-19).
 * `no-membership`: what it says takes a membership, and there is none yet. `no-signature`: nobody has signed it.
 * `wrong-sealed`: what travels beside is not what it names. `already-answered`: this round has another answer of
 * this person. `unknown-device`: nobody vouches for the device. `wrong-device`: the device is not registered for
 * who brings this. `own-snapshot`: checked by the person who made it. `not-here`: this address does not take this
 * kind. `other-request`: there is no such request. `full`: too many are waiting for signatures, or too many at all.
 */
export const statementRefusals = [
  'damaged',
  'newer-version',
  'unknown-kind',
  'missing-signature',
  'wrong-signature',
  'unknown-signer',
  'no-signature',
  'wrong-document',
  'no-membership',
  'gap',
  'fork',
  'not-first',
  'not-next',
  'not-two',
  'taken-over',
  'twice',
  'epoch-kept',
  'epoch-jumped',
  'keys-amiss',
  'wrong-members',
  'missing-clause',
  'wrong-clause',
  'manager-coaches',
  'nobody-to-report-to',
  'backdated',
  'no-agreement',
  'before-agreement',
  'other-agreement',
  'changed-members',
  'not-in-clause',
  'not-yet',
  'after-end',
  'told-already',
  'no-coachee',
  'unknown-release',
  'wrong-sealed',
  'already-answered',
  'not-a-member',
  'same-person',
  'other-request',
  'not-theirs',
  'not-a-snapshot',
  'not-seen',
  'false-cover',
  'holes',
  'own-snapshot',
  'unknown-device',
  'wrong-device',
  'not-here',
  'full',
] as const
export type StatementRefusal = (typeof statementRefusals)[number]

/** A statement, complete or not, with what travels beside it where its kind has that. */
export const newStatementBody = z.strictObject({
  statement: bytesUpTo(limits.statementBytes),
  sealed: z.optional(bytesUpTo(limits.sealedBytes)),
})

/**
 * What became of it. `kept`: it is new, or has a signature more. `known`: it was there, with these signatures.
 * `complete`: everyone who must has signed, and it counts.
 */
export const statementAnswer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.enum(['kept', 'known']), hash, place, complete: z.boolean() }),
  z.strictObject({ outcome: z.literal('refused'), reason: z.enum(statementRefusals) }),
])
export type StatementAnswer = z.infer<typeof statementAnswer>

export const keptStatement = z.strictObject({
  place,
  /** As others refer to it (P-6). */
  hash,
  kind: z.enum(statementKinds),
  complete: z.boolean(),
  statement: z.string(),
  /** Null where there is none; of a sealed answer until the other's is there; of a release that was taken back. */
  sealed: z.nullable(z.string()),
  /** When this server first saw it, to the hour. For people to read: nothing may depend on it. */
  seenAt: moment,
})
export type KeptStatement = z.infer<typeof keptStatement>

/** The statements that came, or got another signature, after a place. */
export const statementsQuery = z.strictObject({
  after: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
})
export const statementsAnswer = z.strictObject({
  statements: z.array(keptStatement),
  /** The last place there is. */
  last: place,
  more: z.boolean(),
})

/** The answer to a trajectory link (the vault's V-19). */
export const linkAnswerBody = z.strictObject({ answer: bytesUpTo(limits.linkAnswerBytes) })
export const linkAnswersAnswer = z.strictObject({
  answers: z.array(
    z.strictObject({
      /** SHA-256 of the answer. */
      id: hash,
      answer: z.string(),
      /** Who brought it, as this server knows them. Whose keys are in it, only the link's secret tells. */
      account: accountId,
      name: z.string(),
      mail: z.string(),
      seenAt: moment,
    }),
  ),
})

/** Makes the account that brought an answer the sponsor's, with the keys in that answer. */
export const sponsorBody = z.strictObject({ answer: hash })

/** Who looked at the outline, and when (to the minute). */
export const looksAnswer = z.strictObject({
  looks: z.array(z.strictObject({ account: accountId, name: z.string(), at: moment })),
})

export const sponsoredAnswer = z.strictObject({ documents: z.array(documentId) })
/** All that a sponsor sees: membership, agreements of theirs, and what was told and released under those. */
export const outlineAnswer = z.strictObject({ document: documentId, statements: z.array(keptStatement) })
