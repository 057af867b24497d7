import { err, ok, type Result, type TurnToCode } from '@lef/talk'

/** One line of input: a turn, with the name under which its answer goes out. */
export interface SpokenLine extends TurnToCode {
  readonly id: string | number
}

export type SpokenLineProblem =
  /** `reason` is the parser's own, in English. */
  | { readonly problem: 'not-json'; readonly reason: string }
  | { readonly problem: 'not-an-object' }
  | { readonly problem: 'missing' | 'wrong-type'; readonly field: 'id' | 'role' | 'text' | 'previous' }
  | { readonly problem: 'unknown-role'; readonly given: string }

/** Reads a line of JSON. Fields it does not know are left alone; `previous` may be absent or null. */
export function readSpokenLine(json: string): Result<SpokenLine, SpokenLineProblem> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return err({ problem: 'not-json', reason: error instanceof Error ? error.message : String(error) })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err({ problem: 'not-an-object' })
  const { id, role, text, previous = null }: Partial<Record<string, unknown>> = { ...value }
  for (const [field, found] of [
    ['id', id],
    ['role', role],
    ['text', text],
  ] as const)
    if (found === undefined) return err({ problem: 'missing', field })
  if (!isId(id)) return err({ problem: 'wrong-type', field: 'id' })
  if (typeof role !== 'string') return err({ problem: 'wrong-type', field: 'role' })
  if (role !== 'coach' && role !== 'coachee')
    return err({ problem: 'unknown-role', given: role.slice(0, 80) })
  if (typeof text !== 'string') return err({ problem: 'wrong-type', field: 'text' })
  if (typeof previous !== 'string' && previous !== null)
    return err({ problem: 'wrong-type', field: 'previous' })
  return ok({ id, role, text, ...(previous !== null && { previous }) })
}

/** A text, or a number that comes out again as it went in. */
const isId = (id: unknown): id is string | number =>
  typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)
