import type { Language, Phase, Register } from '@lef/method'
import {
  findAlertWords,
  proposeQuestion,
  questionById,
  wordingOf,
  type QuestionId,
} from '@lef/method/questions'
import type { CoacheeCode, Code } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { Finding } from '../findings/finding.ts'
import { onlyListens } from '../transcript/turns/back-channels.ts'
import { isQuestion } from './questions.ts'
import { quotationAt, type Quotation } from './quotation.ts'
import {
  contentStems,
  saysWords,
  sharedCount,
  sharesPhrase,
  speaksOfChoosing,
} from './words/content-words.ts'

/**
 * Codes of the coachee that a coach meets as moments to ask on. Possibility and problem talk are not among them:
 * they are the coachee's own mirror (E3).
 */
export type MomentCode = Exclude<CoacheeCode, 'possibility' | 'problem'>

/** A question of the bank as it could have been asked. */
export interface BankQuestion {
  readonly id: QuestionId
  readonly text: string
}

/**
 * A moment at which the coach could have asked on. It holds a place and a question, and no number: what a coachee
 * says is never counted for the coach.
 */
export interface Moment {
  readonly code: MomentCode
  readonly said: Quotation
  readonly question: BankQuestion
}

/** Which questions ask on, by what was heard and the phase it was heard in. */
const asksOn: Readonly<Record<Exclude<MomentCode, 'alert'>, (phase: Phase | null) => QuestionId>> = {
  'change-talk': (phase) =>
    phase === 'what' ? 'what.obstacles' : phase === 'options' ? 'probe.concrete' : 'goal.matter',
  'sustain-talk': () => 'familiar.holds',
  resistance: () => 'familiar.since-when',
  excuse: () => 'excuse.what-came-first',
  'mindset.fixed': () => 'strength.exception',
  'mindset.growth': () => 'strength.earlier',
}

const isMoment = (code: Code): code is Exclude<MomentCode, 'alert'> => Object.hasOwn(asksOn, code)

const languageOf = (register: Register): Language => (register === 'en' ? 'en' : 'nl')

/**
 * Alert words (C3) that the coach's next words went past, each with the question that could have stood there,
 * quoting the coachee literally (SPEC T-56). What ends the conversation is not passed by anyone.
 */
export function alertWordsPassed(turns: readonly CodedTurn[], register: Register): readonly Moment[] {
  const language = languageOf(register)
  return turns.flatMap(({ role, findings, text }, index) => {
    const alerts = role === 'coachee' ? findings.filter(({ code }) => code === 'alert') : []
    const next = nextOfCoach(turns, index)
    if (next === null) return []
    // One of them taken up is listening enough: nobody asks about every word.
    const taken = alerts.some(({ start, end }) => takesUpAlert(next, text.slice(start, end), language))
    return taken ? [] : alerts.flatMap((finding) => alertMoment(turns, index, finding, register))
  })
}

/** Other moments at which asking on was possible: the coach's next words took up none of the coachee's. */
export function momentsToAskOn(turns: readonly CodedTurn[], register: Register): readonly Moment[] {
  const language = languageOf(register)
  return turns.flatMap(({ role, findings, text, phase }, index) => {
    const next = role === 'coachee' ? nextOfCoach(turns, index) : null
    if (next === null) return []
    const met = new Set<Code>()
    return findings.flatMap(({ code, start, end }): Moment[] => {
      if (!isMoment(code) || met.has(code) || takesUp(next, text.slice(start, end), language)) return []
      met.add(code)
      const question = bankQuestion(asksOn[code](phase), register, index)
      return [{ code, said: quotationAt(turns, { turn: index, start, end }), question }]
    })
  })
}

/** The coach's next turn that says more than "hm"; null when none follows. */
function nextOfCoach(turns: readonly CodedTurn[], after: number): CodedTurn | null {
  for (const turn of turns.slice(after + 1)) if (turn.role === 'coach' && !onlyListens(turn.text)) return turn
  return null
}

/** Whether words are taken up: a question or reflection that shares a content word or two words in a row with them. */
const takesUp = (next: CodedTurn, words: string, language: Language): boolean =>
  next.findings.some(({ code }) => isQuestion(code) || code === 'reflection' || code === 'summary') &&
  (sharedCount(contentStems(next.text, language), contentStems(words, language)) > 0 ||
    sharesPhrase(next.text, words))

/** Whether an alert is asked on: its words come back, or the question is about choosing and weighing. */
function takesUpAlert(next: CodedTurn, words: string, language: Language): boolean {
  if (findAlertWords(words, language).some((find) => saysWords(next.text, find.words))) return true
  const asks = next.findings.some(({ code }) => isQuestion(code) || code === 'reflection')
  return takesUp(next, words, language) || (asks && speaksOfChoosing(next.text, language))
}

function alertMoment(
  turns: readonly CodedTurn[],
  turn: number,
  { start, end }: Finding,
  register: Register,
): Moment {
  const said = quotationAt(turns, { turn, start, end })
  const proposal = proposeQuestion({
    step: turns[turn]?.phase ?? 'reality',
    register,
    filled: new Set(),
    captured: [{ field: 'scenes', text: said.text }],
    asked: [],
    seed: `${turn}:${start}`,
  })
  const question =
    proposal?.source === 'bank' && proposal.why.kind === 'alert-word'
      ? { id: proposal.questionId, text: proposal.text }
      : // Words that the method's own list does not know: back into the thinking, without quoting.
        bankQuestion('probe.thought', register, turn)
  return { code: 'alert', said, question }
}

/** A question of the bank in one of its wordings; which one follows from the place, so that they vary. */
function bankQuestion(id: QuestionId, register: Register, turn: number): BankQuestion {
  const question = questionById(id)
  const text =
    question === null ? null : wordingOf(question, register, turn % question.wordings[register].length)
  if (text === null) throw new Error(`the bank has no ${id} that can be asked without quoting`)
  return { id, text }
}
