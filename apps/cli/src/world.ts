import type { DatabasePlace } from '@lef/server/backup'

/** All that the command needs of the machine it runs on. */
export interface World {
  readonly input: AsyncIterable<Uint8Array>
  /**
   * Writes to standard output; settles when more can be written. Rejects with `ReaderGone` once nobody reads any more.
   */
  readonly write: (text: string) => Promise<void>
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void
  /** The bytes of a file; iterating throws the system's own error (`ENOENT`). */
  readonly open: (path: string) => AsyncIterable<Uint8Array>
  /** Where a path of the person's leads. */
  readonly pathOf: (path: string) => string
  /** Where a server's data is: in the folder that was given, else where the environment says. */
  readonly serverData: (folder: string | null) => DatabasePlace
  readonly version: string
  /** Whether the person's own machine speaks Dutch: for what is said before a language was asked for. */
  readonly speaksDutch: boolean
}

/** Whoever read our output has stopped (`lef … | head`): a reason to end, not a fault. */
export class ReaderGone extends Error {}

/** What the process ends with. */
export const exit = { fine: 0, fault: 1, badInput: 2 } as const
export type Exit = (typeof exit)[keyof typeof exit]
