// Brings the TypeScript of the engine into a training script.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const src = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** The engine and the pack of a language. */
export async function loadEngine(language) {
  const options = {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
  }
  const { module: engine } = await runnerImport(src('findings/index.ts'), options)
  const { module: packs } = await runnerImport(src(`${language}.ts`), options)
  return { ...engine, pack: packs[language === 'nl' ? 'dutch' : 'english'] }
}
