import { sql } from 'kysely'
import {
  contentMembers,
  parseFactBody,
  parseReleaseBody,
  parseStatement,
  parseTermsBody,
  sameBytes,
  toHex,
  type DocumentId,
  type OrganisationId,
  type PersonId,
  type Statement,
} from '@lef/protocol'
import type { AccountId, KeptStatement } from '@lef/protocol/messages'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import { boardBy, type Board } from './board.ts'
import { keptStatementOf, keptStatements } from './read-statements.ts'

/** An account as a sponsor. */
export interface Sponsor {
  readonly organisation: OrganisationId
  readonly account: AccountId
}

/** Does the work with the database role that sees what a sponsor sees, of this account's documents alone. */
export function asSponsor<Value>(
  database: Database,
  { organisation, account }: Sponsor,
  work: (query: Query) => Promise<Value>,
): Promise<Value> {
  return database.as('sponsor', organisation, async (query) => {
    await sql`select set_config('lef.account', ${account}, true)`.execute(query)
    return work(query)
  })
}

/** The documents whose sponsor this account was named; whether the membership says so too, `readOutline` knows. */
export async function readSponsored(query: Query): Promise<readonly DocumentId[]> {
  const rows = await query.selectFrom('sponsors').select('document').orderBy('document').execute()
  // What was stored, came in as an id.
  return rows.map(({ document }) => document as DocumentId)
}

/**
 * All that a sponsor sees of a document (SPEC R-22): the membership, the agreements they are part of, and what was
 * told and released under those. Null when the membership does not name them. To be asked `asSponsor`.
 */
export async function readOutline(
  query: Query,
  document: DocumentId,
): Promise<readonly KeptStatement[] | null> {
  const named = await query
    .selectFrom('sponsors')
    .select('person')
    .where('document', '=', document)
    .executeTakeFirst()
  if (named === undefined) return null
  const rows = await keptStatements(query, document).execute()
  const statements = rows.flatMap((row) => {
    const statement = parseStatement(row.bytes)
    return statement.ok ? [{ row, statement: statement.value }] : []
  })
  const complete = statements.filter(({ row }) => row.complete).map(({ statement }) => statement)
  const board = await boardBy(document, complete)
  // What was stored, came from keys.
  const person = hexOf(named.person) as PersonId
  if (!isSponsor(board.head, person)) return null
  const isTheirs = (agreement: Uint8Array) =>
    board.agreements.some((one) => sameBytes(one.hash, agreement) && isSponsor(one, person))
  const shown = statements.filter(({ row, statement }) => {
    const { kind, body } = statement
    if (kind === 'membership') return true
    if (kind === 'agreement') {
      const terms = parseTermsBody(body)
      if (!terms.ok || !isSponsorAt(board, terms.value.membership, person)) return false
      return row.complete || isSignedByBoth(board, statement)
    }
    const told = kind === 'process-fact' ? parseFactBody(body) : parseReleaseBody(body)
    return told.ok && isTheirs(told.value.agreement)
  })
  return shown.map(({ row }) => keptStatementOf(row))
}

/** Writes down that a sponsor looked, to the minute. */
export async function noteLook(
  query: Query,
  { organisation, account }: Sponsor,
  document: DocumentId,
  now: number,
): Promise<void> {
  await query
    .insertInto('looks')
    .values({
      organisation: bytesOf(organisation),
      document,
      account: bytesOf(account),
      at: new Date(Math.floor(now / 60_000) * 60_000),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether coach and coachee have both signed: what only one of them has, is between the two. */
export function isSignedByBoth({ head }: Pick<Board, 'head'>, { signatures }: Statement): boolean {
  if (head === null) return false
  return contentMembers(head.members).every(({ id }) => signatures.some(({ signer }) => signer === id))
}

function isSponsor(entry: Pick<Board['agreements'][number], 'members'> | null, person: PersonId): boolean {
  return entry?.members.some(({ role, id }) => role === 'sponsor' && id === person) ?? false
}

function isSponsorAt({ chain }: Board, membership: Uint8Array, person: PersonId): boolean {
  return isSponsor(chain.find(({ hash }) => toHex(hash) === toHex(membership)) ?? null, person)
}
