import { ownTalkSchema, talkSchema } from './talk/talk-schema.ts'
import { coachSchema } from './trajectory/coach-schema.ts'
import { indexSchema } from './trajectory/index-schema.ts'
import { trajectorySchema } from './trajectory/trajectory-schema.ts'

/**
 * The schema of every kind of document that people write in. Exports name what these have, and the tests that look for words where
 * none may be put one into every field of them: a schema that is not here is written in by nobody.
 */
export const documentSchemas = {
  index: indexSchema,
  trajectory: trajectorySchema,
  coach: coachSchema,
  talk: talkSchema,
  'own-talk': ownTalkSchema,
} as const

export type DocumentKind = keyof typeof documentSchemas
