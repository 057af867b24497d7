import type { Ms } from './moment.ts'

declare const brand: unique symbol

/** A speaker of one transcript. */
export type SpeakerId = string & { readonly [brand]: 'SpeakerId' }

/** The container that was recognised. `vtt` is one of no maker we know. */
export type TranscriptFormat =
  | 'teams-vtt'
  | 'teams-graph-vtt'
  | 'teams-docx'
  | 'teams-text'
  | 'zoom-vtt'
  | 'stream-vtt'
  | 'youtube-vtt'
  | 'vtt'
  | 'srt'
  | 'whisper-json'
  | 'whisper-cpp-json'
  | 'whisperx-json'
  | 'otter-txt'
  | 'plain'

/** `full`: each piece has a start and an end. `starts`: only a start. `none`: no times. */
export type Timing = 'full' | 'starts' | 'none'

export interface Speaker {
  readonly id: SpeakerId
  /** As the file writes it ("Jansen, Petra (HR)"); null for words that the file gives to nobody. */
  readonly label: string | null
  /** In spoken order, without what stands in brackets ("Petra Jansen"). */
  readonly name: string | null
}

/** One piece of talk as the file has it. Times are null where the file has none. */
export interface Cue {
  readonly speaker: SpeakerId
  /** One line, not empty. */
  readonly text: string
  readonly start: Ms | null
  readonly end: Ms | null
}

/** One person's uninterrupted talk. */
export interface Turn {
  readonly speaker: SpeakerId
  /** The texts of the pieces with a space between them. */
  readonly text: string
  /** Of the first piece. */
  readonly start: Ms | null
  /** The latest end of the pieces. */
  readonly end: Ms | null
  readonly pieces: readonly Cue[]
  /** "Hm", "ja" of others meanwhile, which do not end the turn. */
  readonly backChannels: readonly Cue[]
}

export interface Transcript {
  readonly format: TranscriptFormat
  readonly timing: Timing
  /** In the order in which they are first heard. */
  readonly speakers: readonly Speaker[]
  /** All that was said; by start where the timing is full, else as the file has it. */
  readonly cues: readonly Cue[]
  readonly turns: readonly Turn[]
}
