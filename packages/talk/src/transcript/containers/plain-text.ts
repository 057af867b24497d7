import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import { msFromClock, type Ms } from '../moment.ts'
import { failure, type ParseFailure } from '../parse-failure.ts'
import type { Draft, DraftCue } from './draft.ts'
import { nameBeforeColon, type NamedText } from './name-before-colon.ts'

interface PlainLine extends NamedText {
  readonly start: Ms | null
}

/** `Name: words`, with or without a time before it ("[0:12] Petra: …"). */
export function readPlainLine(line: string): PlainLine | null {
  const text = line.slice(0, 200).trimStart()
  const timed = !/^[[(\d]/.test(text)
    ? null
    : /^(?:\[([\d:.,]{4,14})\]|\(([\d:.,]{4,14})\)|([\d:.,]{4,14}))[ \t]+(?:- )?/.exec(text)
  const start = timed === null ? null : msFromClock(timed[1] ?? timed[2] ?? timed[3] ?? '')
  const whole = line.trimStart()
  const named = nameBeforeColon(start === null ? whole : whole.slice(timed?.[0].length ?? 0), true)
  return named === null ? null : { ...named, start }
}

/**
 * Text with a name before each piece. A line without one goes on with the piece above it; lines above the first
 * name are the file's title.
 */
export function parsePlainText(lines: readonly string[], limits: Limits): Result<Draft, ParseFailure> {
  const pieces: { head: PlainLine; said: string[]; line: number }[] = []
  for (const [at, line] of lines.entries()) {
    const head = readPlainLine(line)
    if (head === null) pieces.at(-1)?.said.push(line)
    else if (pieces.length < limits.cues) pieces.push({ head, said: [head.rest], line: at + 1 })
    else return err(failure('too-large', { format: 'plain', line: at + 1, found: line }))
  }
  // Times carry only when every piece has one.
  const timed = pieces.every(({ head }) => head.start !== null)
  return ok({
    format: 'plain',
    cues: pieces.map(({ head, said }): DraftCue => ({
      label: head.name,
      text: said.join(' '),
      start: timed ? head.start : null,
      end: null,
    })),
  })
}
