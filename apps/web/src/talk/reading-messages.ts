import type { Register } from '@lef/method'
import type { CodedConversation, ParseFailure, Result, RoledTranscript, Transcript } from '@lef/talk'

/** What the worker is asked. */
export type ReadingTask =
  | { readonly task: 'parse'; readonly content: Uint8Array | string; readonly fileName: string }
  | { readonly task: 'read'; readonly transcript: RoledTranscript; readonly register: Register }

/** What it says. */
export type ReadingAnswer =
  | { readonly answer: 'parsed'; readonly result: Result<Transcript, ParseFailure> }
  | { readonly answer: 'progress'; readonly done: number; readonly of: number }
  | { readonly answer: 'read'; readonly conversation: CodedConversation }
  | { readonly answer: 'failed' }
