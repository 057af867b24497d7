import type { ParseFailure } from './parse-failure.ts'
import { parseTranscript } from './parse-transcript.ts'
import type { Transcript } from './transcript.ts'

/** A file as it is read; fails the test where it is refused. */
export function read(content: Uint8Array | string, fileName?: string): Transcript {
  const result = parseTranscript(content, fileName)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Why a file is refused; fails the test where it is read. */
export function refused(content: Uint8Array | string, fileName?: string): ParseFailure {
  const result = parseTranscript(content, fileName)
  if (result.ok) throw new Error(`read as ${result.value.format}`)
  return result.error
}

/** Who says what, with back-channels in brackets. */
export function script({ turns, speakers }: Transcript): string[] {
  const labels = new Map(speakers.map(({ id, label }) => [id, label ?? '?']))
  return turns.map(({ speaker, text, backChannels }) =>
    [
      `${labels.get(speaker)}: ${text}`,
      ...backChannels.map((one) => `[${labels.get(one.speaker)}: ${one.text}]`),
    ].join(' '),
  )
}
