import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Plugin } from 'vite'
import type { Build, BuildFile, PrecachedFile } from './build.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Paths of all files below a folder, with forward slashes, sorted the same on every machine. */
function pathsIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
}

async function bundleWorker(dist: string, of: Build, files: readonly PrecachedFile[]): Promise<void> {
  await build({
    configFile: false,
    root: here,
    publicDir: false,
    logLevel: 'warn',
    define: { LEF_BUILD: JSON.stringify(of), LEF_FILES: JSON.stringify(files) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(here, 'sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}

/** Beside every text file its compressed forms, so that the server need not compress anything. */
export async function compress(dist: string): Promise<void> {
  const texts = pathsIn(dist).filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path))
  await Promise.all(
    texts.map(async (path) => {
      const content = readFileSync(join(dist, path))
      if (content.length < 1024) return
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      writeFileSync(join(dist, `${path}.br`), await promisify(brotliCompress)(content, { params }))
      writeFileSync(join(dist, `${path}.gz`), await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

/**
 * Finishes a build: names it by one hash over its files (`build.json`), makes the service worker that
 * puts exactly those files on a device, and compresses. The worker carries the hash and so cannot be
 * part of it; it holds nothing else that is not in the source.
 * @param dist folder with everything else of the build in it
 */
export async function sealBuild(dist: string, version: string): Promise<Build> {
  const digest = (content: Buffer | string) => createHash('sha256').update(content)
  const paths = pathsIn(dist).filter(
    (path) => !['sw.js', 'build.json'].includes(path) && !/\.(br|gz)$/.test(path),
  )
  const files = Object.fromEntries(
    paths.map((path) => [path, digest(readFileSync(join(dist, path))).digest('hex')]),
  )
  const list = Object.entries(files).map(([path, sum]) => `${sum}  ${path}\n`)
  const named: Build = { version, hash: digest(list.join('')).digest('hex') }
  const buildFile: BuildFile = { name: 'lef', ...named, files }
  writeFileSync(join(dist, 'build.json'), `${JSON.stringify(buildFile, null, 1)}\n`)

  const precached = [...paths, 'build.json'].map((path) => ({
    url: `/${path}`,
    integrity: `sha256-${digest(readFileSync(join(dist, path))).digest('base64')}`,
  }))
  await bundleWorker(dist, named, precached)
  await compress(dist)
  return named
}

/** Vite plugin: seals every build of the app. */
export function sealedBuild(version: string): Plugin {
  let dist = ''
  return {
    name: 'lef-sealed-build',
    apply: 'build',
    configResolved: (config) => {
      dist = join(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        await sealBuild(dist, version)
      },
    },
  }
}
