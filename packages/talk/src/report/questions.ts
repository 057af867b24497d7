import type { QuestionKind } from '../findings/code.ts'
import type { QuestionForm } from '../findings/finding.ts'
import type { Figure, Unknown } from './figure.ts'
import type { Quotation } from './quotation.ts'

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
