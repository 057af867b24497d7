import type { AlertWordId } from '../alert-words/alert-word.ts'
import { findAlertWords } from '../alert-words/find.ts'
import { steps, type Step } from '../phase.ts'
import { bank, questionById } from './bank/index.ts'
import type { CueId } from './cues/cue.ts'
import { findCues } from './cues/find.ts'
import type { Proposal, ProposalInput, Why } from './proposal.ts'
import { wordsPlace, type FollowDirection, type Question, type QuestionId } from './question.ts'
import { clauseAround, quoteAround, type Captured, type Quote, type Span } from './quote.ts'
import { hashOf, shuffled } from './seeded.ts'
import { soFar, type SoFar } from './so-far.ts'
import { usualOrders } from './usual-order.ts'

/**
 * The next question for the coach, and why; null when nothing is left to propose on this page, which is
 * fine: silence asks nothing. Pure and deterministic: the same input and seed give the same proposal.
 * Never a question or wording that was put before, never one whose field is filled. See SPEC.md, Q-20 on.
 */
export function proposeQuestion(input: ProposalInput): Proposal | null {
  const so = soFar(input)
  const shareIsUp = (input.time?.stepMinutesLeft ?? 1) <= 0 && so.hasEssential
  return (
    alertWord(so, 1) ??
    timeIsShort(so) ??
    prepared(so) ??
    (shareIsUp ? toNextStep(so, 'time') : null) ??
    (goesDeeperNow(so) ? deepen(so, 'new') : null) ??
    usual(so, 'new') ??
    (shareIsUp ? null : deepen(so, 'new')) ??
    usual(so, 'passed') ??
    (shareIsUp ? null : deepen(so, 'passed')) ??
    toNextStep(so, 'on')
  )
}

/**
 * Where to go after a question when the coach chooses the direction: `deeper` into it (doorvragen),
 * `wider` around it, `on` to what comes next. `from` is the question that was put, or null after one of
 * the coach's own. Same guarantees as {@link proposeQuestion}; null when nothing is left that way.
 */
export function after(
  from: QuestionId | null,
  direction: FollowDirection,
  input: ProposalInput,
): Proposal | null {
  const so = soFar(input)
  const question = from === null ? null : questionById(from)
  const follow = question === null ? null : firstNew(so, question.follow[direction])
  switch (direction) {
    case 'deeper':
      return (
        alertWord(so, 1) ??
        put(so, follow, { kind: 'deeper' }) ??
        cue(so) ??
        put(so, firstNew(so, probesOf(so)), { kind: 'deeper' }) ??
        deepen(so, 'new') ??
        deepen(so, 'passed')
      )
    case 'wider':
      return put(so, follow, { kind: 'wider' }) ?? usual(so, 'new') ?? usual(so, 'passed')
    case 'on':
      return put(so, follow, { kind: 'on' }) ?? toNextStep(so, 'on')
  }
}

type Round = 'new' | 'passed'

/** Alert words in the latest texts that were captured (C3), each passage once. */
function alertWord(so: SoFar, texts: number): Proposal | null {
  const { step, register } = so.input
  for (const captured of so.words.slice(0, texts)) {
    if (so.isQuoted(captured.text)) continue
    const finds = findAlertWords(captured.text, register === 'en' ? 'en' : 'nl')
    // Words that stand together betray more than one alone: the richest find first.
    for (const find of finds.toSorted((a, b) => b.ids.length - a.ids.length || a.start - b.start)) {
      const ids = find.ids.map((id: AlertWordId): QuestionId => `alert.${id}`)
      const proposal = quoting(so, step, ids, captured, find, 'alert-word')
      if (proposal !== null) return proposal
    }
  }
  return null
}

/** Words that hint at an unproven truth, a gap, the familiar … (C2, B7, E4), each passage once. */
function cue(so: SoFar): Proposal | null {
  const { step, register } = so.input
  for (const captured of so.words.slice(0, latestTexts)) {
    if (so.isQuoted(captured.text)) continue
    for (const find of findCues(captured.text, register === 'en' ? 'en' : 'nl')) {
      const ids = find.ids.flatMap((id: CueId) =>
        bank.filter((question) => question.cue === id).map(({ id }) => id),
      )
      const proposal = quoting(
        so,
        step,
        ids,
        captured,
        clauseAround(captured.text, find, longestWords),
        'cue',
      )
      if (proposal !== null) return proposal
    }
  }
  return null
}

// Older words are not what is being talked about any more.
const latestTexts = 3
// Longer than this cannot be quoted within a question that is said aloud.
const longestWords = 60

const shortClause = 48

function quoting(
  so: SoFar,
  step: Step,
  ids: readonly QuestionId[],
  captured: Captured,
  span: Span,
  kind: 'alert-word' | 'cue',
): Proposal | null {
  // A short clause sounds as people quote each other; a bare word is kept for longer ones.
  const spoken = kind === 'alert-word' ? clauseAround(captured.text, span, shortClause) : span
  const words = captured.text.slice(spoken.start, spoken.end)
  if (words.length > longestWords || words.includes('\n')) return null
  for (const id of ids) {
    const question = questionById(id)
    if (question === null || !question.steps.includes(step) || so.isPassed(id) || !so.fits(question)) continue
    return put(
      so,
      question,
      { kind, quote: quoteAround(captured, span) },
      question.quotes ? words : undefined,
    )
  }
  return null
}

