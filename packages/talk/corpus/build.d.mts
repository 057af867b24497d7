export interface Labelled {
  readonly code: string
  readonly start: number
  readonly end: number
  /** Only on an open question: a short one for a fact, or an invitation in the shape of a request or a yes/no. */
  readonly form?: 'narrow' | 'invited'
}

export interface CorpusTurn {
  readonly id: string
  readonly role: 'coach' | 'coachee'
  readonly text: string
  readonly phase: 'goal' | 'reality' | 'options' | 'what' | null
  /** What the turn mainly is, where its codes speak for more than one value. */
  readonly main?: string
  readonly codes: readonly Labelled[]
}

export interface CorpusConversation {
  /** Fields as the source writes them; the lint test holds them to their values. */
  readonly about: Readonly<Record<string, string>>
  readonly turns: readonly CorpusTurn[]
}

export const COACH_MARKS: Readonly<Record<string, string>>
export const COACHEE_MARKS: Readonly<Record<string, string>>
export const MAIN: Readonly<Record<'coach' | 'coachee', readonly string[]>>
export function isQuestionKind(code: string): boolean
export function readConversation(source: string, name: string): CorpusConversation
export function readCorpus(language: string, labelling?: string): CorpusConversation[]
/** Single lines of coach and coachee, each as a conversation of one turn. */
export function readLines(language: string): CorpusConversation[]
export function toNdjson(conversation: CorpusConversation): string
