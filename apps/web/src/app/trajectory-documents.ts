import type { TrajectoryId } from '@lef/method'

/** The document with what only the coach has of a trajectory. */
export const coachIdOf = (id: TrajectoryId): string => `coach-${id}`

/** Documents of a trajectory of which there may be many go by its name: so all are found, whatever lists them. */
export const readingKinds = ['talk', 'own-talk'] as const
export type ReadingKind = (typeof readingKinds)[number]

/** How the ids of a trajectory's documents of such a kind begin. */
export const readingPrefix = (kind: ReadingKind, id: TrajectoryId): string => `${kind}-${id}-`
