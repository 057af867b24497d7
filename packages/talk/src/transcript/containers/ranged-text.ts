import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import type { ParseFailure } from '../parse-failure.ts'
import { oneLine } from '../read/one-line.ts'
import type { Draft } from './draft.ts'
import { readTimedBlocks } from './timed-blocks.ts'

/** The words of an older Teams document: `0:0:1.5 --> 0:0:3.20`, the name on the next line, then what was said. */
export function parseRangedText(lines: readonly string[], limits: Limits): Result<Draft, ParseFailure> {
  const first = lines.findIndex((line) => line.includes('-->'))
  // Titles before the first time are blanked rather than cut, so that line numbers stay true.
  const read = readTimedBlocks(
    lines.map((line, at) => (at < first ? '' : line)),
    limits,
  )
  if (!read.ok) return err({ ...read.error, format: 'teams-docx' })
  return ok({
    format: 'teams-docx',
    cues: read.value.blocks.map(({ start, end, lines: [name = '', ...said] }) => ({
      label: oneLine(name) || null,
      text: said.join(' '),
      start,
      end,
    })),
  })
}
