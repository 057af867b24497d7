import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'

/**
 * Kysely's PostgreSQL over a pool whose clients pipeline: what need not be waited for is sent along with what comes next,
 * and what does not hang on each other goes out together. Answers come in the order of the questions, and a transaction in
 * which anything failed cannot be committed, so nothing is believed too early. A text that is asked
 * again and again is prepared once for each connection.
 */
export function createPipeliningDialect(pool: pg.Pool): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pool),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** Texts that are prepared: the first so many that came again. Those with lists of varying length stay out by themselves. */
const mostPrepared = 200
const timesBeforePrepared = 5
const mostCounted = 2_000

/** The name under which a text is prepared; null as long as it is not. */
export type NameOf = (text: string) => string | null

/** Names what comes again. */
export function createNaming(): NameOf {
  const counted = new Map<string, number>()
  const names = new Map<string, string>()
  return (text) => {
    const name = names.get(text)
    if (name !== undefined || names.size >= mostPrepared) return name ?? null
    const times = (counted.get(text) ?? 0) + 1
    counted.delete(text)
    if (times <= timesBeforePrepared) {
      counted.set(text, times)
      const [oldest] = counted.keys()
      if (counted.size > mostCounted && oldest !== undefined) counted.delete(oldest)
      return null
    }
    const made = `lef_${names.size}`
    names.set(text, made)
    return made
  }
}

/** A connection on which statements can be sent without waiting for the answer. */
export class PipeliningConnection implements DatabaseConnection {
  readonly client: pg.PoolClient
  readonly #nameOf: NameOf
  readonly #place: number
  #along: Promise<pg.QueryResult>[] = []

  /** `place` tells it from all other connections of its driver. */
  constructor(client: pg.PoolClient, nameOf: NameOf, place: number) {
    this.client = client
    this.#nameOf = nameOf
    this.#place = place
  }

  /** Sends a statement whose answer nobody needs; if it fails, so does what comes next. */
  sendAlong(query: CompiledQuery): void {
    const answer = this.#send(query)
    // Whoever sends the next one is told.
    answer.catch(() => undefined)
    this.#along.push(answer)
  }

  /** Sends statements together and gives their answers. */
  async together(queries: readonly CompiledQuery[]): Promise<readonly QueryResult<unknown>[]> {
    const own = queries.map((query) => this.#send(query))
    const along = this.#along.splice(0)
    const answers = await Promise.allSettled([...along, ...own])
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    return answers
      .slice(along.length)
      .flatMap((answer) => (answer.status === 'fulfilled' ? [resultOf(answer.value)] : []))
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const [answer] = await this.together([query])
    // What the rows are, the caller of Kysely says.
    return answer as QueryResult<Row>
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('rows are not streamed')
  }

  /** Ends the transaction; throws unless it was committed. */
  async commit(): Promise<void> {
    const committed = this.#send(CompiledQuery.raw('commit'))
    const answers = await Promise.allSettled([...this.#along.splice(0), committed])
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    if ((await committed).command !== 'COMMIT') throw new Error('the transaction was rolled back')
  }

  async rollback(): Promise<void> {
    const undone = this.#send(CompiledQuery.raw('rollback'))
    await Promise.allSettled([...this.#along.splice(0), undone])
    await undone
  }

  #send({ sql, parameters }: CompiledQuery): Promise<pg.QueryResult> {
    const text = parameters.length === 0 ? null : this.#nameOf(sql)
    // The embedded database keeps what was prepared when its one client is replaced: a name must not come again.
    const name = text === null ? {} : { name: `${text}_${this.#place}` }
    return this.client.query({ text: sql, values: [...parameters], ...name })
  }
}

function resultOf({ command, rowCount, rows }: pg.QueryResult): QueryResult<unknown> {
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
  return { rows: rows ?? [], ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }) }
}

function createDriver(pool: pg.Pool): Driver {
  const connections = new WeakMap<pg.PoolClient, PipeliningConnection>()
  const nameOf = createNaming()
  let made = 0
  const ours = (connection: DatabaseConnection): PipeliningConnection => {
    if (!(connection instanceof PipeliningConnection)) throw new Error('this driver makes its connections')
    return connection
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const client = await pool.connect()
      const known = connections.get(client)
      if (known !== undefined) return known
      // One that breaks at work tells its queries; without a listener it would end the process as well.
      client.on('error', () => undefined)
      const connection = new PipeliningConnection(client, nameOf, (made += 1))
      connections.set(client, connection)
      return connection
    },
    beginTransaction: async (connection, settings) =>
      ours(connection).sendAlong(CompiledQuery.raw(beginning(settings))),
    commitTransaction: (connection) => ours(connection).commit(),
    rollbackTransaction: (connection) => ours(connection).rollback(),
    releaseConnection: async (connection) => ours(connection).client.release(),
    destroy: () => pool.end(),
  }
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  if (isolationLevel === undefined && accessMode === undefined) return 'begin'
  return `start transaction${isolationLevel ? ` isolation level ${isolationLevel}` : ''}${accessMode ? ` ${accessMode}` : ''}`
}
