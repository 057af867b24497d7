import * as z from 'zod/mini'

/** Who may ask: anyone at all, whoever is signed in, or only an organiser. */
export type Who = 'anyone' | 'signed-in' | 'organiser'

/** One address, and what goes in and comes out there. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly who: Who
  readonly params: z.ZodMiniType
  readonly query: z.ZodMiniType
  readonly body: z.ZodMiniType
  readonly answer: z.ZodMiniType
}

/** No parameters. */
export const nothing = z.strictObject({})
/** No body, or an empty one. */
export const noBody = z.nullish(nothing)
/** It is done, and there is no more to say. */
export const done = z.strictObject({})
