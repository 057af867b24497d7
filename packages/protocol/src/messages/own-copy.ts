/** Messages about the sealed copy of one's own notebook (SPEC R-29). What is in it, and what opens it, the server cannot tell (V-28). */
import * as z from 'zod/mini'
import { bytesUpTo, moment } from './fields.ts'
import { limits } from './limits.ts'

/** 16 random bytes in hexadecimal: each copy has a name of its own. */
const copy = z.string().check(z.regex(/^[0-9a-f]{32}$/))
const part = z.int().check(z.minimum(1), z.maximum(limits.copyParts))

export const copyParams = z.strictObject({ copy })
export const copyPartBody = z.strictObject({
  part,
  bytes: bytesUpTo(limits.copyPartBytes).check(z.minLength(1)),
})
/** How many parts it has, now that all were given. */
export const finishedCopyBody = z.strictObject({ parts: part })
/** `after`: only parts with a higher number. */
export const copyQuery = z.strictObject({ after: z.optional(z.string().check(z.regex(/^\d{1,2}$/))) })

/** The copy that stands, if there is one. */
export const ownCopy = z.nullable(
  z.strictObject({ copy, parts: z.int(), bytes: z.int().check(z.minimum(0)), madeAt: moment }),
)
export type OwnCopy = z.infer<typeof ownCopy>
export const ownCopyAnswer = z.strictObject({ ownCopy })
export const copyPartsAnswer = z.strictObject({
  /** By number, as many as go into one answer. */
  parts: z.array(z.strictObject({ part: z.int(), bytes: z.string() })),
})
