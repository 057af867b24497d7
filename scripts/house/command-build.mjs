import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { hashOf, sourcesUnder } from './source-hash.mjs'

const home = join(root, 'apps/cli')
/** One folder for each state of the sources, named by their hash. */
const builds = join(root, '.cache', 'command')
const dayMs = 24 * 60 * 60 * 1000

/**
 * The folders of a workspace and of all workspaces of ours that it stands on.
 * @param {string} folder
 * @param {Set<string>} found
 */
function withItsWorkspaces(folder, found = new Set()) {
  if (found.has(folder)) return found
  found.add(folder)
  /** @type {{ dependencies?: Record<string, string> }} */
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies))
    if (name.startsWith('@lef/')) withItsWorkspaces(join(root, 'packages', name.slice('@lef/'.length)), found)
  return found
}

/** One hash over everything that the command is made of: sources, how it is built, the versions of all parts. */
function inputsHash() {
  return hashOf([
    join(root, 'package-lock.json'),
    join(root, 'scripts/house/command-build.mjs'),
    ...[...withItsWorkspaces(home)].sort().flatMap(sourcesUnder),
  ])
}

/**
 * Puts the command together in a folder: one file that needs nothing installed, and one for each language that is
 * only read when it is asked for.
 * @param {string} folder
 */
async function bundle(folder) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: home,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: join(home, 'src/node.ts'),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'lef.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
    ssr: { noExternal: true },
  })
}

/** Removes builds of other states of the sources; one of today may be running in another terminal. */
function removeOldBuilds() {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name)
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > dayMs) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The built `lef` command, set up and built first when its sources or parts differ from those of earlier builds.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the file to import; null when it failed, and the reason has then been said
 */
export async function ensureCommandBuilt(say) {
  const folder = join(builds, inputsHash())
  const command = join(folder, 'lef.mjs')
  if (existsSync(command)) return command
  // Imported only now: who has a build needs none of it, and it costs time.
  const { ensureDependencies } = await import('./dependencies.mjs')
  if (!(await ensureDependencies(say))) return null
  const unfinished = `${folder}.${process.pid}.${randomUUID()}`
  try {
    mkdirSync(builds, { recursive: true })
    removeOldBuilds()
    await bundle(unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process may have been first.
    if (existsSync(command)) return command
    say(
      `The command could not be built:\n\n${error instanceof Error ? (error.stack ?? error.message) : error}`,
    )
    return null
  }
  return command
}
