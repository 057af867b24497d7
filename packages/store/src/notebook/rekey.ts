import * as Y from 'yjs'
import { createContentKey, createKeyring, err, ok, type Keys, type Result } from '@lef/vault'
import type { DocumentRow, QuarantineRow, RecordRow } from '../storage/rows.ts'
import type { Change, CommitError } from '../storage/storage.ts'
import { readHistory } from './history.ts'
import {
  applyUpdates,
  emptyUpdate,
  wholeState,
  type Payload,
  type Update,
  type WholeState,
} from './payload.ts'
import type { NotebookPorts } from './ports.ts'
import { quarantined } from './problem.ts'
import { sealRecord, type SealingKeys } from './seal-record.ts'
import type { Session } from './session.ts'

/**
 * Replaces the user key, the device and every document's key, and seals everything again (SPEC S-9), in one
 * change of the storage: it happens whole or not at all. For those who hold the lock.
 *
 * A document whose key cannot be opened stays as it is: no key opens it, neither the old nor the new.
 */
export async function rekey(
  ports: NotebookPorts,
  session: Session,
  passphrase: string | null,
): Promise<Result<Keys, CommitError>> {
  const { storage, crypto, argon2id, clock } = ports
  const rows = await storage.documents()
  if (!rows.ok) return rows
  const aside = await storage.quarantine()
  if (!aside.ok) return aside
  const before = session.keys.generation
  const { bytes, keys } = await createKeyring(crypto, argon2id, before + 1, passphrase)

  const documents: DocumentRow[] = []
  const records: RecordRow[] = []
  // What was set aside is sealed with keys that are forgotten now: the fact stays, the bytes go.
  const quarantine: QuarantineRow[] = aside.value.map((row) => ({ ...row, bytes: null }))
  for (const row of rows.value) {
    const key = await session.contentKey(row)
    if (!key.ok) continue
    const reading = await storage.document(row.id, { after: 0 })
    if (!reading.ok) return reading
    const old = { crypto, key: key.value, device: session.keys.device }
    const history = await readHistory(old, row, reading.value, true)
    if (history === null) return err('storage')
    for (const faulty of history.faulty) {
      quarantine.push({ ...quarantined(row.id, faulty, clock()), bytes: null })
    }
    const place = { document: row.id, kind: row.kind, epoch: row.epoch + 1 }
    const fresh = await createContentKey(crypto, keys.userKey, place)
    const start = { ...row, epoch: place.epoch, key: fresh.wrapped, start: row.head.seq + 1, base: 0 }
    const sealing = { crypto, key: fresh.key, device: keys.device }
    const sealed =
      row.head.seq === 0 ? { records: [], row: start } : await sealAgain(sealing, start, history.updates)
    documents.push(sealed.row)
    records.push(...sealed.records)
  }
  const change: Change = {
    expect: {
      generation: before,
      heads: rows.value.map(({ id, head }) => ({ document: id, head })),
      noOthers: true,
    },
    drop: { records: documents.map(({ id, start }) => ({ document: id, below: start })) },
    put: { keyring: { generation: keys.generation, bytes }, documents, records, quarantine },
  }
  const committed = await storage.commit(change)
  return committed.ok ? ok(keys) : committed
}

/** Everything that a document's records say, under other keys. */
async function sealAgain(
  keys: SealingKeys,
  row: DocumentRow,
  updates: readonly Update[],
): ReturnType<typeof sealTwice> {
  const doc = new Y.Doc()
  applyUpdates(doc, updates, null)
  const all = { previous: emptyUpdate, update: Y.encodeStateAsUpdate(doc) }
  const sealed = await sealTwice(keys, row, all, wholeState(doc))
  doc.destroy()
  return sealed
}

/**
 * A change as an update, followed by a snapshot of the state after it: so that here, too, any one damaged
 * record costs nothing.
 */
export async function sealTwice(
  keys: SealingKeys,
  row: DocumentRow,
  change: Payload & { readonly update: Uint8Array },
  state: WholeState,
): Promise<{ readonly records: readonly RecordRow[]; readonly row: DocumentRow }> {
  const update = await sealRecord(keys, row, 'update', change)
  const snapshot = await sealRecord(keys, update.row, 'snapshot', { previous: emptyUpdate, update: state })
  return { records: [update.record, snapshot.record], row: snapshot.row }
}
