import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { root } from './root.mjs'
import { hashOf, sourcesUnder } from './source-hash.mjs'

/**
 * @typedef {object} Program One of ours in TypeScript, which Node 20 cannot run as it is.
 * @property {string} home folder of its workspace
 * @property {string} entry path of its source in there
 * @property {string} file name of what is built
 * @property {string} builds folder with one folder in it for each state of the sources, named by their hash
 * @property {boolean} alone whether it holds all it needs (but for the database, which only some commands take), or
 *   takes what is installed from node_modules
 */

/** The `lef` command. */
export const command = program('apps/cli', 'src/node.ts', 'lef.mjs', true)
/** What `npm start` puts behind the app. */
export const server = program('apps/server', 'src/main.ts', 'server.mjs', false)

/**
 * @param {string} home
 * @param {string} entry
 * @param {string} file
 * @param {boolean} alone
 * @returns {Readonly<Program>}
 */
function program(home, entry, file, alone) {
  const builds = join(root, '.cache', file.replace('.mjs', '-program'))
  return Object.freeze({ home: join(root, home), entry, file, builds, alone })
}

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
    if (name.startsWith('@lef/')) withItsWorkspaces(folderOf(name.slice('@lef/'.length)), found)
  return found
}

/** @param {string} name a workspace of ours */
function folderOf(name) {
  const inPackages = join(root, 'packages', name)
  return existsSync(inPackages) ? inPackages : join(root, 'apps', name)
}

/**
 * One hash over everything that a program is made of: sources, how it is built, the versions of all parts.
 * @param {Program} program
 */
function inputsHash({ home }) {
  return hashOf([
    join(root, 'package-lock.json'),
    join(root, 'scripts/house/program-build.mjs'),
    ...[...withItsWorkspaces(home)].sort().flatMap(sourcesUnder),
  ])
}

/**
 * Puts a program together in a folder: one file, and one for each part that is only read when it is asked for.
 * @param {Program} program
 * @param {string} folder
 */
async function bundle({ home, entry, file, alone }, folder) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: home,
    logLevel: 'silent',
    publicDir: false,
    plugins: [foundFrom(folder)],
    build: {
      ssr: join(home, entry),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: file, chunkFileNames: '[name]-[hash].mjs' } },
    },
    // The driver of a database looks for parts that are not there: it stays where it is installed.
    ...(alone ? { ssr: { noExternal: true, external: ['pg'] } } : {}),
  })
}

/**
 * Lets modules find the files beside them from the bundle as well, also when the whole project was moved since.
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
function foundFrom(folder) {
  return {
    name: 'lef-own-address',
    transform: (code, id) => {
      if (!code.includes('import.meta.url') || !id.startsWith(root)) return null
      const path = relative(folder, dirname(id)).split(sep).join('/')
      return code.replaceAll(
        'import.meta.url',
        `new URL(${JSON.stringify(`${path}/_`)}, import.meta.url).href`,
      )
    },
  }
}

/**
 * Removes builds of other states of the sources; one of today may be running in another terminal.
 * @param {string} builds
 */
function removeOldBuilds(builds) {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name)
    const found = statSync(folder, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > dayMs) rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A program as built of its sources as they are now; null when there is no such build yet.
 * @param {Program} program
 */
export function builtProgram(program) {
  const built = join(program.builds, inputsHash(program), program.file)
  return existsSync(built) ? built : null
}

/**
 * A built program, set up and built first when its sources or parts differ from those of earlier builds.
 * @param {Program} program
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} the file to import; null when it failed, and the reason has then been said
 */
export async function ensureProgramBuilt(program, say) {
  const there = builtProgram(program)
  if (there !== null) return there
  // Imported only now: who has a build needs none of it, and it costs time.
  const { ensureDependencies } = await import('./dependencies.mjs')
  if (!(await ensureDependencies(say, 'running'))) return null
  const folder = join(program.builds, inputsHash(program))
  const unfinished = `${folder}.${process.pid}.${randomUUID()}`
  try {
    mkdirSync(program.builds, { recursive: true })
    removeOldBuilds(program.builds)
    await bundle(program, unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process may have been first.
    if (!existsSync(join(folder, program.file))) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : error
      say(`${program.file} could not be built:\n\n${reason}`)
      return null
    }
  }
  return join(folder, program.file)
}
