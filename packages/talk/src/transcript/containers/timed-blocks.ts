import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import { msFromClock, type Ms } from '../moment.ts'
import { failure, type ParseFailure } from '../parse-failure.ts'
import { vttHeader } from '../read/lines.ts'

/** What stands between two times of a WebVTT or SubRip file. */
export interface TimedBlock {
  readonly id: string | null
  readonly start: Ms
  readonly end: Ms
  readonly lines: readonly string[]
}

export interface TimedBlocks {
  readonly header: boolean
  /** Whether a NOTE speaks of how sure the recogniser was, as Stream writes it. */
  readonly confidence: boolean
  readonly blocks: readonly TimedBlock[]
}

/** Ids as the known makers write them: a number, or a guid with or without numbers behind it. */
const knownId = /^(?:\d{1,9}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/\d{1,9}(?:-\d{1,9})?)?)$/i

/**
 * Blocks of a WebVTT (W3C, 2019) or SubRip file. More forgiving than both: a blank line may be missing between
 * blocks, and may stand inside the words of one. Times must be readable: a piece left out would falsify figures.
 */
export function readTimedBlocks(lines: readonly string[], limits: Limits): Result<TimedBlocks, ParseFailure> {
  const headed = vttHeader(lines)
  const header = headed >= 0
  const blocks: (Omit<TimedBlock, 'lines'> & { lines: string[] })[] = []
  let confidence = false
  let inNote = false
  let inHeader = header
  let id: string | null = null
  for (let at = headed + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const place = { line: at + 1, found: line }
    if (line.includes('-->')) {
      const times = readTimes(line)
      if (times === null) return err(failure('bad-time', place))
      if (times.end < times.start) return err(failure('time-backwards', place))
      if (blocks.length >= limits.cues) return err(failure('too-large', place))
      blocks.push({ id, ...times, lines: [] })
      id = null
      inNote = false
      inHeader = false
      continue
    }
    if (line === '') {
      inNote = false
      inHeader = false
      continue
    }
    const opens = (lines[at - 1] ?? '') === '' || at === 0
    if (opens && header && !inHeader && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line)) {
      if (/^NOTE Confidence:/i.test(line)) confidence = true
      inNote = true
      continue
    }
    const next = lines[at + 1] ?? ''
    const skipped = inHeader || inNote
    if (next.includes('-->') && ((opens && !skipped) || knownId.test(line.trim()))) {
      id = line.trim()
      continue
    }
    if (skipped) continue
    const block = blocks.at(-1)
    if (block !== undefined) block.lines.push(line)
    else if (line.trim() !== '') return err(failure('misplaced-text', place))
  }
  return ok({ header, confidence, blocks })
}

function readTimes(line: string): { readonly start: Ms; readonly end: Ms } | null {
  const arrow = line.indexOf('-->')
  const start = msFromClock(line.slice(0, arrow).trim())
  // Behind the second time may stand where on the screen it is shown.
  const end = msFromClock(/^[ \t]*(\S{0,30})/.exec(line.slice(arrow + 3, arrow + 60))?.[1] ?? '')
  return start === null || end === null ? null : { start, end }
}
