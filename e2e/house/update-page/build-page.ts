import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Build } from '../../../apps/web/pwa/build.ts'
import { sealBuild } from '../../../apps/web/pwa/seal-build.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Builds and seals the page as a given version, in a folder of its own. */
export async function buildPage(version: string): Promise<{ dist: string; build: Build }> {
  const dist = mkdtempSync(join(tmpdir(), 'lef-update-page-'))
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    define: { PAGE_VERSION: JSON.stringify(version) },
    build: { outDir: dist, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  return { dist, build: await sealBuild(dist, version) }
}
