import type { Field, Schema } from './schema.ts'

/** A field in which words can stand. */
export interface WordField {
  /** Null: it stands by itself. */
  readonly table: string | null
  readonly field: string
  readonly kind: 'text' | 'value'
  /** The value that the field has when these words stand in it. */
  holding(words: string): unknown
}

const forms: readonly ((words: string) => unknown)[] = [
  (words) => words,
  (words) => [words],
  (words) => ({ words }),
]
const probe = 'Woorden die niemand verwacht'

/**
 * Every field of a schema in which words can stand: each text, and each value that gives words back that were put into it. What
 * points at a row is left out, as are days, numbers and choices.
 */
export function wordFieldsOf({ root, tables }: Schema): readonly WordField[] {
  const places = [[null, root], ...Object.entries(tables)] as const
  return places.flatMap(([table, fields]) =>
    Object.entries(fields).flatMap(([field, one]) => {
      const holding = wordsIn(one)
      return holding === null || one.kind === 'id' ? [] : [{ table, field, kind: one.kind, holding }]
    }),
  )
}

/** How words are put into a field; null when none can be. */
function wordsIn(field: Field): WordField['holding'] | null {
  if (field.kind === 'id') return null
  if (field.kind === 'text') return (words) => words
  if (field.refers === true) return null
  return forms.find((form) => JSON.stringify(field.parse(form(probe)) ?? null).includes(probe)) ?? null
}
