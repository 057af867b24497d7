import {
  coachSchema,
  indexSchema,
  Records,
  sameJson,
  trajectorySchema,
  type JsonValue,
  type Schema,
  type TransferDocument,
} from '@lef/store'

const schemas: Readonly<Record<string, Schema>> = {
  index: indexSchema,
  trajectory: trajectorySchema,
  coach: coachSchema,
}

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
  return Object.hasOwn(schemas, document.kind) && sameJson(valuesOf(document), values)
}

function plain(values: unknown): JsonValue {
  return JSON.parse(JSON.stringify(values)) as JsonValue
}
