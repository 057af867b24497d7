import {
  createContentKey,
  err,
  ok,
  parseDocumentId,
  toHex,
  utf8,
  type DocumentId,
  type Result,
} from '@lef/vault'
import type { StorageError } from '../storage/storage.ts'
import type { Desk } from './desk.ts'
import { firstHead } from './history.ts'
import type { CreateError, DocumentName } from './notebook.ts'

/** How often something is tried again when another tab was first. */
const tries = 8

/** What the register needs of the notebook. */
interface RegisterParts {
  readonly desk: Desk
  /** Looks whether another tab has made other keys; false when those need a passphrase now. */
  readonly refresh: () => Promise<boolean>
  /** There is a document more. */
  readonly made: () => void
}

/** Which documents there are on the disk, whoever has them open. */
export class DocumentRegister {
  readonly #parts: RegisterParts

  constructor(parts: RegisterParts) {
    this.#parts = parts
  }

  async list(kind: string | undefined): Promise<Result<readonly DocumentName[], StorageError>> {
    const rows = await this.#parts.desk.ports.storage.documents()
    if (!rows.ok) return rows
    const wanted = rows.value.filter((row) => kind === undefined || row.kind === kind)
    return ok(wanted.map((row) => ({ id: row.id, kind: row.kind })))
  }

  /** Makes an empty document, under a new id unless one is given. */
  create(kind: string, id: string | undefined): Promise<Result<DocumentId, CreateError>> {
    const { desk, refresh, made } = this.#parts
    return desk.alone(async () => {
      const { crypto, storage } = desk.ports
      const document = parseDocumentId(id ?? toHex(crypto.randomBytes(16)))
      if (document === null || utf8(kind).length > 64) return err('invalid-id')
      for (let attempt = 0; attempt < tries; attempt++) {
        const session = desk.session()
        if (session === null) return err('locked')
        const place = { document, kind, epoch: 1 }
        const { wrapped } = await createContentKey(crypto, session.keys.userKey, place)
        const begin = { version: desk.contentVersion, epoch: 1, head: firstHead, start: 1, base: 0 }
        const committed = await storage.commit({
          expect: { generation: session.keys.generation, heads: [{ document, head: null }] },
          put: { documents: [{ id: document, kind, key: wrapped, ...begin }] },
        })
        if (committed.ok) {
          desk.tell({ type: 'changed', document })
          made()
          return ok(document)
        }
        if (committed.error !== 'conflict') return err(committed.error)
        const now = await storage.document(document, 'base')
        if (!now.ok) return now
        if (now.value.row !== null) return err('exists')
        if (now.value.generation === null) return err('storage')
        if (!(await refresh())) return err('locked')
      }
      return err('storage')
    })
  }

  /** Removes a document with all that was ever kept of it. */
  remove(id: DocumentId): Promise<Result<null, StorageError | 'locked'>> {
    const { desk } = this.#parts
    return desk.alone(async () => {
      if (desk.session() === null) return err('locked')
      const removed = await desk.ports.storage.commit({ drop: { documents: [id] } })
      if (!removed.ok) return err(removed.error === 'conflict' ? 'storage' : removed.error)
      desk.gone(id)
      desk.tell({ type: 'removed', document: id })
      return ok(null)
    })
  }
}