/** The coach's own questions, in their order (F2). */
function prepared(so: SoFar): Proposal | null {
  const { step } = so.input
  const general = (step === 'goal' && so.isFilled('goal')) || ['reality', 'options', 'what'].includes(step)
  const next = so.input.prepared?.find(
    (own) =>
      !so.ownAsked.has(own.id) && own.text.trim() !== '' && (own.step == null ? general : own.step === step),
  )
  if (next === undefined) return null
  const why: Why = { kind: 'prepared', quote: null, empty: null, row: null }
  return { source: 'own', own: next.id, text: next.text, why }
}

/** When a sixth of the time is left and the plan is not in sight: what are the last minutes for (C11)? */
function timeIsShort(so: SoFar): Proposal | null {
  const { time, step } = so.input
  if (time == null || !(time.minutesLeft <= time.length / 6)) return null
  const question = questionById('time.left')
  if (question === null || !question.steps.includes(step) || so.isPassed(question.id)) return null
  return so.fits(question) ? put(so, question, { kind: 'time' }) : null
}

/** The usual order of the page: what is empty, and the looks around. */
function usual(so: SoFar, round: Round): Proposal | null {
  const { order, fieldsFirstOnce } = usualOrders[so.input.step]
  const fieldsFirst = fieldsFirstOnce !== undefined && so.isFilled(fieldsFirstOnce)
  const fills = (id: QuestionId) => (questionById(id)?.fills ?? null) !== null
  const sorted = fieldsFirst ? [...order.filter(fills), ...order.filter((id) => !fills(id))] : order
  return put(so, first(so, sorted, round), { kind: 'wider' })
}

/** Whether a usual question was just put that is best followed by one that goes deeper. */
function goesDeeperNow(so: SoFar): boolean {
  const { order, deeperInBetweenOnce } = usualOrders[so.input.step]
  if (deeperInBetweenOnce === undefined || !so.isFilled(deeperInBetweenOnce)) return false
  return so.last !== null && order.includes(so.last.id)
}

/** Deeper: into the coachee's words, after the last question, and else in the page's other directions. */
function deepen(so: SoFar, round: Round): Proposal | null {
  const { step, seed } = so.input
  const usualOnes = new Set(usualOrders[step].order)
  const why = { kind: 'deeper' } as const
  // An opening and a close do not linger; the coach can still ask for more of it.
  if (step === 'opening' || step === 'close') return null
  if (round === 'new') {
    const into =
      cue(so) ??
      alertWord(so, latestTexts) ??
      put(so, so.last === null ? null : firstNew(so, so.last.follow.deeper.filter(isAtHome(step))), why)
    if (into !== null) return into
  }
  const pool = bank.filter(
    ({ id, row, steps: home, quotes }) =>
      home.includes(step) && !usualOnes.has(id) && !quotes && row !== 'C1' && row !== 'C11',
  )
  const ids = shuffled(pool, seed, ({ id }) => id).map(({ id }) => id)
  return put(so, first(so, ids, round), why)
}

/** The first empty field of the next page: a bridge, once this page has nothing left or its time is up. */
function toNextStep(so: SoFar, kind: 'on' | 'time'): Proposal | null {
  const next = steps[steps.indexOf(so.input.step) + 1]
  if (next === undefined) return null
  const fields = usualOrders[next].order.filter((id) => (questionById(id)?.fills ?? null) !== null)
  return put(so, firstNew(so, fields), { kind })
}

const isAtHome =
  (step: Step) =>
  (id: QuestionId): boolean =>
    questionById(id)?.steps.includes(step) ?? false

const probesOf = (so: SoFar): QuestionId[] =>
  shuffled(
    bank.filter(({ row, quotes }) => row === 'C1' && !quotes),
    so.input.seed,
    ({ id }) => id,
  ).map(({ id }) => id)

const firstNew = (so: SoFar, ids: readonly QuestionId[]): Question | null => first(so, ids, 'new')

function first(so: SoFar, ids: readonly QuestionId[], round: Round): Question | null {
  for (const id of ids) {
    const question = questionById(id)
    if (question === null || question.quotes || so.isPassed(id) !== (round === 'passed')) continue
    if (so.fits(question)) return question
  }
  return null
}

interface Because {
  readonly kind: Why['kind']
  readonly quote?: Quote | null
}

/** The question in a wording that the seed chooses; a look around that fills something is called by that. */
function put(so: SoFar, question: Question | null, because: Because, words?: string): Proposal | null {
  if (question === null) return null
  const left = so.wordingsLeft(question)
  const wordingIndex = left[hashOf(so.input.seed, question.id) % left.length]
  const wording = wordingIndex === undefined ? undefined : question.wordings[so.input.register][wordingIndex]
  if (wordingIndex === undefined || wording === undefined) return null
  return {
    source: 'bank',
    questionId: question.id,
    wordingIndex,
    // A function as replacement: the coachee's words may hold `$&`.
    text: words === undefined ? wording : wording.replace(wordsPlace, () => words),
    form: question.form,
    why: {
      kind: because.kind === 'wider' && question.fills !== null ? 'empty' : because.kind,
      quote: because.quote ?? null,
      empty: question.fills,
      row: question.row,
    },
  }
}
