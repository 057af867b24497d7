import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from '../../apps/web/pwa/seal-build.ts'
import { runQuietly } from '../../scripts/house/run-command.mjs'
import { root } from '../../scripts/house/root.mjs'

/** What Lef is compared with: another local-first app, as its makers publish it. */
export const peer = {
  name: '@actual-app/web',
  version: '26.9.0',
  integrity:
    'sha512-kW7hBCGDkBevCcDRPkD8HttQ971cdhf5YMM77geXBGL+Xg9RTJ7EtsKWhEnIMbWrLh9usgzDAsEXg5HFT/do/w==',
  /** The headers that its own `_headers` asks for: it runs SQLite in WebAssembly over shared memory. */
  headers: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Content-Security-Policy':
      "default-src 'self' blob:; img-src 'self' blob: data:; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src http: https:;",
  },
} as const

const folder = join(root, 'bench/.cache/first-load', peer.version)
const build = join(folder, 'build')

/**
 * Fetches the peer with npm into the bench's own cache, once, checks that it is the one that was pinned, and
 * compresses it beforehand as Lef's own build is. It never becomes a part of the project.
 * @returns folder of its build, ready to be served
 */
export async function ensurePeer(): Promise<string> {
  if (existsSync(build)) return build
  console.log(`  fetching ${peer.name} ${peer.version} (once) …`)
  const room = `${folder}.new`
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room, { recursive: true })
  const wanted = { private: true, dependencies: { [peer.name]: peer.version } }
  writeFileSync(join(room, 'package.json'), JSON.stringify(wanted))
  const npm = process.env['npm_execpath']
  if (npm === undefined) throw new Error('Run this with npm: npm run bench -- first-load')
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await runQuietly([npm, ...install], { cwd: room })
  if (code !== 0) throw new Error(`npm could not fetch ${peer.name}:\n${output}`)
  const lock = readFileSync(join(room, 'package-lock.json'), 'utf8')
  if (!lock.includes(peer.integrity)) throw new Error(`${peer.name} is not the one that was pinned`)
  cpSync(join(room, 'node_modules', peer.name, 'build'), join(room, 'build'), { recursive: true })
  rmSync(join(room, 'node_modules'), { recursive: true })
  await compress(join(room, 'build'))
  renameSync(room, folder)
  return build
}
