import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const cache = fileURLToPath(new URL('../../../../.cache/server', import.meta.url))

/**
 * Makes one JavaScript file of a TypeScript program, so that it starts as fast as it can, again and again.
 * What comes from node_modules stays there. Gives the file, and what removes it.
 */
export async function bundleProgram(entry: string): Promise<{ readonly file: string; remove(): void }> {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'program-'))
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        // Modules find the files beside them also from the bundle.
        name: 'own-address',
        transform: (code, id) =>
          code.includes('import.meta.url')
            ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            : null,
      },
    ],
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return { file: join(folder, 'program.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
