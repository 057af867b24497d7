// Brings the TypeScript of the engine into a training script.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const src = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** The engine and the pack of a language, with its trained model when asked. */
export async function loadEngine(language, withModel = false) {
  const options = {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
  }
  const { module: engine } = await runnerImport(src('findings/index.ts'), options)
  const { module: packs } = await runnerImport(src(`${language}.ts`), options)
  const pack = packs[language === 'nl' ? 'dutch' : 'english']
  if (!withModel) return { ...engine, pack }
  const { module: models } = await runnerImport(
    src(`model/${language === 'nl' ? 'dutch' : 'english'}.ts`),
    options,
  )
  const { model } = models[language === 'nl' ? 'createDutchModels' : 'createEnglishModels']()
  return { ...engine, pack: { ...pack, model } }
}
