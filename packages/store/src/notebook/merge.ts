import * as Y from 'yjs'
import { createContentKey, err, ok, type Result } from '@lef/vault'
import type { DocumentRow, Head, RecordRow } from '../storage/rows.ts'
import type { CommitError } from '../storage/storage.ts'
import { firstHead, readHistory } from './history.ts'
import type { Incoming, MergeError } from './notebook.ts'
import { applyUpdates, wholeState } from './payload.ts'
import type { ContentSchema, NotebookPorts } from './ports.ts'
import { sealTwice } from './rekey.ts'
import type { Session } from './session.ts'

/**
 * Merges whole documents into those with the same id, or makes them, in one change of the storage. Faulty
 * records are stepped over here; opening names them. For those who hold the lock.
 */
export async function mergeDocuments(
  ports: NotebookPorts,
  content: ContentSchema,
  session: Session,
  incoming: readonly Incoming[],
): Promise<Result<null, MergeError | CommitError>> {
  const { storage, crypto } = ports
  const { generation, device, userKey } = session.keys
  const heads: { document: DocumentRow['id']; head: Head | null }[] = []
  const documents: DocumentRow[] = []
  const records: RecordRow[] = []
  for (const { id, kind, version, update } of incoming) {
    if (version > content.version) return err('newer-version')
    const doc = new Y.Doc({ guid: id })
    if (!applyUpdates(doc, [update], null)) return err('broken-update')
    if (version < content.version) doc.transact(() => content.migrate({ kind, from: version, doc }))
    const brought = Y.encodeStateAsUpdate(doc)

    const reading = await storage.document(id, { after: 0 })
    if (!reading.ok) return reading
    const { row } = reading.value
    heads.push({ document: id, head: row?.head ?? null })
    if (row === null) {
      const { key, wrapped } = await createContentKey(crypto, userKey, { document: id, kind, epoch: 1 })
      const place = { epoch: 1, key: wrapped, head: firstHead, start: 1, base: 0 }
      const fresh: DocumentRow = { id, kind, version: content.version, ...place }
      const change = { previous: new Uint8Array(0), update: brought }
      const sealed = await sealTwice({ crypto, key, device }, fresh, change, wholeState(doc))
      documents.push(sealed.row)
      records.push(...sealed.records)
    } else {
      if (row.kind !== kind) return err('wrong-kind')
      if (row.version > content.version) return err('newer-version')
      const key = await session.contentKey(row)
      if (!key.ok) return err('damaged-key')
      const history = await readHistory({ crypto, key: key.value, device }, row, reading.value, true)
      if (history === null) return err('storage')
      const before = new Y.Doc()
      applyUpdates(before, history.updates, null)
      if (row.version < content.version) {
        before.transact(() => content.migrate({ kind, from: row.version, doc: before }))
      }
      const had = Y.encodeStateAsUpdate(before)
      applyUpdates(before, [brought], null)
      const sealed = await sealTwice(
        { crypto, key: key.value, device },
        { ...row, version: content.version },
        // With what the migration changed, if anything: the record must stand without the snapshot.
        {
          previous: history.last,
          update: row.version < content.version ? Y.mergeUpdates([had, brought]) : brought,
        },
        wholeState(before),
      )
      documents.push(sealed.row)
      records.push(...sealed.records)
      before.destroy()
    }
    doc.destroy()
  }
  const committed = await storage.commit({
    expect: { generation, heads },
    put: { documents, records },
  })
  return committed.ok ? ok(null) : committed
}
