import type { CDPSession } from 'playwright-core'

/** What the main thread did for one keystroke, in milliseconds. */
export interface Keystroke {
  /** Tasks from the one that took the key up to the one that handed the new picture over. */
  readonly untilPaint: number
  /** All tasks until the next key: also saving, sealing, and whatever else came along. */
  readonly untilNextKey: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

interface Span {
  readonly begin: number
  readonly end: number
}

/** Traces what the page's main thread does while something runs. */
export async function traceMainThread(cdp: CDPSession, run: () => Promise<void>): Promise<Keystroke[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }): void => {
    // Chromium's own trace format; only fields that every event of these categories has are read.
    for (const event of value) events.push(event as TraceEvent)
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  })
  await run()
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  return keystrokesIn(events)
}

/** Sums up the main thread's tasks for each key that went down; the last one has no end and is left out. */
export function keystrokesIn(events: readonly TraceEvent[]): Keystroke[] {
  const isKeyDown = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args?.data?.type === 'keydown'
  const first = events.find(isKeyDown)
  if (!first) return []
  const main = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts)
  const tasks = main
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .map(({ ts, dur }): Span => ({ begin: ts, end: ts + (dur ?? 0) }))
  const commits = main.filter(({ name }) => name === 'Commit').map(({ ts }) => ts)
  const keys = main.filter(isKeyDown).map(({ ts }) => ts)
  const taskOf = (moment: number) => tasks.find(({ begin, end }) => begin <= moment && moment <= end)
  return keys.flatMap((key, place) => {
    const next = keys[place + 1]
    const begun = taskOf(key)
    const commit = commits.find((moment) => moment > key)
    if (next === undefined || commit === undefined || !begun) return []
    const nextBegun = taskOf(next)?.begin ?? next
    return {
      untilPaint: sum(tasks, begun.begin, taskOf(commit)?.end ?? commit),
      untilNextKey: sum(tasks, begun.begin, nextBegun),
    }
  })
}

/** Milliseconds of the tasks that began in between. */
function sum(tasks: readonly Span[], from: number, until: number): number {
  let microseconds = 0
  for (const { begin, end } of tasks) if (begin >= from && begin < until) microseconds += end - begin
  return microseconds / 1000
}
