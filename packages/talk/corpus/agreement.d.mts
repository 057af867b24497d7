import type { CorpusConversation, CorpusTurn } from './build.mjs'

/** One thing both readers could see in a turn. `first`, `second` and `both` count only where seeing is yes or no. */
export interface Compared {
  readonly name: string
  readonly turns: number
  readonly first: number
  readonly second: number
  readonly both: number
  readonly same: number
  /** Null: does not exist for these turns. */
  readonly kappa: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
  readonly macroF1: number | null
}

export interface Agreement {
  /** Those that have a second labelling. */
  readonly conversations: number
  readonly turns: number
  readonly seed: number
  readonly draws: number
  readonly codes: readonly (Compared & { readonly role: 'coach' | 'coachee' })[]
  readonly kinds: readonly Compared[]
  readonly phase: Compared
  readonly coarse: readonly Compared[]
}

/** The languages of which test conversations have a second labelling. */
export const TWICE: readonly ('nl' | 'en')[]
/** Of the conversations in `second` only. */
export function sideBySide(
  first: readonly CorpusConversation[],
  second: readonly CorpusConversation[],
): { readonly first: CorpusTurn; readonly second: CorpusTurn }[][]
export function agreementOf(
  first: readonly CorpusConversation[],
  second: readonly CorpusConversation[],
  options?: { readonly seed: number; readonly draws: number },
): Agreement
export function agreementAsMarkdown(found: Agreement): string
export function withTables(document: string, language: string, tables: string): string
export function differencesOf(
  first: readonly CorpusConversation[],
  second: readonly CorpusConversation[],
): string[]
