import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import { msFromClock, type Ms } from '../moment.ts'
import { failure, type ParseFailure } from '../parse-failure.ts'
import type { TranscriptFormat } from '../transcript.ts'
import type { Draft, DraftCue } from './draft.ts'

/** A line that says who begins to speak, and when. */
export interface Heading {
  readonly label: string
  readonly start: Ms
}

/** `Petra Jansen  0:03`: a name, two spaces or a tab, a time, and nothing behind it. */
export function readHeading(line: string): Heading | null {
  if (line.length > 200) return null
  const text = line.trim()
  const last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t'), text.lastIndexOf('\u00a0'))
  const start = last < 1 ? null : msFromClock(text.slice(last + 1))
  const gap = text.slice(Math.max(0, last - 1), last + 1)
  const label = text.slice(0, last).trim()
  return start === null || label === '' || !/^(?:[\s]{2}|.?\t)$/u.test(gap) ? null : { label, start }
}

/**
 * Text with a heading over each piece: Otter, and the words of a Teams document. What stands before the first
 * heading is the file's title. Notices of the program itself are not talk.
 */
export function parseHeadedText(
  lines: readonly string[],
  format: TranscriptFormat,
  limits: Limits,
): Result<Draft, ParseFailure> {
  const cues: DraftCue[] = []
  const labels = new Set<string>()
  let heading: Heading | null = null
  let said: string[] = []
  const close = (): void => {
    if (heading !== null) cues.push({ ...heading, text: said.join(' '), end: null })
    said = []
  }
  for (const [at, line] of lines.entries()) {
    const next = readHeading(line)
    if (next !== null) {
      close()
      if (cues.length >= limits.cues) return err(failure('too-large', { format, line: at + 1, found: line }))
      heading = next
      labels.add(next.label)
    } else if (!isNotice(line, labels)) {
      said.push(line)
    }
  }
  close()
  return ok({ format, cues })
}

/** "Transcribed by https://otter.ai", "Petra Jansen stopped transcription" (in whatever language Teams was). */
function isNotice(line: string, labels: ReadonlySet<string>): boolean {
  const text = line.trim()
  if (/^Transcribed by https?:\/\/otter\.ai\/?$/i.test(text)) return true
  if (text.length > 160 || !/transcri/i.test(text) || /[.?!]$/.test(text)) return false
  const words = text.split(' ')
  // A known name at the start, and a few words about the transcription behind it.
  return words.some(
    (_, size) => size > 0 && words.length - size <= 6 && labels.has(words.slice(0, size).join(' ')),
  )
}
