import { questionKinds, type Code, type QuestionKind } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import type { QuestionForm } from '../findings/finding.ts'
import { figure, tooLittle, type Figure, type Unknown } from './figure.ts'
import { fewestQuestions } from './minimums.ts'
import { quotationsOf, type Quotation } from './quotation.ts'

/** The coach's questions. */
export interface QuestionFigures {
  /** Of all questions; known from one question on, since a count with its whole misleads nobody. */
  readonly kinds: Readonly<Record<QuestionKind, Figure>>
  /** Of all questions: open ones that ask for one fact, or that have the shape of a request. */
  readonly forms: Readonly<Record<QuestionForm, Figure>>
  /** The share of open questions, to be said as a percentage: only from a stated number of questions on. */
  readonly openShare: Figure
  /** Turns with two or more questions, of the turns that ask. */
  readonly stacked: Figure
  readonly reflectionsToQuestions: ReflectionsToQuestions | Unknown
}

/** Reflections beside questions: a ratio, neither is part of the other. Summaries are not among them. */
export interface ReflectionsToQuestions {
  readonly known: true
  readonly reflections: number
  readonly questions: number
  readonly evidence: readonly Quotation[]
}

const kinds: ReadonlySet<Code> = new Set(questionKinds)

/** Whether a code is the kind of a question; each question has exactly one. */
export const isQuestion = (code: Code): code is QuestionKind => kinds.has(code)

/** The coach's questions by kind, the turns that stack them, and reflections beside questions. */
export function questionFigures(turns: readonly CodedTurn[]): QuestionFigures {
  const ofCoach = (fits: (code: Code, form: QuestionForm | undefined) => boolean) =>
    quotationsOf(turns, ({ code, form }, { role }) => role === 'coach' && fits(code, form))
  const all = ofCoach(isQuestion).length
  const kind = (wanted: QuestionKind, needed = 1): Figure => {
    const found = ofCoach((code) => code === wanted)
    return figure(found.length, all, 'questions', found, needed)
  }
  const form = (wanted: QuestionForm): Figure => {
    const found = ofCoach((code, own) => code === 'question.open' && own === wanted)
    return figure(found.length, all, 'questions', found)
  }
  const reflections = ofCoach((code) => code === 'reflection')
  return {
    kinds: {
      'question.open': kind('question.open'),
      'question.closed': kind('question.closed'),
      'question.leading': kind('question.leading'),
      'question.choice': kind('question.choice'),
      'question.why': kind('question.why'),
    },
    forms: { narrow: form('narrow'), invited: form('invited') },
    openShare: kind('question.open', fewestQuestions),
    stacked: stackedTurns(turns),
    reflectionsToQuestions:
      all < fewestQuestions
        ? tooLittle('questions', fewestQuestions, all)
        : { known: true, reflections: reflections.length, questions: all, evidence: reflections },
  }
}

function stackedTurns(turns: readonly CodedTurn[]): Figure {
  const asking = turns.filter(
    ({ role, findings }) => role === 'coach' && findings.some(({ code }) => isQuestion(code)),
  )
  // Counted from the questions themselves: a correction of one of them is then seen at once.
  const stacks = (turn: CodedTurn) => turn.findings.filter(({ code }) => isQuestion(code)).length >= 2
  const places = turns.flatMap((turn, index) => {
    if (turn.role !== 'coach' || !stacks(turn)) return []
    const questions = turn.findings.filter(({ code }) => isQuestion(code))
    const start = Math.min(...questions.map((one) => one.start))
    const end = Math.max(...questions.map((one) => one.end))
    return [{ turn: index, start, end, text: turn.text.slice(start, end), role: turn.role, at: turn.start }]
  })
  return figure(asking.filter(stacks).length, asking.length, 'asking-turns', places)
}
