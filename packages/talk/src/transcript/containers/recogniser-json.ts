import { err, ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import { checkedMs, msFromSeconds, type Ms } from '../moment.ts'
import { failure, type ParseFailure } from '../parse-failure.ts'
import { lineAt } from '../read/lines.ts'
import { oneLine } from '../read/one-line.ts'
import { scanJson } from '../read/scan-json.ts'
import type { TranscriptFormat } from '../transcript.ts'
import type { Draft, DraftCue } from './draft.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * JSON of a speech recogniser: Whisper (`segments` with seconds), WhisperX (the same with `speaker`; also as a
 * bare list), and whisper.cpp (`transcription` with `offsets` in milliseconds).
 */
export function parseRecogniserJson(text: string, limits: Limits): Result<Draft, ParseFailure> {
  const scan = scanJson(text, ['', 'segments', 'transcription'], limits)
  if (!scan.ok) {
    const place = { line: lineAt(text, scan.offset), found: text.slice(scan.offset, scan.offset + 80) }
    return err(failure(scan.problem === 'syntax' ? 'bad-json' : 'too-large', place))
  }
  const root = parsed(text)
  if (root === undefined) return err(failure('bad-json'))
  const name = Array.isArray(root)
    ? ''
    : (['segments', 'transcription'].find((key) => Array.isArray(fieldsOf(root)[key])) ?? null)
  if (name === null) return err(failure('no-segments', { line: 1, found: text.trimStart() }))
  const list = asList(Array.isArray(root) ? root : fieldsOf(root)[name])
  const format = formatOf(name, root, list)
  if (list.length > limits.cues) return err(failure('too-large', { format }))

  const cues: DraftCue[] = []
  /** Which times the first segment has; the others must have the same. */
  let shape: string | null = null
  for (const [index, segment] of list.entries()) {
    const refuse = (problem: 'bad-segment' | 'time-backwards') => {
      const offset = scan.elements.get(name)?.[index] ?? 0
      const found = oneLine(text.slice(offset, offset + 200))
      return err(failure(problem, { format, line: lineAt(text, offset), found }))
    }
    const fields = fieldsOf(segment)
    const words = fields['text']
    const times = timesOf(fields, name === 'transcription')
    if (typeof words !== 'string' || times === 'bad') return refuse('bad-segment')
    if (times !== null && times.end !== null && times.end < times.start) return refuse('time-backwards')
    const has = `${times !== null} ${times?.end != null}`
    shape ??= has
    if (shape !== has) return refuse('bad-segment')
    const speaker = fields['speaker']
    cues.push({
      label: typeof speaker === 'string' ? oneLine(speaker.slice(0, 400)) || null : null,
      text: words,
      start: times?.start ?? null,
      end: times?.end ?? null,
    })
  }
  return ok({ format, cues })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Null without times, `bad` with times that cannot be read. */
function timesOf(fields: Fields, offsets: boolean): { start: Ms; end: Ms | null } | 'bad' | null {
  const from = offsets ? fieldsOf(fields['offsets'])['from'] : fields['start']
  const to = offsets ? fieldsOf(fields['offsets'])['to'] : fields['end']
  if (from == null && to == null) return null
  const read = (value: unknown): Ms | null =>
    offsets ? (typeof value === 'number' ? checkedMs(value) : null) : msFromSeconds(value)
  const start = read(from)
  const end = read(to)
  if (start === null || (end === null && to != null)) return 'bad'
  return { start, end }
}

function formatOf(name: string, root: unknown, list: readonly unknown[]): TranscriptFormat {
  if (name === 'transcription') return 'whisper-cpp-json'
  const aligned = 'word_segments' in fieldsOf(root) || list.some((one) => 'speaker' in fieldsOf(one))
  return aligned ? 'whisperx-json' : 'whisper-json'
}
