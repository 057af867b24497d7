import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/house/root.mjs'

/** A drafted question that was written to fool the guard; `packages/talk/corpus/redteam/README.md` has the form. */
export interface RedTeamLine {
  readonly id: string
  readonly text: string
  readonly kind: 'open' | 'closed' | 'choice' | 'leading' | 'why'
  readonly gift: boolean
  readonly stacked?: true
  readonly hard?: true
  readonly by: string
  /** The trick, or why the line is good; not every writer gave one. */
  readonly note?: string
}

/** The lines of a file; null where there is none yet. Its test holds them to their form. */
export function readLines(name: string): RedTeamLine[] | null {
  const file = join(root, 'packages/talk/corpus/redteam', name)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): RedTeamLine => JSON.parse(line))
}

/** A question at which the guard should stay silent. */
export function isGood({ kind, gift, stacked }: RedTeamLine): boolean {
  return kind === 'open' && !gift && stacked !== true
}
