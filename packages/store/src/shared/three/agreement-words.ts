import { clauseKinds, type ClauseKind, type Language } from '@lef/method'
import { plaintext, utf8, type Plaintext } from '@lef/vault'
import * as z from 'zod/mini'

/**
 * The whole text of an agreement as everyone who takes part reads it, and signs by its hash (P-15). What may be reported
 * is not in it: that is read from the terms themselves, by which devices and server go.
 */
export interface AgreementWords {
  readonly language: Language
  /** First names as they stood; empty where none was filled in. */
  readonly coach: string
  readonly coachee: string
  readonly clauses: readonly WordsOfClause[]
}

export interface WordsOfClause {
  readonly kind: ClauseKind
  readonly heading: string
  readonly text: string
  /** What the people added in words of their own. */
  readonly own: string
}

const words = z.object({
  language: z.enum(['nl', 'en']),
  coach: z.string(),
  coachee: z.string(),
  clauses: z.array(
    z.object({ kind: z.enum(clauseKinds), heading: z.string(), text: z.string(), own: z.string() }),
  ),
})

/** The words as bytes, to be sealed. */
export function wordsToBytes(all: AgreementWords): Plaintext {
  return plaintext(utf8(JSON.stringify(all)))
}

/** Reads words; null when they are none, or are about other clauses than the terms have. */
export function wordsFromBytes(bytes: Plaintext, clauses: readonly ClauseKind[]): AgreementWords | null {
  let read: unknown
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
  const parsed = words.safeParse(read)
  if (!parsed.success) return null
  const kinds = parsed.data.clauses.map(({ kind }) => kind)
  const same = kinds.length === clauses.length && clauses.every((kind) => kinds.includes(kind))
  return same ? parsed.data : null
}
