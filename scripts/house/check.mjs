import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { root } from './root.mjs'
import { runQuietly } from './run-command.mjs'

/** Folders (with a `*` for "each in here") that may hold a tsconfig.json: everything that has types. */
const typedPlaces = ['packages/*', 'apps/*', 'apps/web/pwa', 'scripts', 'e2e']

/** @param {string} place */
function foldersOf(place) {
  if (!place.endsWith('/*')) return [place]
  const parent = place.slice(0, -2)
  return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
}

/**
 * Runs every check and shows what each found; none is left out because an earlier one failed.
 * @returns {Promise<number>} exit code
 */
export async function check() {
  if (!(await ensureDependencies(console.log, 'working'))) return 1
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs')
  const typed = typedPlaces
    .flatMap(foldersOf)
    .filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))
  const types = typed.map((folder) => ({ name: `types    ${folder}`, args: [tsc, '-p', folder] }))
  const format = { name: 'format', args: [prettier, '--check', '--log-level=warn', '.'] }
  const lint = { name: 'lint and borders', args: [oxlint, '--deny-warnings'] }
  // The longest has one core to itself from the beginning; the others follow each other beside it.
  const beside = [...types, lint]
  const checks = [format, ...beside]

  let failures = 0
  /** @param {{ name: string, args: string[] }} check */
  const run = async ({ name, args }) => {
    const begun = performance.now()
    const { code, output } = await runQuietly(args)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds} s)`)
    if (code !== 0) {
      failures += 1
      console.log(`\n${output.trim()}\n`)
    }
  }
  const formatted = run(format)
  for (const one of beside) await run(one)
  await formatted
  console.log(
    failures === 0
      ? `\nAll ${checks.length} checks are fine.`
      : `\n${failures} of ${checks.length} checks failed.`,
  )
  return failures === 0 ? 0 : 1
}
