import * as z from 'zod/mini'

/** Every reason for which the server does not do what it was asked, with the status it answers with (SPEC R-8). */
export const problems = {
  malformed: 400,
  'not-signed-in': 401,
  'wrong-sign-in': 401,
  'not-allowed': 403,
  'wrong-origin': 403,
  'unknown-address': 404,
  'unknown-document': 404,
  'unknown-account': 404,
  'unknown-device': 404,
  'unknown-passkey': 404,
  'unknown-copy': 404,
  'wrong-method': 405,
  taken: 409,
  full: 409,
  'link-is-over': 410,
  'too-large': 413,
  'not-json': 415,
  'not-acceptable': 422,
  'slow-down': 429,
  busy: 503,
} as const

export type Problem = keyof typeof problems

// Object.keys forgets that it gives the keys.
export const problem = z.enum(Object.keys(problems) as [Problem, ...Problem[]])

/** The body of every answer that is a refusal. `text` is for whoever looks at it, `problem` for programs. */
export const problemAnswer = z.strictObject({ problem, text: z.string() })
export type ProblemAnswer = z.infer<typeof problemAnswer>
