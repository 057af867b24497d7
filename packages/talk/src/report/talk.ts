import type { Ms } from '../transcript/moment.ts'
import type { CodedConversation } from './coded-conversation.ts'
import { figure, shareOf, tooLittle, type Figure, type Unknown } from './figure.ts'
import { fewestTalkMs, fewestWords } from './minimums.ts'
import { turnQuotation, type Quotation } from './quotation.ts'
import { countWords } from './words/content-words.ts'

/** How much of the talking was the coach's. The whole is coach and coachee together; others are left out. */
export interface TalkFigures {
  readonly byWords: Figure
  /** Only with full timing. */
  readonly byTime: Figure
  /** By time minus by words, in shares (−1–1): above zero, the coach took more time than words. */
  readonly difference: { readonly known: true; readonly shares: number } | Unknown
  readonly longestTurn: LongestTurn | Unknown
}

/** The coach's longest turn, in words. */
export interface LongestTurn {
  readonly known: true
  readonly words: number
  /** From its start to its end; null unless the timing is full. */
  readonly ms: Ms | null
  readonly quotation: Quotation
}

/** Talk share of the coach by words and by time, and the coach's longest turn. */
export function talkFigures({ turns, times }: CodedConversation): TalkFigures {
  const words = { coach: 0, coachee: 0, other: 0 }
  let longest: { readonly words: number; readonly index: number } | null = null
  for (const [index, { role, text }] of turns.entries()) {
    const count = countWords(text)
    words[role] += count
    if (role === 'coach' && count > (longest?.words ?? 0)) longest = { words: count, index }
  }
  const together = turns.some(({ role }) => role === 'coachee')
  const byWords = together
    ? figure(words.coach, words.coach + words.coachee, 'words', [], fewestWords)
    : noCoachee
  const byTime = together ? shareByTime(times) : noCoachee
  return {
    byWords,
    byTime,
    difference: differenceOf(byWords, byTime),
    longestTurn:
      longest === null ? tooLittle('coach-turns', 1, 0) : longestTurn(longest.index, longest.words),
  }

  function longestTurn(index: number, count: number): LongestTurn {
    const said = turns[index]
    const whole = times.timing === 'full' && said !== undefined && said.start !== null && said.end !== null
    const ms = whole ? (((said.end ?? 0) - (said.start ?? 0)) as Ms) : null
    return { known: true, words: count, ms, quotation: turnQuotation(turns, index) }
  }
}

const noCoachee: Unknown = { known: false, why: 'no-coachee' }

function shareByTime(times: CodedConversation['times']): Figure {
  if (times.timing !== 'full')
    return { known: false, why: times.timing === 'starts' ? 'no-ends' : 'no-times' }
  const { coach, coachee } = times.talkTime
  return figure(coach, coach + coachee, 'ms', [], fewestTalkMs)
}

function differenceOf(byWords: Figure, byTime: Figure): TalkFigures['difference'] {
  const words = shareOf(byWords)
  const time = shareOf(byTime)
  if (!byTime.known) return byTime
  if (!byWords.known) return byWords
  return { known: true, shares: (time ?? 0) - (words ?? 0) }
}
