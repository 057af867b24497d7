import { readConversation } from '../../corpus/build.mjs'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { Ms } from '../transcript/moment.ts'
import type { CodedConversation, TimedPiece } from './coded-conversation.ts'
import { corpusConversation } from './corpus-conversation.ts'

/** A conversation for a test, in the corpus's inline form ("C: {open Wat wil je?}", "# goal"). */
export const conversation = (source: string, register = 'je', language = 'nl'): CodedConversation =>
  corpusConversation({
    ...readConversation(source.replaceAll(/^ +/gm, ''), 'test'),
    about: { conversation: 'test', register, language },
  })

/** A turn of somebody else, of that many words. */
export const other = (words: number): CodedTurn => ({
  role: 'other',
  text: Array.from({ length: words }, () => 'koffie').join(' '),
  start: null,
  end: null,
  findings: [],
  phase: null,
})

/** Many words, without any finding. */
export const talk = (words: number): string => Array.from({ length: words }, () => 'tja').join(' ')

/** A piece: from and to in seconds, and the words up to which it goes (all that is left when absent). */
type Piece = readonly [start: number, end: number, upTo?: string]

/** The conversation with full timing: for each turn its pieces. */
export function timed(
  { turns, register }: CodedConversation,
  times: readonly (readonly Piece[])[],
): CodedConversation {
  const ms = (seconds: number) => Math.round(seconds * 1000) as Ms
  const pieces = turns.map(({ text }, index) => {
    let from = 0
    return (times[index] ?? []).map(([start, end, upTo]): TimedPiece => {
      const textEnd = upTo === undefined ? text.length : text.indexOf(upTo) + upTo.length
      const piece = { textStart: from, textEnd, start: ms(start), end: ms(end) }
      from = textEnd + 1
      return piece
    })
  })
  const spoken = (role: 'coach' | 'coachee') =>
    ms(
      turns.reduce(
        (sum, turn, index) =>
          turn.role === role
            ? (times[index] ?? []).reduce((all, [start, end]) => all + end - start, sum)
            : sum,
        0,
      ),
    )
  return {
    register,
    turns: turns.map((turn, index) => ({
      ...turn,
      start: pieces[index]?.[0]?.start ?? null,
      end: pieces[index]?.at(-1)?.end ?? null,
    })),
    times: { timing: 'full', pieces, talkTime: { coach: spoken('coach'), coachee: spoken('coachee') } },
  }
}
