import { createHash } from 'node:crypto'
import { err, ok, type Result } from '@lef/protocol'
import { linesOfFile, readLine, version, type Line, type Step } from './backup-lines.ts'
import type { Backup } from './backup-text.ts'
import { systemCodeOf } from './system-code.ts'

/**
 * `cannot-read`: the system's code. `not-a-backup`: something else. `damaged`: not as it was written, or not all of it.
 * `newer`: written by a later version.
 */
export type UnreadableBackup =
  | { readonly why: 'cannot-read'; readonly code: string }
  | { readonly why: 'not-a-backup' | 'damaged' }
  | { readonly why: 'newer'; readonly step: string | null }

/** Reads a file to its end: that it is whole, and which steps it is made by. */
export async function lookThrough(
  path: string,
): Promise<Result<{ readonly steps: readonly Step[]; readonly backup: Backup }, UnreadableBackup>> {
  const hash = createHash('sha256')
  let steps: readonly Step[] | null = null
  let end: Extract<Line, { kind: 'end' }> | null = null
  let [rows, tables, bytes] = [0, 0, 0]
  try {
    for await (const part of linesOfFile(path)) {
      const line = part.ok ? readLine(part.value.toString('utf8')) : null
      if (steps === null) {
        if (line?.kind !== 'head') return err({ why: 'not-a-backup' })
        if (line.version > version) return err({ why: 'newer', step: null })
        steps = line.steps
      } else if (line === null || end !== null || line.kind === 'head') return err({ why: 'damaged' })
      if (!part.ok) return err({ why: 'damaged' })
      bytes += part.value.length
      if (line?.kind === 'row') rows += 1
      if (line?.kind === 'table') tables += 1
      if (line?.kind === 'end') end = line
      else hash.update(part.value)
    }
  } catch (error) {
    return err({ why: 'cannot-read', code: systemCodeOf(error) })
  }
  if (steps === null) return err({ why: 'not-a-backup' })
  const sha256 = hash.digest('hex')
  if (end === null || end.rows !== rows || end.sha256 !== sha256) return err({ why: 'damaged' })
  return ok({ steps, backup: { rows, tables, bytes, sha256 } })
}
