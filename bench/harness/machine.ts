import { execFileSync } from 'node:child_process'
import { cpus, getPriority, loadavg, platform, release, totalmem } from 'node:os'
import { root } from '../../scripts/house/root.mjs'

/** What a measurement was made on: without it no figure means anything. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
  /** Of the process that measured and of its browser: 0 is usual, lower goes before others. */
  readonly priority: number
  /** Null when no browser took part. */
  readonly browser: string | null
}

/** This machine, with the browser that took part. */
export function thisMachine(browser: string | null): Machine {
  const all = cpus()
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGiB: Math.round((totalmem() / 2 ** 30) * 10) / 10,
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    priority: getPriority(),
    browser,
  }
}

/** How busy the machine is: processes that want a core, averaged over the last minute. */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}

function git(...args: string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

/** Commit that was measured; `+` when files differed from it (results of benches apart). */
export function commitNow(): string {
  const commit = git('rev-parse', '--short=12', 'HEAD').trim()
  if (commit === '') return 'unknown'
  const changed = git('status', '--porcelain', '--', '.', ':!bench/results', ':!docs/MEASURED.md')
  return changed.trim() === '' ? commit : `${commit}+`
}
