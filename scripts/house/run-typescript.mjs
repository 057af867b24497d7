import { runnerImport } from 'vite'
import { root } from './root.mjs'

/**
 * Loads a TypeScript program of this project and calls its default export with the arguments.
 * Node 20 cannot run TypeScript; Vite, which builds the app anyway, can.
 * @param {string} file absolute path
 * @param {string[]} args
 * @returns {Promise<number>} exit code: the number that the program returned, else 0
 */
export async function runTypeScript(file, args) {
  // As in tests: left alone, Vite says development, in which Yjs freezes all it is given, bytes among it, which cannot be.
  process.env['NODE_ENV'] ??= 'test'
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'warn' })
  const run =
    module !== null && typeof module === 'object' && 'default' in module ? module.default : undefined
  if (typeof run !== 'function') throw new Error(`${file} has no default export to call`)
  const code = await run(args)
  return typeof code === 'number' ? code : 0
}
