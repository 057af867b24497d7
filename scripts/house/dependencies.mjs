import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runQuietly } from './run-command.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * What the parts are for: `running` Lef takes what the app and the server are built with and stand on, `working` on it
 * also what tests and checks take, a browser among them: more than half of what is fetched.
 * @typedef {'running' | 'working'} Use
 */

/**
 * Reads the packages of a lockfile, or null when it is absent or unreadable.
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Whether what npm last put into node_modules is what the lockfile asks for.
 * npm keeps its own account of that in node_modules/.package-lock.json and writes it last, so an
 * interrupted installation, a changed lockfile and a hand-made `npm i` are all told apart correctly.
 * Packages for another platform (`optional`) may be absent.
 * @param {LockedPackages} asked packages of package-lock.json
 * @param {LockedPackages} present packages of node_modules/.package-lock.json
 * @param {Use} use
 */
export function isInstalled(asked, present, use) {
  return Object.entries(asked).every(([path, wanted]) => {
    if (!path.includes('node_modules/') || (use === 'running' && wanted.dev)) return true
    const found = present[path]
    if (!found) return Boolean(wanted.optional || wanted.devOptional)
    return Boolean(wanted.link) || (found.version === wanted.version && found.integrity === wanted.integrity)
  })
}

/**
 * How to call npm: the very npm that started us when there is one, else the one beside this Node.
 * A script of npm's is run by Node directly because Windows cannot spawn npm.cmd without a shell.
 */
function npmScript() {
  const running = process.env.npm_execpath
  if (running?.endsWith('.js')) return running
  const prefix = spawnSync('npm', ['root', '-g'], { encoding: 'utf8', shell: process.platform === 'win32' })
  return join(prefix.stdout?.trim() || '/usr/lib/node_modules', 'npm', 'bin', 'npm-cli.js')
}

const installed = join(root, 'node_modules', '.package-lock.json')

/**
 * Throws a plain sentence when parts are missing. For tests of what installs them: that must not happen under a test
 * run, which stands on them itself.
 */
export function requireDependencies() {
  const asked = lockedPackages(join(root, 'package-lock.json'))
  const present = lockedPackages(installed)
  if (asked === null || present === null || !isInstalled(asked, present, 'working'))
    throw new Error('node_modules is not what package-lock.json asks for: run npm test, or npm ci, first')
}

/**
 * Installs the parts that the lockfile names, unless they are there already.
 * @param {(line: string) => void} say
 * @param {Use} use
 * @returns {Promise<boolean>} false when it failed; the reason has then been said
 */
export async function ensureDependencies(say, use) {
  const asked = lockedPackages(join(root, 'package-lock.json'))
  if (asked === null) {
    say('package-lock.json is missing or unreadable: this copy of Lef is not complete.')
    return false
  }
  const present = lockedPackages(installed)
  if (present !== null && isInstalled(asked, present, use)) return true

  say(
    present === null
      ? 'Fetching the parts Lef is made of (once; needs the network, a minute or so) …'
      : isInstalled(asked, present, 'running')
        ? 'Fetching what tests and checks take as well (once; needs the network, a minute or so) …'
        : 'The list of parts has changed; fetching the new ones …',
  )
  // Lef needs no installation scripts of others, so none get the chance to run.
  const args = [npmScript(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  // Whoever has what tests take, keeps it.
  if (use === 'running' && present === null) args.push('--omit=dev')
  const { code, output } = await runQuietly(args)
  if (code === 0) return true
  say(`That did not work. npm said:\n\n${output}`)
  return false
}
