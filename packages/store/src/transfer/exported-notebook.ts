import * as z from 'zod/mini'
import { err, ok, parseDocumentId, type DocumentId, type Result } from '@lef/vault'
import { fromBase64 } from './base64.ts'

/** The name that every export carries, and the version of its form. */
export const exportFormat = 'lef-notebook'
export const exportVersion = 1

/** A document as it was read from an export. */
export interface ImportedDocument {
  readonly id: DocumentId
  readonly kind: string
  readonly version: number
  /** As it stands in the file; to be compared with what the update says. */
  readonly values: unknown
  readonly update: Uint8Array
}

// Under a strict content policy, building validators by evaluation is refused; this is as quick here.
z.config({ jitless: true })

const naming = z.object({ format: z.literal(exportFormat), version: z.int().check(z.minimum(1)) })

const document = z.object({
  id: z.string(),
  kind: z.string().check(z.maxLength(64)),
  version: z.int().check(z.minimum(1)),
  values: z.unknown(),
  update: z.string(),
})

const notebook = z.object({ documents: z.array(document).check(z.maxLength(100_000)) })

/**
 * Reads `lef.json`. `foreign`: JSON of something else. `newer-version`: the form of a later Lef. `broken`:
 * ours, but not as we write it.
 */
export function parseExport(
  json: string,
): Result<readonly ImportedDocument[], 'foreign' | 'broken' | 'newer-version'> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return err('broken')
  }
  const named = z.safeParse(naming, value)
  if (!named.success) return err('foreign')
  if (named.data.version > exportVersion) return err('newer-version')
  const parsed = z.safeParse(notebook, value)
  if (!parsed.success) return err('broken')
  const documents: ImportedDocument[] = []
  for (const { id: written, update: text, ...rest } of parsed.data.documents) {
    const id = parseDocumentId(written)
    const update = fromBase64(text)
    if (id === null || update === null || update.length === 0) return err('broken')
    documents.push({ ...rest, id, update })
  }
  const once = new Set(documents.map(({ id }) => id))
  return once.size === documents.length ? ok(documents) : err('broken')
}
