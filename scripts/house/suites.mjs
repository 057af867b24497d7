import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './root.mjs'
import { ensureWebBuilt } from './web-build.mjs'

/** @typedef {{ name: string, file: string }} Suite */

/** @param {string} folder */
const entriesOf = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : [])

/**
 * Benches: each folder of bench/ with a run.ts.
 * @returns {Suite[]}
 */
export function benches() {
  return entriesOf(join(root, 'bench')).flatMap((name) => {
    const file = join(root, 'bench', name, 'run.ts')
    return existsSync(file) ? [{ name, file }] : []
  })
}

/**
 * Long fault and fuzz runs: each packages/<package>/torture/<name>.ts, called <package>/<name>, and the same in apps.
 * @returns {Suite[]}
 */
export function tortures() {
  return ['packages', 'apps'].flatMap((place) =>
    entriesOf(join(root, place)).flatMap((owner) => {
      const folder = join(root, place, owner, 'torture')
      return entriesOf(folder)
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => ({ name: `${owner}/${basename(file, '.ts')}`, file: join(folder, file) }))
    }),
  )
}

/**
 * Screenshots: each e2e/screenshots/<name>.ts.
 * @returns {Suite[]}
 */
export function screenshotSets() {
  const folder = join(root, 'e2e', 'screenshots')
  return entriesOf(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ name: basename(file, '.ts'), file: join(folder, file) }))
}

/**
 * Runs the suites whose name contains the first argument (all without one), one after the other;
 * the other arguments go to the suites.
 * @param {Suite[]} suites
 * @param {{ kind: string, where: string, needsApp: boolean, args: string[] }} options
 * @returns {Promise<number>} exit code
 */
export async function runSuites(suites, { kind, where, needsApp, args }) {
  const [wanted = '', ...rest] = args
  const chosen = suites.filter(({ name }) => name.includes(wanted))
  if (chosen.length === 0) {
    const known = suites.map(({ name }) => `  ${name}`).join('\n')
    console.error(
      suites.length === 0
        ? `There is no ${kind} yet. One is a file ${where} whose default export is called.`
        : `No ${kind} is called "${wanted}". There are:\n${known}`,
    )
    return 1
  }
  if (!(await ensureDependencies(console.log, 'working'))) return 1
  if (needsApp && !(await ensureWebBuilt(console.log))) return 1

  // Imported only now: it stands on a part that had to be installed first.
  const { runTypeScript } = await import('./run-typescript.mjs')
  let failures = 0
  for (const { name, file } of chosen) {
    console.log(`== ${name}`)
    try {
      if ((await runTypeScript(file, rest)) !== 0) failures += 1
    } catch (error) {
      failures += 1
      console.error(`${relative(root, file)} broke off:\n`, error)
    }
  }
  if (failures > 0) console.error(`${failures} of ${chosen.length} failed.`)
  return failures === 0 ? 0 : 1
}
