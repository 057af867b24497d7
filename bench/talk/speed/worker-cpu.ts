import { readdirSync, readFileSync } from 'node:fs'

/**
 * Milliseconds of processor that each worker thread of a Chromium on this machine has had, by its number; none where
 * the system does not tell (it is Linux that does). What else the machine is busy with hardly shows in it.
 */
export function workerCpu(): Readonly<Record<string, number>> {
  const spent: Record<string, number> = {}
  for (const process of namesIn('/proc').filter((name) => /^\d+$/.test(name)))
    for (const thread of namesIn(`/proc/${process}/task`)) {
      const at = `/proc/${process}/task/${thread}`
      if (!textOf(`${at}/comm`).startsWith('DedicatedWorker')) continue
      const [nanoseconds = ''] = textOf(`${at}/schedstat`).split(' ')
      if (nanoseconds !== '') spent[thread] = Number(nanoseconds) / 1e6
    }
  return spent
}

// Processes and threads end while they are being looked at.
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
