import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './root.mjs'
import { runAloud } from './run-command.mjs'
import { ensureWebBuilt } from './web-build.mjs'

/** Names a person types, with the vitest project behind each, in the order they run. */
const runs = { unit: 'unit', storage: 'storage-browser', e2e: 'e2e' }

/**
 * @typedef {{ passed: number, failed: number, skipped: number, skips: string[] }} Tally
 */

/**
 * The tally that scripts/house/tally-reporter.mjs left behind. A run that ended badly without one
 * failing test (a file that cannot be loaded, a browser that does not start) counts as one failure.
 * @param {string} file
 * @param {number} code exit code of the run
 * @returns {Tally}
 */
function readTally(file, code) {
  /** @type {Tally} */
  let tally = { passed: 0, failed: 0, skipped: 0, skips: [] }
  try {
    tally = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`The tally of this run is missing: ${error}`)
  }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/**
 * Installs and builds what is needed, runs the tests and says how it went.
 * @param {string[]} args nothing, or one of `unit`, `storage`, `e2e` with an optional filter on file names
 * @returns {Promise<number>} exit code
 */
export async function test(args) {
  const [only, ...filter] = args
  const chosen = Object.entries(runs).filter(([name]) => only === undefined || name === only)
  if (chosen.length === 0) {
    console.error(
      `There is no "${only}" here. Use: npm test -- [${Object.keys(runs).join('|')}] [part of a file name]`,
    )
    return 1
  }
  if (!(await ensureDependencies(console.log, 'working'))) return 1
  if (chosen.some(([name]) => name === 'e2e') && !(await ensureWebBuilt(console.log))) return 1

  const folder = join(root, '.cache', 'test')
  mkdirSync(folder, { recursive: true })
  /** @type {Tally} */
  const sum = { passed: 0, failed: 0, skipped: 0, skips: [] }
  let failed = false
  for (const [name, project] of chosen) {
    console.log(`\n== ${name}`)
    const file = join(folder, `${name}.json`)
    rmSync(file, { force: true })
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=./scripts/house/tally-reporter.mjs']
    const code = await runAloud(
      [vitest, 'run', '--project', project, '--passWithNoTests', ...reporters, ...filter],
      {
        env: { LEF_TALLY: file, NO_COLOR: '1', FORCE_COLOR: '0' },
      },
    )
    const tally = readTally(file, code)
    sum.passed += tally.passed
    sum.failed += tally.failed
    sum.skipped += tally.skipped
    sum.skips.push(...tally.skips)
    failed ||= code !== 0 || tally.failed > 0
  }

  for (const skip of sum.skips) console.log(`skipped: ${skip}`)
  if (only !== undefined && sum.passed + sum.failed + sum.skipped === 0) {
    console.error('No test matched.')
    failed = true
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
  return failed ? 1 : 0
}
