import type { Phase } from '@lef/method'
import type { Ms } from '../transcript/moment.ts'
import type { CodedConversation } from './coded-conversation.ts'
import { figure, type Figure } from './figure.ts'
import { countWords } from './words/content-words.ts'

/** A stretch of the conversation in one phase of GROW; a compass, not rails: phases come back. */
export interface PhaseSpan {
  /** Null: arriving, looking back, or not to be told. */
  readonly phase: Phase | null
  /** Indexes of the first and the last turn, both within it. */
  readonly from: number
  readonly to: number
  /** Null where the file has no times (`end`: unless the timing is full). */
  readonly start: Ms | null
  readonly end: Ms | null
  /** Words in this stretch, of all words of coach and coachee. */
  readonly words: Figure
}

interface Stretch {
  readonly phase: Phase | null
  readonly from: number
  to: number
}

/** The course through GROW: turns of one phase that follow each other, those of others included in passing. */
export function courseOf({ turns, times }: CodedConversation): readonly PhaseSpan[] {
  const stretches: Stretch[] = []
  for (const [index, { role, phase }] of turns.entries()) {
    const current = stretches.at(-1)
    if (current !== undefined && (role === 'other' || current.phase === phase)) current.to = index
    else stretches.push({ phase: role === 'other' ? null : phase, from: index, to: index })
  }
  const counts = turns.map(({ role, text }) => (role === 'other' ? 0 : countWords(text)))
  const all = counts.reduce((sum, count) => sum + count, 0)
  return stretches.map(({ phase, from, to }) => {
    const part = counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0)
    const ends = turns.slice(from, to + 1).flatMap(({ end }) => end ?? [])
    return {
      phase,
      from,
      to,
      start: turns[from]?.start ?? null,
      end:
        times.timing === 'full' && ends.length > 0
          ? ends.reduce((one, other) => (other > one ? other : one))
          : null,
      words: figure(part, all, 'words'),
    }
  })
}
