import type { Ms } from '../moment.ts'
import type { Cue, Speaker, SpeakerId, Turn } from '../transcript.ts'
import { endsInQuestion, onlyListens } from './back-channels.ts'

interface OpenTurn {
  readonly speaker: SpeakerId
  readonly pieces: Cue[]
  readonly backChannels: Cue[]
}

/**
 * Merges pieces of talk into turns (codebook, Unit): one person's uninterrupted talk, which a "hm" or "ja" of
 * another does not end. Judged by order and words alone, never by times, because makers cut overlapping talk at
 * different moments, and one conversation must give the same turns from every container.
 *
 * A "ja" behind a question is an answer, and a turn. One with which a turn begins belongs to that turn. Words that
 * the file gives to nobody are never joined: they may be several people's.
 */
export function turnsOf(cues: readonly Cue[], speakers: readonly Speaker[]): readonly Turn[] {
  const nobody = new Set(speakers.filter(({ label }) => label === null).map(({ id }) => id))
  const turns: OpenTurn[] = []
  let waiting: Cue[] = []
  let before: Cue | null = null
  for (const cue of cues) {
    const current = turns.at(-1)
    const same = current?.speaker === cue.speaker && !nobody.has(cue.speaker)
    const listens =
      current !== undefined &&
      !same &&
      onlyListens(cue.text) &&
      !(before !== null && endsInQuestion(before.text))
    if (current !== undefined && listens) {
      waiting.push(cue)
      continue
    }
    if (current !== undefined && same) {
      for (const one of waiting) current.backChannels.push(one)
      current.pieces.push(cue)
    } else {
      const own = nobody.has(cue.speaker) ? -1 : waiting.findIndex(({ speaker }) => speaker === cue.speaker)
      const begins = own < 0 ? waiting.length : own
      for (const one of waiting.slice(0, begins)) current?.backChannels.push(one)
      const rest = [...waiting.slice(begins), cue]
      turns.push({
        speaker: cue.speaker,
        pieces: rest.filter(({ speaker }) => speaker === cue.speaker),
        backChannels: rest.filter(({ speaker }) => speaker !== cue.speaker),
      })
    }
    waiting = []
    before = cue
  }
  for (const one of waiting) turns.at(-1)?.backChannels.push(one)
  return turns.map(closed)
}

function closed({ speaker, pieces, backChannels }: OpenTurn): Turn {
  let end: Ms | null = null
  for (const piece of pieces) if (piece.end !== null && (end === null || piece.end > end)) end = piece.end
  return {
    speaker,
    text: pieces.map(({ text }) => text).join(' '),
    start: pieces[0]?.start ?? null,
    end,
    pieces,
    backChannels,
  }
}
