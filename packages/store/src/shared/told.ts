import * as z from 'zod/mini'
import { parseDocumentId, type DocumentId } from '@lef/vault'
import type { Presence } from './sharing.ts'
import type { SyncProblem, SyncState } from './sync-state.ts'

/** What only the tab that leads knows of a document, and the others show. */
export interface Told {
  readonly sync: SyncState
  readonly presence: readonly Presence[]
}

const message = z.object({
  type: z.literal('lef/told'),
  document: z.string(),
  sync: z.union([
    z.object({ kind: z.enum(['on-this-device', 'waiting', 'sent', 'read']) }),
    z.object({
      kind: z.literal('problem'),
      reason: z.pipe(
        z.string(),
        z.transform((reason) => reason as SyncProblem),
      ),
    }),
  ]),
  presence: z.array(z.object({ page: z.nullable(z.string()), heardAt: z.number() })),
})

/** As it is told to the other tabs. */
export function toldMessage(document: DocumentId, { sync, presence }: Told): unknown {
  return { type: 'lef/told', document, sync, presence }
}

/** Reads what another tab told; null for anything else. */
export function parseTold(heard: unknown): { readonly document: DocumentId; readonly told: Told } | null {
  const read = message.safeParse(heard)
  const document = read.success ? parseDocumentId(read.data.document) : null
  if (!read.success || document === null) return null
  const { sync, presence } = read.data
  return { document, told: { sync, presence } }
}
