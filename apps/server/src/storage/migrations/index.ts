import { sql as envelopes } from './0001-envelopes.ts'

/** A step from one form of the tables to the next. Once released, its text never changes. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** All steps, in order. */
export const migrations: readonly Migration[] = [{ name: '0001-envelopes', sql: envelopes }]
