import type { Records, Schema, TextNames } from '@lef/store'
import type { Ref } from 'react'
import { useRead } from '../app/use-records.ts'
import { Words, type WordsProps } from './words.tsx'

type Look = Omit<WordsProps, 'value' | 'onChange' | 'ref'> & { readonly ref?: Ref<HTMLTextAreaElement> }

/** A text of a row, written straight into the document at every keystroke. */
export function RowWords<S extends Schema, T extends keyof S['tables'] & string>({
  records,
  table,
  row,
  field,
  ...look
}: {
  readonly records: Records<S>
  readonly table: T
  readonly row: string
  readonly field: TextNames<S['tables'][T]>
} & Look) {
  const words = useRead(records, () => {
    const current = records.row(table, row)
    return current !== null && wordsIn(current[field as keyof typeof current])
  })
  if (words === false) return null
  return <Words {...look} value={words} onChange={(next) => records.write(table, row, field, next)} />
}

/** A text of the document itself. */
export function RootWords<S extends Schema>({
  records,
  field,
  ...look
}: { readonly records: Records<S>; readonly field: TextNames<S['root']> } & Look) {
  const words = useRead(records, () =>
    wordsIn(records.root()[field as keyof ReturnType<typeof records.root>]),
  )
  return <Words {...look} value={words} onChange={(next) => records.writeRoot(field, next)} />
}

function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
