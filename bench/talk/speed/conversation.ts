import type { TurnToCode } from '@lef/talk'

/** What someone says. */
export type Said = Pick<TurnToCode, 'role' | 'text'>

/** Words as everybody counts them: what stands between white space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/** Conversations one after the other, from the first again when they run out, cut off at so many words. */
export function fill(conversations: readonly (readonly Said[])[], words: number): Said[][] {
  const filled: Said[][] = []
  let left = words
  while (left > 0) {
    const before = left
    for (const conversation of conversations) {
      const turns: Said[] = []
      for (const { role, text } of conversation) {
        const own = text.match(/\S+/gu) ?? []
        if (own.length === 0) continue
        turns.push({ role, text: own.length <= left ? text : own.slice(0, left).join(' ') })
        left -= Math.min(left, own.length)
        if (left === 0) break
      }
      if (turns.length > 0) filled.push(turns)
      if (left === 0) break
    }
    if (left === before) throw new Error('There is nothing to fill it with')
  }
  return filled
}

/** What the engine is given: each turn with what the other said right before. */
export function toCode(turns: readonly Said[]): TurnToCode[] {
  return turns.map(({ role, text }, index) => {
    const before = turns[index - 1]
    return before === undefined || before.role === role
      ? { role, text }
      : { role, text, previous: before.text }
  })
}

const wordsPerMinute = 150
const wordsPerCue = 12
export const labels = { coach: 'Petra Jansen', coachee: 'Karim El Amrani' } as const

/** The file that a meeting service would have made of a conversation at 150 words a minute. */
export function asTeamsFile(turns: readonly Said[]): string {
  let at = 0
  const cues = turns.flatMap(({ role, text }) => {
    const words = text.match(/\S+/gu) ?? []
    return Array.from({ length: Math.ceil(words.length / wordsPerCue) }, (_, cue) => {
      const piece = words.slice(cue * wordsPerCue, (cue + 1) * wordsPerCue)
      const start = at
      at += (piece.length * 60_000) / wordsPerMinute
      return `${moment(start)} --> ${moment(at)}\n<v ${labels[role]}>${piece.join(' ')}</v>\n`
    })
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

function moment(milliseconds: number): string {
  const whole = Math.round(milliseconds)
  const part = (size: number, of: number, width: number): string =>
    String(Math.floor(whole / size) % of).padStart(width, '0')
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`
}
