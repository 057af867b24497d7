import type { Phase } from '@lef/method'
import { silenceFrom, type CodedConversation, type CoachMirror, type Role } from '@lef/talk'

/** A turn on the line of the conversation. */
export interface TimelineTurn {
  readonly turn: number
  readonly role: Role
  readonly from: number
  readonly to: number
}

/** The conversation as a line, without words: all that the picture is drawn from. Places are in `unit`. */
export interface Timeline {
  /** Milliseconds where the file has them in full; else words, which every file has. */
  readonly unit: 'ms' | 'words'
  readonly length: number
  readonly turns: readonly TimelineTurn[]
  readonly phases: readonly { readonly phase: Phase | null; readonly from: number; readonly to: number }[]
  /** After a question of the coach; `coach`: the coach broke it. Only with times. */
  readonly silences: readonly { readonly from: number; readonly to: number; readonly coach: boolean }[]
  readonly gifts: readonly { readonly turn: number; readonly at: number }[]
}

/** The line of a conversation. */
export function timelineOf({ turns, times }: CodedConversation, mirror: CoachMirror): Timeline {
  const timed = times.timing === 'full'
  let words = 0
  const placed = turns.map(({ role, text, start, end }, turn): TimelineTurn => {
    if (timed && start !== null && end !== null) return { turn, role, from: start, to: Math.max(start, end) }
    const from = words
    words += text.split(/\s+/u).filter(Boolean).length
    return { turn, role, from, to: words }
  })
  // A recording seldom begins with the first word: the line does.
  const begin = placed.reduce((least, { from }) => Math.min(least, from), Infinity)
  const zero = Number.isFinite(begin) ? begin : 0
  const moved = placed.map((one) => ({ ...one, from: one.from - zero, to: one.to - zero }))
  const at = (turn: number) => moved[turn] ?? { from: 0, to: 0 }
  const length = moved.reduce((most, { to }) => Math.max(most, to), 0)
  const gifts = mirror.moves.gift.known ? mirror.moves.gift.evidence : []
  const spans = mirror.course.map(({ phase, from }) => ({ phase, from: at(from).from }))
  return {
    unit: timed ? 'ms' : 'words',
    length,
    turns: moved,
    phases: spans.map((span, index) => ({ ...span, to: spans[index + 1]?.from ?? length })),
    silences:
      timed && mirror.silence.known
        ? mirror.silence.waits.flatMap(({ question, ms, brokenBy, breaking }) => {
            if (ms === null || ms < silenceFrom || breaking === null) return []
            const pieces = times.pieces[breaking.turn] ?? []
            const next = pieces.find(({ textStart }) => textStart >= breaking.start)?.start
            const to = next === undefined ? at(question.turn).to + ms : next - zero
            return [{ from: to - ms, to, coach: brokenBy.who === 'coach' }]
          })
        : [],
    gifts: gifts.map(({ turn, start }) => {
      const { from, to } = at(turn)
      const whole = turns[turn]?.text.length ?? 0
      return { turn, at: whole === 0 ? from : from + ((to - from) * start) / whole }
    }),
  }
}
