/** A sentence somebody types: a Y.Text, so that two tabs writing in it both keep what they wrote. */
export interface TextField {
  readonly kind: 'text'
}

/** A single value, last writer wins. `parse` turns anything unreadable into the field's unknown. */
export interface ValueField<T> {
  readonly kind: 'value'
  readonly parse: (stored: unknown) => T
  /** It points at something by its id. */
  readonly refers?: true
}

/** Says, for the type alone, which kind of id a table's rows have. */
export interface IdField<Id extends string> {
  readonly kind: 'id'
  readonly brand?: Id
}

export type Field = TextField | ValueField<unknown> | IdField<string>
export type Fields = Readonly<Record<string, Field>>

/** The tables of a kind of document, and the fields that stand by themselves. */
export interface Schema {
  readonly root: Fields
  readonly tables: Readonly<Record<string, Fields>>
}

export type FieldValue<F> = F extends ValueField<infer T> ? T : string
export type RowId<F extends Fields> = F['id'] extends IdField<infer Id> ? Id : string
/** What a row reads as: its id, plain values, texts as strings. */
export type Row<F extends Fields> = { readonly id: RowId<F> } & {
  readonly [K in keyof F as K extends 'id' ? never : K]: FieldValue<F[K]>
}
/** The names of a table's fields of one kind. */
export type TextNames<F extends Fields> = {
  [K in keyof F]: F[K] extends TextField ? K : never
}[keyof F] &
  string
export type ValueNames<F extends Fields> = Exclude<keyof F, TextNames<F> | 'id'> & string

export const text: TextField = { kind: 'text' }

export function idOf<Id extends string>(): IdField<Id> {
  return { kind: 'id' }
}

export function value<T>(parse: (stored: unknown) => T): ValueField<T> {
  return { kind: 'value', parse }
}

/** The usual readers; each gives null (or an empty) for what it cannot read. */
export const read = {
  number: (stored: unknown): number | null =>
    typeof stored === 'number' && Number.isFinite(stored) ? stored : null,
  flag: (stored: unknown): boolean => stored === true,
  flagOrUnknown: (stored: unknown): boolean | null => (typeof stored === 'boolean' ? stored : null),
  string: (stored: unknown): string => (typeof stored === 'string' ? stored : ''),
  strings: (stored: unknown): readonly string[] =>
    Array.isArray(stored) ? stored.filter((item): item is string => typeof item === 'string') : [],
  oneOf:
    <T extends string>(allowed: readonly T[]) =>
    (stored: unknown): T | null =>
      allowed.find((item) => item === stored) ?? null,
}

/** A reference to another row; the brand is the caller's promise about which table it points into. */
export function reference<Id extends string>(): ValueField<Id | null> {
  const field = value((stored) => (typeof stored === 'string' && stored !== '' ? (stored as Id) : null))
  return { ...field, refers: true }
}

/** The place of a row among its like: rows sort by it, then by id. */
export const order = value((stored) => read.number(stored) ?? 0)
