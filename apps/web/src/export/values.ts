import {
  documentSchemas,
  Records,
  shareKind,
  type JsonValue,
  type Schema,
  type TransferDocument,
} from '@lef/store'

const schemas: Readonly<Record<string, Schema>> = documentSchemas

/** All values of a document as they read in this Lef, for a file that can be read without it. */
export function valuesOf({ kind, doc }: Pick<TransferDocument, 'kind' | 'doc'>): JsonValue {
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined
  if (!schema) return {}
  const records = new Records(doc, schema, () => '')
  const values = {
    root: records.root(),
    ...Object.fromEntries(Object.keys(schema.tables).map((table) => [table, records.rows(table)])),
  }
  records.destroy()
  return plain(values)
}

/** Whether the readable values of a file are what its document says: else it would bring in what nobody read. */
export function saysWhatItBrings(document: Pick<TransferDocument, 'kind' | 'doc'>, values: unknown): boolean {
  // Keys, and where sharing has got to: nothing that anybody could read, nor that would show as words.
  if (document.kind === shareKind) return says({}, values)
  return Object.hasOwn(schemas, document.kind) && says(valuesOf(document), values)
}

/**
 * Equal as JSON, but for what a file of an earlier Lef does not name because that Lef did not know it: there the
 * document must hold nothing.
 */
function says(ours: JsonValue, theirs: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return ours === theirs
  if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs) !== Array.isArray(ours))
    return false
  if (Array.isArray(ours))
    return (
      Array.isArray(theirs) &&
      ours.length === theirs.length &&
      ours.every((item, at) => says(item, theirs[at]))
    )
  const named = new Map<string, unknown>(Object.entries(theirs))
  return (
    [...named.keys()].every((name) => Object.hasOwn(ours, name)) &&
    Object.entries(ours).every(([name, item]) =>
      named.has(name) ? says(item, named.get(name)) : holdsNothing(item),
    )
  )
}

function holdsNothing(item: JsonValue): boolean {
  if (Array.isArray(item)) return item.length === 0
  return item === null || item === '' || item === 0 || item === false
}

function plain(values: unknown): JsonValue {
  return JSON.parse(JSON.stringify(values)) as JsonValue
}
