import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

const glance = 400
/** Share of the machine's time that others may take while something is measured. */
const enough = 0.25
const longest = 30_000

function times(): { busy: number; all: number } {
  let [busy, all] = [0, 0]
  for (const { times: of } of cpus()) {
    const sum = of.user + of.nice + of.sys + of.irq + of.idle
    all += sum
    busy += sum - of.idle
  }
  return { busy, all }
}

/**
 * Waits until the machine has little else to do, so that a sample is not one of somebody else's work; for half
 * a minute at most. To be asked while what is measured stands still.
 */
export async function whenQuiet(): Promise<void> {
  const patienceEnds = Date.now() + longest
  while (Date.now() < patienceEnds) {
    const before = times()
    await wait(glance)
    const after = times()
    const all = after.all - before.all
    if (all > 0 && (after.busy - before.busy) / all < enough) return
  }
}
