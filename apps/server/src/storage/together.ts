import type { DatabaseConnection, RawBuilder, Transaction } from 'kysely'
import { PipeliningConnection } from './pipelining-dialect.ts'
import type { Tables } from './tables.ts'

/** Sends a statement whose answer nobody needs and goes on: what fails in it makes whatever comes next in the transaction fail. */
export async function sendAlong(query: Transaction<Tables>, statement: RawBuilder<unknown>): Promise<void> {
  const compiled = statement.compile(query)
  await query
    .getExecutor()
    .provideConnection(async (connection) => pipelining(connection).sendAlong(compiled))
}

/** Sends statements that do not hang on each other's answers at the same time; they are done in this order. */
export async function together<Rows extends readonly unknown[]>(
  query: Transaction<Tables>,
  ...statements: { readonly [At in keyof Rows]: RawBuilder<Rows[At]> }
): Promise<{ readonly [At in keyof Rows]: readonly Rows[At][] }> {
  const compiled = statements.map((statement) => statement.compile(query))
  const answers = await query
    .getExecutor()
    .provideConnection((connection) => pipelining(connection).together(compiled))
  // What the rows are, the statements say.
  return answers.map(({ rows }) => rows) as unknown as { readonly [At in keyof Rows]: readonly Rows[At][] }
}

function pipelining(connection: DatabaseConnection): PipeliningConnection {
  if (connection instanceof PipeliningConnection) return connection
  throw new Error('the database was opened with another dialect')
}
