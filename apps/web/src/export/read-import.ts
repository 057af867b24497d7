import type { TrajectoryId } from '@lef/method'
import {
  importNotebook,
  Records,
  shareKind,
  trajectorySchema,
  type ImportError,
  type Incoming,
  type Notebook,
} from '@lef/store'
import { ok, webVaultCrypto, type Result } from '@lef/vault'
import { applyUpdate, Doc } from 'yjs'
import { argon2idInWorker } from '../adapters/argon2id-in-worker.ts'
import { saysWhatItBrings } from './values.ts'

/** What a file would bring, before anything is brought. */
export interface ImportPreview {
  /** All but who its owner is to others. */
  readonly incoming: readonly Incoming[]
  /** Who its owner is to others, and what they share; null when it says nothing of that, or somebody is here already. */
  readonly identity: Incoming | null
  readonly trajectories: readonly {
    readonly id: TrajectoryId
    readonly coachee: string
    readonly conversations: number
    /** False when it is here already and would be merged. */
    readonly isNew: boolean
  }[]
}

/** Reads an export whole and checks it as an import would; the notebook stays as it is. */
export async function readImport(
  notebook: Notebook,
  file: Uint8Array,
  passphrase: string | null,
): Promise<Result<ImportPreview, ImportError>> {
  let incoming: readonly Incoming[] = []
  const looking = {
    status: notebook.status,
    contentVersion: notebook.contentVersion,
    documents: () => notebook.documents(),
    open: (id: Parameters<Notebook['open']>[0]) => notebook.open(id),
    merge: async (documents: readonly Incoming[]) => {
      incoming = documents
      return ok(null)
    },
  }
  const read = await importNotebook(looking, file, {
    crypto: webVaultCrypto(crypto),
    argon2id: argon2idInWorker,
    verify: saysWhatItBrings,
    // Only looked at here: whether it is brought, its owner says.
    identity: 'bring',
    ...(passphrase === null ? {} : { passphrase }),
  })
  if (!read.ok) return read
  const added = new Set<string>(read.value.added.map(({ id }) => id))
  const trajectories = incoming
    .filter(({ kind }) => kind === 'trajectory')
    .map(({ id, update }) => ({
      // A trajectory goes by the name of its document.
      id: id as string as TrajectoryId,
      ...summaryOf(update),
      isNew: added.has(id),
    }))
  return ok({
    incoming: incoming.filter(({ kind }) => kind !== shareKind),
    identity: incoming.find(({ kind }) => kind === shareKind) ?? null,
    trajectories,
  })
}

function summaryOf(update: Uint8Array): { coachee: string; conversations: number } {
  const doc = new Doc()
  applyUpdate(doc, update)
  const shared = new Records(doc, trajectorySchema, () => '')
  const summary = {
    coachee: shared.root().coachee.trim(),
    conversations: shared.rows('conversations').filter((row) => row.startedAt !== null).length,
  }
  shared.destroy()
  doc.destroy()
  return summary
}
