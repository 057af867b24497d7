import type { DocumentId } from '@lef/protocol'
import type { Identity } from '../relay/identity.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf } from '../storage/hex.ts'

/** A document that somebody left; `shared` when another still has it. */
export interface LeftDocument {
  readonly document: DocumentId
  readonly shared: boolean
}

/**
 * Takes somebody out of all their documents. What nobody has any more is emptied: no content, no statement, no
 * answer stays. Places and hashes do, so that an old envelope never comes back as new.
 */
export async function leaveDocuments(
  query: Query,
  { account }: Pick<Identity, 'account'>,
): Promise<readonly LeftDocument[]> {
  const own = await query
    .selectFrom('members')
    .select('document')
    .where('account', '=', bytesOf(account))
    .orderBy('document')
    .execute()
  const left: LeftDocument[] = []
  for (const { document } of own) {
    // Of two who leave at once, the second finds that nobody is left.
    await query
      .selectFrom('documents')
      .select('document')
      .where('document', '=', document)
      .forUpdate()
      .execute()
    await query
      .deleteFrom('members')
      .where('document', '=', document)
      .where('account', '=', bytesOf(account))
      .execute()
    const others = await query
      .selectFrom('members')
      .select('account')
      .where('document', '=', document)
      .limit(1)
      .execute()
    const shared = others.length > 0
    if (!shared) await emptyDocument(query, document)
    // What was stored, came in as an id.
    left.push({ document: document as DocumentId, shared })
  }
  return left
}

async function emptyDocument(query: Query, document: string): Promise<void> {
  await query.updateTable('envelopes').set({ bytes: null }).where('document', '=', document).execute()
  for (const table of ['statements', 'link_answers', 'sponsors'] as const) {
    await query.deleteFrom(table).where('document', '=', document).execute()
  }
}
