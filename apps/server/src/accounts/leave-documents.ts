import type { DocumentId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

/** A document that somebody left; `shared` when another still has it. */
export interface LeftDocument {
  readonly document: DocumentId
  readonly shared: boolean
}

/**
 * Takes somebody out of all their documents. What nobody has any more is emptied: no content, no statement, no answer, no
 * look stays. Places and hashes do, so that an old envelope never comes back as new.
 */
export async function leaveDocuments(query: Query, account: AccountId): Promise<readonly LeftDocument[]> {
  const own = await query
    .selectFrom('members')
    .select('document')
    .where('account', '=', bytesOf(account))
    .orderBy('document')
    .execute()
  const left: LeftDocument[] = []
  for (const { document } of own) {
    await holdDocument(query, document)
    const { shared } = await takeOut(query, document, account)
    // What was stored, came in as an id.
    left.push({ document: document as DocumentId, shared })
  }
  return left
}

/** Holds a document until the transaction ends: of two who leave at once, the second finds that nobody is left. */
export async function holdDocument(query: Query, document: string): Promise<void> {
  await query
    .selectFrom('documents')
    .select('document')
    .where('document', '=', document)
    .forUpdate()
    .execute()
}

/** Takes an account out of a document that is held, and empties it when nobody has it any more. */
export async function takeOut(
  query: Query,
  document: string,
  account: AccountId,
): Promise<{ readonly wasIn: boolean; readonly shared: boolean }> {
  const removed = await query
    .deleteFrom('members')
    .where('document', '=', document)
    .where('account', '=', bytesOf(account))
    .executeTakeFirst()
  const others = await query
    .selectFrom('members')
    .select('account')
    .where('document', '=', document)
    .limit(1)
    .execute()
  const shared = others.length > 0
  if (!shared) await emptyDocument(query, document)
  return { wasIn: removed.numDeletedRows > 0n, shared }
}

async function emptyDocument(query: Query, document: string): Promise<void> {
  await query.updateTable('envelopes').set({ bytes: null }).where('document', '=', document).execute()
  for (const table of ['statements', 'link_answers', 'sponsors', 'looks'] as const) {
    await query.deleteFrom(table).where('document', '=', document).execute()
  }
}
