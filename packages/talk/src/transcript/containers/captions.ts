import { ok, type Result } from '../../result.ts'
import type { Limits } from '../limits.ts'
import type { ParseFailure } from '../parse-failure.ts'
import type { TranscriptFormat } from '../transcript.ts'
import { hasWordTimes, readVoices, type VoiceSpan } from './cue-markup.ts'
import type { Draft, DraftCue } from './draft.ts'
import { nameBeforeColon, namesOf } from './name-before-colon.ts'
import { unrollCaptions } from './rolling-captions.ts'
import { readTimedBlocks, type TimedBlock, type TimedBlocks } from './timed-blocks.ts'

/** Every container whose pieces stand under `start --> end`: WebVTT of all makers, and SubRip. */
export function parseCaptions(lines: readonly string[], limits: Limits): Result<Draft, ParseFailure> {
  const read = readTimedBlocks(lines, limits)
  if (!read.ok) return read
  const { blocks } = read.value
  if (isRolling(blocks))
    return ok({ format: read.value.header ? 'youtube-vtt' : 'srt', cues: unrollCaptions(blocks) })
  const voices = blocks.map(({ lines: said }) => readVoices(said.join(' ')))
  const byVoice = voices.some((spans) => spans.some(({ voice }) => voice !== null))
  const named = byVoice ? null : namesInText(voices)
  return ok({
    format: formatOf(read.value, byVoice, named !== null),
    cues: blocks.flatMap((block, index): DraftCue[] => {
      const { start, end } = block
      return (named ?? voices)[index]?.map(({ voice, text }) => ({ label: voice, text, start, end })) ?? []
    }),
  })
}

function isRolling(blocks: readonly TimedBlock[]): boolean {
  return (
    blocks.some(({ lines }) => lines.some((line) => line.includes('<c>') && hasWordTimes(line))) ||
    rollsUp(blocks)
  )
}

/**
 * Whether they roll up without times between the words, as they do when they were made into SubRip: half of them or
 * more begin with the line that the one before ended with, and some go on from there.
 */
function rollsUp(blocks: readonly TimedBlock[]): boolean {
  let again = 0
  let longer = 0
  let standing = ''
  for (const { lines } of blocks) {
    const said = lines.map((line) => line.trim()).filter((line) => line !== '')
    if (standing !== '' && said[0] === standing) {
      again += 1
      if (said.length > 1) longer += 1
    }
    standing = said.at(-1) ?? ''
  }
  return longer >= 2 && again * 2 >= blocks.length
}

/**
 * Names that stand before the words; null when fewer than a quarter of the pieces have one, for then a colon is
 * a colon. A piece without a name goes on with the speaker before: that is how these files break long sentences.
 */
function namesInText(voices: readonly (readonly VoiceSpan[])[]): (readonly VoiceSpan[])[] | null {
  const spoken = voices.filter((spans) => spans.length > 0).length
  const firsts = voices.map((spans) => spans[0]?.text ?? '')
  const isName = namesOf(firsts)
  const heads = firsts.map((first) => nameBeforeColon(first, isName))
  const found = heads.filter((head) => head !== null).length
  if (found === 0 || found * 4 < spoken) return null
  let current: string | null = null
  return voices.map((spans, index) => {
    const head = heads[index] ?? null
    if (head !== null) current = head.name
    return spans.map(({ text }, part) => ({
      voice: current,
      text: head !== null && part === 0 ? head.rest : text,
    }))
  })
}

function formatOf(
  { header, confidence, blocks }: TimedBlocks,
  byVoice: boolean,
  named: boolean,
): TranscriptFormat {
  const ids = (shape: RegExp): boolean => blocks.some(({ id }) => id !== null && shape.test(id))
  if (ids(/^[0-9a-f-]{36}\/\d+(?:-\d+)?$/i)) return 'teams-vtt'
  if (byVoice) return blocks.every(({ id }) => id === null) ? 'teams-graph-vtt' : 'vtt'
  if (confidence || ids(/^[0-9a-f-]{36}$/i)) return 'stream-vtt'
  if (!header) return 'srt'
  return named && blocks.every(({ id }) => id !== null && /^\d+$/.test(id)) ? 'zoom-vtt' : 'vtt'
}
