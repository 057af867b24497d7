import { parseCalendarDay, type TrajectoryId } from '@lef/method'
import { idOf, order, read, text, value } from '../records/schema.ts'

/**
 * The list of trajectories on this device. Names stand here a second time, so that the first screen
 * need not open every trajectory; the trajectory's own document is the truth.
 */
export const indexSchema = {
  root: {
    /** Who else can help (C12), in the words of whoever set it. */
    helpers: text,
    /** The sealed copy at the server that was made of this notebook last (SPEC S-34), by its name; null: none is kept up to date. */
    ownCopy: value((stored) => (typeof stored === 'string' && /^[0-9a-f]{32}$/.test(stored) ? stored : null)),
  },
  tables: {
    trajectories: {
      id: idOf<TrajectoryId>(),
      order,
      createdAt: value((stored) => read.number(stored) ?? 0),
      changedAt: value((stored) => read.number(stored) ?? 0),
      sample: value(read.flag),
      coachee: value(read.string),
      coach: value(read.string),
      question: value(read.string),
      conversations: value((stored) => read.number(stored) ?? 0),
      openActions: value((stored) => read.number(stored) ?? 0),
      /** How many transcripts were read back, and the first day on which words of one are to go. */
      talks: value((stored) => read.number(stored) ?? 0),
      wordsUntil: value(parseCalendarDay),
    },
    /** Off the list, and perhaps not yet off the disk: what was begun is finished when Lef is opened again. */
    erasing: { id: idOf<TrajectoryId>(), order },
  },
} as const

export type IndexSchema = typeof indexSchema
