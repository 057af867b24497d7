import { value } from '../records/schema.ts'
import type { JsonValue } from '../transfer/json.ts'

/** A value of another package, stored whole; whoever reads it looks whether it is what they know. */
export const json = value((stored): JsonValue => parseJson(stored, 0))

// Deeper than anything that is stored; a document from elsewhere may hold anything.
const deepest = 24

function parseJson(stored: unknown, depth: number): JsonValue {
  if (stored === null || typeof stored === 'string' || typeof stored === 'boolean') return stored
  if (typeof stored === 'number') return Number.isFinite(stored) ? stored : null
  if (typeof stored !== 'object' || depth > deepest) return null
  if (Array.isArray(stored)) return stored.map((item: unknown) => parseJson(item, depth + 1))
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, item]: [string, unknown]) =>
      item === undefined ? [] : [[name, parseJson(item, depth + 1)]],
    ),
  )
}
