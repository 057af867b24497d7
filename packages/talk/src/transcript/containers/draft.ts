import type { Ms } from '../moment.ts'
import type { TranscriptFormat } from '../transcript.ts'

/** A piece of talk as a container gives it, before speakers have ids. */
export interface DraftCue {
  /** Null for words that the file gives to nobody. */
  readonly label: string | null
  readonly text: string
  readonly start: Ms | null
  readonly end: Ms | null
}

/** What a container holds, in its own order. Texts may still be empty. */
export interface Draft {
  readonly format: TranscriptFormat
  readonly cues: readonly DraftCue[]
}
