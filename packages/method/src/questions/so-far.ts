import { phases } from '../phase.ts'
import { questionById } from './bank/index.ts'
import type { Asked, ProposalInput } from './proposal.ts'
import type { Fills, Question, QuestionId } from './question.ts'
import type { Captured } from './quote.ts'
import { usualOrders } from './usual-order.ts'

/** What the conversation so far allows: what may still be asked, and what was just said. */
export interface SoFar {
  readonly input: ProposalInput
  readonly isFilled: (field: Fills) => boolean
  /** Known, or at least asked about: a talk held without the device fills nothing. */
  readonly isKnownOrAsked: (field: Fills) => boolean
  readonly isPassed: (id: QuestionId) => boolean
  /** Wordings that were neither put nor set aside; none for a question that was put. */
  readonly wordingsLeft: (question: Question) => readonly number[]
  /** Whether it may be asked now at all. */
  readonly fits: (question: Question) => boolean
  /** Whether what the page is there for is known, or was asked about. */
  readonly hasEssential: boolean
  readonly ownAsked: ReadonlySet<string>
  /** The bank question that was put last; null after the coach's own, or when nothing was put. */
  readonly last: Question | null
  /** What the coachee said, latest first, without blanks. */
  readonly words: readonly Captured[]
  readonly isQuoted: (text: string) => boolean
}

// Confronting takes contact: at least this many questions have been put since the opening.
const questionsBeforeConfronting = 2

export function soFar(input: ProposalInput): SoFar {
  const asked = input.asked.flatMap((entry) => bankQuestion(entry) ?? [])
  const passed = input.passed ?? []
  const askedIds = new Set(asked.map(({ id }) => id))
  const askedFields = new Set(asked.flatMap(({ fills }) => fills ?? []))
  const passedWordings = new Map<QuestionId, Set<number>>()
  for (const entry of passed) {
    if ('own' in entry) continue
    passedWordings.set(
      entry.questionId,
      new Set([...(passedWordings.get(entry.questionId) ?? []), entry.wordingIndex]),
    )
  }
  const own = [...input.asked, ...passed].flatMap((entry) => ('own' in entry ? [entry.own] : []))
  const quoted = [...input.asked, ...passed].flatMap((entry) => ('own' in entry ? [] : (entry.quoted ?? [])))

  const words = input.captured.filter(({ text }) => text.trim() !== '').toReversed()
  const [latest] = words
  const lastEntry = input.asked.at(-1)
  const last = lastEntry === undefined ? null : bankQuestion(lastEntry)
  const sinceOpening = input.asked.filter((entry) => !isOpening(bankQuestion(entry))).length
  const confrontingFits =
    input.permission !== false &&
    latest !== undefined &&
    phases.some((phase) => phase === input.step) &&
    sinceOpening >= questionsBeforeConfronting &&
    !isOpening(last) &&
    last?.directness !== 'confronting'

  const isFilled = (field: Fills) => input.filled.has(field) || latest?.field === field
  const isKnownOrAsked = (field: Fills) => isFilled(field) || askedFields.has(field)
  const [essential] = usualOrders[input.step].order.flatMap((id) => questionById(id)?.fills ?? [])
  const wordingsLeft = (question: Question) =>
    askedIds.has(question.id)
      ? []
      : Array.from(question.wordings[input.register].keys()).filter(
          (index) => !passedWordings.get(question.id)?.has(index),
        )

  return {
    input,
    isFilled,
    isKnownOrAsked,
    isPassed: (id) => passedWordings.has(id),
    wordingsLeft,
    fits: (question) =>
      wordingsLeft(question).length > 0 &&
      (question.fills === null || !isFilled(question.fills)) &&
      question.needs.every(isKnownOrAsked) &&
      (question.directness === 'plain' || confrontingFits),
    hasEssential: essential === undefined || isKnownOrAsked(essential),
    ownAsked: new Set(own),
    last,
    words,
    isQuoted: (text) => quoted.some((passage) => passage !== '' && text.includes(passage)),
  }
}

const bankQuestion = (entry: Asked): Question | null =>
  'own' in entry ? null : questionById(entry.questionId)

const isOpening = (question: Question | null): boolean =>
  question !== null && question.steps.length === 1 && question.steps[0] === 'opening'
