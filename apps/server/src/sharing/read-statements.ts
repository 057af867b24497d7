import type { DocumentId, StatementKind } from '@lef/protocol'
import { limits, type KeptStatement } from '@lef/protocol/messages'
import { readLastPlaces } from '../relay/read-envelopes.ts'
import type { Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'

const mostRows = 200

/**
 * The statements of a document after a place, in their order, as many as fit in a page, and where they end (SPEC R-17):
 * whoever reads on from there passes over none.
 */
export async function readStatements(
  query: Query,
  document: DocumentId,
  after: number,
): Promise<{ readonly statements: KeptStatement[]; readonly more: boolean; readonly last: number }> {
  // Before they are listed: of what is added in between, it must not say that it was listed.
  const before = (await readLastPlaces(query, [document])).get(document) ?? 0
  const rows = await keptStatements(query, document)
    .where('place', '>', after)
    .limit(mostRows + 1)
    .execute()
  const page: KeptStatement[] = []
  let size = 0
  for (const row of rows.slice(0, mostRows)) {
    size += row.bytes.length + (row.sealed?.length ?? 0)
    if (page.length > 0 && size > limits.pageBytes) break
    page.push(keptStatementOf(row))
  }
  const last = Math.max(before, page.at(-1)?.place ?? 0)
  return { statements: page, more: page.length < rows.length, last }
}

/** Statements as they are handed out, in their order. */
export function keptStatements(query: Query, document: DocumentId) {
  return query
    .selectFrom('statements')
    .select(['statement', 'kind', 'place', 'complete', 'bytes', 'sealed', 'withheld', 'seen_at'])
    .where('document', '=', document)
    .orderBy('place')
}

type Row = Awaited<ReturnType<ReturnType<typeof keptStatements>['execute']>>[number]

/** What is said of one statement. */
export function keptStatementOf(row: Row): KeptStatement {
  return {
    place: row.place,
    hash: hexOf(row.statement),
    // What was stored, came in as a kind.
    kind: row.kind as StatementKind,
    complete: row.complete,
    statement: base64(row.bytes),
    sealed: row.sealed === null || row.withheld ? null : base64(row.sealed),
    seenAt: row.seen_at.toISOString(),
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}
