/** Messages about pairing two devices of one account (SPEC R-28). What they leave for each other is sealed (V-27). */
import * as z from 'zod/mini'
import { bytesUpTo, moment } from './fields.ts'
import { limits } from './limits.ts'

/** Where the two meet: 16 bytes in hexadecimal, which only whoever has seen the code can name. */
const pairing = z.string().check(z.regex(/^[0-9a-f]{32}$/))
/** Which part it is: each is given once. */
const part = z.int().check(z.minimum(1), z.maximum(limits.pairingParts))

export const newPairingBody = z.strictObject({ pairing })
export const newPairingAnswer = z.strictObject({ endsAt: moment })
export const pairingParams = z.strictObject({ pairing })
export const pairingPartBody = z.strictObject({ part, bytes: bytesUpTo(limits.pairingPartBytes) })
/** `after`: only parts with a higher number. */
export const pairingQuery = z.strictObject({ after: z.optional(z.string().check(z.regex(/^\d{1,2}$/))) })
export const pairingAnswer = z.strictObject({
  endsAt: moment,
  /** By number, as many as go into one answer. */
  parts: z.array(z.strictObject({ part: z.int(), bytes: z.string() })),
})
