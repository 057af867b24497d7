import type { Register } from '@lef/method'
import type { CodedConversation, ParseFailure, Result, RoledTranscript, Transcript } from '@lef/talk'

/** What the worker is asked. */
export type ReadingTask =
  | {
      readonly task: 'parse'
      readonly content: Uint8Array | string
      readonly fileName: string
      /** What it is likely to be read in: its engine is fetched meanwhile. */
      readonly register: Register
    }
  /** To have all in hand that the conversation will be read with; not answered. */
  | { readonly task: 'warm'; readonly register: Register }
  | { readonly task: 'read'; readonly transcript: RoledTranscript; readonly register: Register }

/** What it says. */
export type ReadingAnswer =
  | { readonly answer: 'parsed'; readonly result: Result<Transcript, ParseFailure> }
  | { readonly answer: 'progress'; readonly done: number; readonly of: number }
  | { readonly answer: 'read'; readonly conversation: CodedConversation }
  | { readonly answer: 'failed' }
