import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../../scripts/house/root.mjs'
import type { Figure } from './figure.ts'
import { commitNow, loadNow, thisMachine } from './machine.ts'
import { measuredPage } from './measured-page.ts'
import type { Result } from './suite-result.ts'

/** What a suite itself has to say. */
export interface Findings {
  readonly title: string
  readonly browser: string | null
  /** How it was measured, and what to keep in mind; one sentence or two each. */
  readonly method: readonly string[]
  readonly figures: readonly Figure[]
}

const resultsFolder = join(root, 'bench/results')

/**
 * Runs a suite, writes what it found to `bench/results/` and makes `docs/MEASURED.md` anew from all results.
 * Without any figure what was written before stays. A figure over its limit is said aloud, and is no failure: another machine gives other figures.
 */
export async function record(suite: string, measure: () => Promise<Findings>): Promise<void> {
  const before = loadNow()
  const { title, browser, method, figures } = await measure()
  if (figures.length === 0) {
    console.log('  Nothing was measured, so nothing is written.')
    return
  }
  const result: Result = {
    suite,
    title,
    date: new Date().toISOString(),
    commit: commitNow(),
    machine: thisMachine(browser),
    load: { before, after: loadNow() },
    method,
    figures,
  }
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(join(resultsFolder, `${suite.replaceAll('/', '-')}.json`), asText(result))
  const page = join(root, 'docs/MEASURED.md')
  const style = await resolveConfig(page)
  writeFileSync(page, await format(measuredPage(allResults()), { ...style, filepath: page }))
  let heading = ''
  for (const { table, subject, name, unit, statistic, value, atMost, atLeast, interval } of figures) {
    const over =
      atMost === null ? '' : value <= atMost ? `   (at most ${atMost}: holds)` : `   OVER ${atMost}`
    const under =
      atLeast === undefined
        ? ''
        : value >= atLeast
          ? `   (at least ${atLeast}: holds)`
          : `   UNDER ${atLeast}`
    const range = interval === undefined ? '' : ` [${interval.low} – ${interval.high}]`
    const limit = `${range}${over}${under}`
    if (table !== undefined && table !== heading) console.log(`  -- ${table}`)
    heading = table ?? heading
    console.log(`  ${subject}: ${name}: ${[value, unit].join(' ').trim()} (${statistic})${limit}`)
  }
}

/** Readable in a diff: one line for each list of samples. */
function asText(result: Result): string {
  return `${JSON.stringify(result, null, 2).replace(/\[[\d\s.,e-]*\]/g, (list) => list.replace(/\s+/g, ' '))}\n`
}

function allResults(): Result[] {
  return readdirSync(resultsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Result => JSON.parse(readFileSync(join(resultsFolder, name), 'utf8')))
}
