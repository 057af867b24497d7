import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runQuietly } from './run-command.mjs'
import { hashOf, sourcesUnder } from './source-hash.mjs'

/** Where the built app stands. */
export const webDist = join(root, 'apps/web/dist')
const stamp = '.inputs'

/** One hash over everything the build reads: sources, settings and the versions of all parts. */
export function inputsHash() {
  return hashOf([
    join(root, 'package.json'),
    join(root, 'package-lock.json'),
    join(root, 'tsconfig.json'),
    ...sourcesUnder(join(root, 'packages')),
    ...sourcesUnder(join(root, 'apps/web')),
  ])
}

/**
 * Builds the web app when its sources differ from those of the last build.
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when it failed; the reason has then been said
 */
export async function ensureWebBuilt(say) {
  const inputs = inputsHash()
  if (isWhole(webDist, inputs)) return true
  say('Building the app (some seconds) …')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // Made elsewhere and put in place whole: a build that is broken off leaves the last one as it was.
  const fresh = join(root, 'apps/web/.cache/build')
  const { code, output } = await runQuietly(
    [vite, 'build', '--logLevel', 'warn', '--outDir', '.cache/build'],
    {
      cwd: join(root, 'apps/web'),
      // A test runner sets this to `test`, and React would then be built as for development.
      env: { NODE_ENV: 'production' },
    },
  )
  if (code !== 0) {
    say(`The app could not be built:\n\n${output}`)
    return false
  }
  writeFileSync(join(fresh, stamp), inputs)
  rmSync(webDist, { recursive: true, force: true })
  renameSync(fresh, webDist)
  return true
}

/**
 * Whether a folder holds the whole build of these inputs, with every file that the build names.
 * @param {string} dist
 * @param {string} inputs
 */
export function isWhole(dist, inputs) {
  const at = (/** @type {string} */ name) => join(dist, name)
  if (!existsSync(at(stamp)) || !existsSync(at('build.json')) || !existsSync(at('sw.js'))) return false
  if (readFileSync(at(stamp), 'utf8') !== inputs) return false
  const { files } = JSON.parse(readFileSync(at('build.json'), 'utf8'))
  return Object.keys(files).every((file) => existsSync(at(file)))
}
