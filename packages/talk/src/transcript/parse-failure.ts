import type { TranscriptFormat } from './transcript.ts'

/**
 * Why a file is no transcript:
 * - `too-large`: more than any conversation needs
 * - `empty`: nobody says anything in it
 * - `not-text`: bytes that are neither text nor a document
 * - `unknown-format`: text without times or names
 * - `bad-time`: a time that cannot be read
 * - `time-backwards`: something ends before it begins
 * - `misplaced-text`: words before the first time
 * - `bad-json`: not the JSON it begins as
 * - `no-segments`: JSON without a list of segments
 * - `bad-segment`: a segment without words or without the times that the others have
 * - `bad-zip`: a document that is cut, damaged or locked
 * - `no-document`: a zip without a Word document
 * - `bad-xml`: a document whose text cannot be read
 */
export const parseProblems = [
  'too-large',
  'empty',
  'not-text',
  'unknown-format',
  'bad-time',
  'time-backwards',
  'misplaced-text',
  'bad-json',
  'no-segments',
  'bad-segment',
  'bad-zip',
  'no-document',
  'bad-xml',
] as const
export type ParseProblem = (typeof parseProblems)[number]

/** Where and why reading stopped. */
export interface ParseFailure {
  readonly problem: ParseProblem
  /** What the file was taken for, as far as that was known. */
  readonly format: TranscriptFormat | null
  /** From 1; null where the problem has no place. Of a document: the line of its text. */
  readonly line: number | null
  /** The beginning of what stands there. */
  readonly found: string
}

/** A failure with no more of the file than a person needs to find the place. */
export function failure(
  problem: ParseProblem,
  place: { readonly format?: TranscriptFormat; readonly line?: number | null; readonly found?: string } = {},
): ParseFailure {
  const { format = null, line = null, found = '' } = place
  return { problem, format, line, found: found.slice(0, 80) }
}
