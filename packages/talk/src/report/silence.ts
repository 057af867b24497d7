import type { Phase } from '@lef/method'
import type { CodedTurn, Place } from '../findings/coded-turn.ts'
import type { Ms } from '../transcript/moment.ts'
import { onlyListens } from '../transcript/turns/back-channels.ts'
import type { CodedConversation, TimedPiece } from './coded-conversation.ts'
import { figure, tooLittle, type Figure, type Unknown } from './figure.ts'
import { fewestWaits, silenceFrom } from './minimums.ts'
import { isQuestion } from './questions.ts'
import { quotationAt, type Quotation } from './quotation.ts'
import { countWords } from './words/content-words.ts'

/** Who spoke after a question, and with what. `nobody`: the conversation ended there. */
export type BrokenBy =
  | { readonly who: 'coachee'; readonly with: 'answer' }
  | { readonly who: 'coach'; readonly with: 'own-answer' | 'new-question' | 'solution' | 'other' }
  | { readonly who: 'other' }
  | { readonly who: 'nobody' }

/** What came after one question of the coach. */
export interface Wait {
  readonly question: Quotation
  readonly phase: Phase | null
  /** From the end of the question's piece to the next words; null when the coach went on in the same piece. */
  readonly ms: Ms | null
  /** Whether someone spoke before the question was out; `ms` is zero then. */
  readonly overlapped: boolean
  readonly brokenBy: BrokenBy
  /** The words that broke it. */
  readonly breaking: Place | null
}

/** The median of some waits, with their number. */
export interface Median {
  readonly known: true
  readonly ms: Ms
  readonly waits: number
}

export interface Silences {
  readonly known: true
  /** After each question of the coach, in order. */
  readonly waits: readonly Wait[]
  /** Of all waits with a length, and of those in each phase. */
  readonly median: Median | Unknown
  readonly medians: Readonly<Record<Phase, Median | Unknown>>
  /** The longest wait that is a silence; null when there was none. */
  readonly longest: Wait | null
  /** Waits that are silences, of all waits with a length. */
  readonly silences: Figure
  /** Silences that the coach broke, of all silences. */
  readonly brokenByCoach: Figure
}

/**
 * What came after each question of the coach (F1), from the times of the file's pieces (SPEC T-55). "Hm" of the other
 * meanwhile breaks no silence, as it ends no turn.
 */
export function silencesOf({ turns, times }: CodedConversation): Silences | Unknown {
  if (times.timing !== 'full')
    return { known: false, why: times.timing === 'starts' ? 'no-ends' : 'no-times' }
  const { pieces } = times
  const waits = turns.flatMap((turn, index) =>
    turn.role !== 'coach'
      ? []
      : turn.findings
          .filter(({ code }) => isQuestion(code))
          .map((question) =>
            waitAfter(turns, pieces, { turn: index, start: question.start, end: question.end }),
          ),
  )
  if (waits.length === 0) return tooLittle('questions', 1, 0)
  if (!hasGaps(pieces)) return { known: false, why: 'no-gaps-in-times' }
  const measured = waits.filter(({ ms }) => ms !== null)
  const silences = measured.filter(isSilence)
  const byCoach = silences.filter(({ brokenBy }) => brokenBy.who === 'coach')
  const quote = (some: readonly Wait[]) => some.map(({ question }) => question)
  const inPhase = (phase: Phase) => medianOf(measured.filter((wait) => wait.phase === phase))
  return {
    known: true,
    waits,
    median: medianOf(measured),
    medians: {
      goal: inPhase('goal'),
      reality: inPhase('reality'),
      options: inPhase('options'),
      what: inPhase('what'),
    },
    longest: silences.toSorted((one, other) => (other.ms ?? 0) - (one.ms ?? 0))[0] ?? null,
    silences: figure(silences.length, measured.length, 'waits', quote(silences)),
    brokenByCoach: figure(byCoach.length, silences.length, 'silences', quote(byCoach)),
  }
}

/** Whether nobody spoke for so long after a question that it counts as a silence. */
export const isSilence = ({ ms }: Wait): boolean => ms !== null && ms >= silenceFrom

