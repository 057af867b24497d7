import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import { msFromClock, type Ms } from '../moment.ts'
import { failure, type ParseFailure } from '../parse-failure.ts'
import type { Draft, DraftCue } from './draft.ts'
import {
  isWrittenName,
  nameBeforeColon,
  namesOf,
  type NamedText,
  type NameShape,
} from './name-before-colon.ts'

interface PlainLine extends NamedText {
  readonly start: Ms | null
}

/** A line and the time in front of it ("[0:12] Petra: …"), if it has one. */
function readTime(line: string): { readonly start: Ms | null; readonly words: string } {
  const words = line.trimStart()
  const timed = !/^[[(\d]/.test(words)
    ? null
    : /^(?:\[([\d:.,]{4,14})\]|\(([\d:.,]{4,14})\)|([\d:.,]{4,14}))[ \t]+(?:- )?/.exec(words.slice(0, 40))
  const start = timed === null ? null : msFromClock(timed[1] ?? timed[2] ?? timed[3] ?? '')
  return start === null ? { start, words } : { start, words: words.slice(timed?.[0].length ?? 0) }
}

/** The names in a text: single words in any case, and what `namesOf` finds. */
function writtenNamesOf(lines: readonly string[]): NameShape {
  const recurring = namesOf(lines.map((line) => readTime(line).words))
  return (name) => isWrittenName(name) || recurring(name)
}

function readLine(line: string, isName: NameShape): PlainLine | null {
  const { start, words } = readTime(line)
  const named = nameBeforeColon(words, isName)
  return named === null ? null : { ...named, start }
}

/** How many of the lines begin with a name and a colon. */
export function countNamed(lines: readonly string[]): number {
  const isName = writtenNamesOf(lines)
  return lines.filter((line) => readLine(line, isName) !== null).length
}

/**
 * `Name: words`, with or without a time in front. A line without a name goes on with the piece above it; lines
 * above the first name are the file's title.
 */
export function parsePlainText(lines: readonly string[], limits: Limits): Result<Draft, ParseFailure> {
  const isName = writtenNamesOf(lines)
  const pieces: { head: PlainLine; said: string[]; line: number }[] = []
  for (const [at, line] of lines.entries()) {
    const head = readLine(line, isName)
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