/** Whether there is anything to say of a median: it is known, or there were waits and too few of them. */
export const isWorthSaying = (median: Median | Unknown): boolean =>
  median.known || (median.why === 'too-little-data' && median.had > 0)

function waitAfter(
  turns: readonly CodedTurn[],
  pieces: readonly (readonly TimedPiece[])[],
  place: Place,
): Wait {
  const question = quotationAt(turns, place)
  const own = pieces[place.turn] ?? []
  const at = own.findIndex(({ textStart, textEnd }) => textStart < place.end && place.end <= textEnd)
  const asked = own[at]
  const turn = turns[place.turn]
  const wait = { question, phase: turn?.phase ?? null, ms: null, overlapped: false }
  const nobody = { ...wait, brokenBy: { who: 'nobody' }, breaking: null } as const
  if (turn === undefined || asked === undefined) return nobody

  if (countWords(turn.text.slice(place.end, asked.textEnd)) > 0) {
    const breaking = trimmed(turn.text, { turn: place.turn, start: place.end, end: asked.textEnd })
    return { ...wait, brokenBy: { who: 'coach', with: broughtBy(turn, place.end) }, breaking }
  }
  const goesOn = own[at + 1]
  const nextTurn = goesOn === undefined ? place.turn + 1 : place.turn
  const next = goesOn ?? pieces[nextTurn]?.[0]
  const speaker = turns[nextTurn]
  if (next === undefined || speaker === undefined) return nobody
  const breaking = { turn: nextTurn, start: next.textStart, end: next.textEnd }
  return {
    ...wait,
    ms: Math.max(0, next.start - asked.end) as Ms,
    overlapped: next.start < asked.end,
    brokenBy: brokenBy(speaker, goesOn === undefined ? 0 : place.end),
    breaking,
  }
}

function brokenBy(speaker: CodedTurn, from: number): BrokenBy {
  if (speaker.role === 'coachee') return { who: 'coachee', with: 'answer' }
  return speaker.role === 'coach' ? { who: 'coach', with: broughtBy(speaker, from) } : { who: 'other' }
}

// A statement of fewer words than this ("ja, precies", "neem de tijd") is not taken for an answer.
const fewestOfAnswer = 4

/**
 * What the coach's own words from there on bring first. An own answer is known by its form alone: a statement that
 * is nothing else that the engine knows.
 */
function broughtBy(turn: CodedTurn, from: number): 'own-answer' | 'new-question' | 'solution' | 'other' {
  const after = turn.findings
    .filter(({ start, code }) => start >= from && code !== 'question.stacked')
    .toSorted((one, other) => one.start - other.start)
  const first = after[0]
  if (first !== undefined) {
    // A gift in the shape of a question starts where the question starts.
    if (after.some(({ code, start }) => code === 'gift' && start === first.start)) return 'solution'
    if (isQuestion(first.code)) return 'new-question'
    return first.code === 'gift' ? 'solution' : first.code === 'information' ? 'own-answer' : 'other'
  }
  const words = turn.text.slice(from)
  return countWords(words) >= fewestOfAnswer && !onlyListens(words) ? 'own-answer' : 'other'
}

function medianOf(waits: readonly Wait[]): Median | Unknown {
  const lengths = waits.flatMap(({ ms }) => ms ?? []).toSorted((one, other) => one - other)
  if (lengths.length < fewestWaits) return tooLittle('waits', fewestWaits, lengths.length)
  const middle = Math.floor(lengths.length / 2)
  const upper = lengths[middle] ?? 0
  const ms = lengths.length % 2 === 1 ? upper : Math.round(((lengths[middle - 1] ?? upper) + upper) / 2)
  return { known: true, ms: ms as Ms, waits: lengths.length }
}

/** Whether the pieces leave any time between them at all; some makers stretch each to the next. */
function hasGaps(pieces: readonly (readonly TimedPiece[])[]): boolean {
  let until: number | null = null
  for (const { start, end } of pieces.flat().toSorted((one, other) => one.start - other.start)) {
    if (until !== null && start > until) return true
    until = Math.max(until ?? 0, end)
  }
  return false
}

function trimmed(text: string, { turn, start, end }: Place): Place {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { turn, start: from, end: Math.max(from, start + words.trimEnd().length) }
}
