import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runQuietly } from '../../scripts/house/run-command.mjs'
import { root } from '../../scripts/house/root.mjs'

/** What the relay is compared with: servers that pass on Yjs updates and can read them. */
export const peers = {
  'y-websocket': {
    version: '2.1.0',
    integrity:
      'sha512-WHYDRqomaGkkaujtowCDwL8KYk+t1zQCGIgKyvxvchhjTQlMgWXRHJK+FDEcWmHA7I7o/4fy0eniOrtmz0e4mA==',
  },
  /** The newest that runs on Node 20: 4 wants 22. */
  '@hocuspocus/server': {
    version: '3.4.4',
    integrity:
      'sha512-UV+oaONAejOzeYgUygNcgsc8RdZvSokVvAxluZJIisLACpRO/VsseQ5lWKDRwLd7Fn6+rHWDH3hGuQ1fdX1Ycg==',
  },
} as const

/** What they and their clients stand on; LevelDB is how y-websocket keeps documents. */
const parts = {
  '@hocuspocus/provider': '3.4.4',
  'y-leveldb': '0.2.0',
  level: '8.0.1',
  yjs: '13.6.33',
  'y-protocols': '1.0.6',
  ws: '8.23.0',
}

/** Where their modules are, once they were fetched. */
export const peersFolder = join(root, 'bench/.cache/relay-peers-3')

/** Fetches the peers with npm into the bench's own cache, once, and checks that they are the ones that were pinned. */
export async function ensurePeers(): Promise<void> {
  if (existsSync(peersFolder)) return
  console.log('  fetching y-websocket and @hocuspocus/server (once) …')
  const room = `${peersFolder}.new`
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room, { recursive: true })
  const versions = Object.entries(peers).map(([name, { version }]) => [name, version])
  const dependencies = {
    ...Object.fromEntries(versions),
    ...parts,
  }
  writeFileSync(join(room, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const npm = process.env['npm_execpath']
  if (npm === undefined) throw new Error('Run this with npm: npm run bench -- relay')
  const install = [
    'install',
    '--ignore-scripts',
    '--omit=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const { code, output } = await runQuietly([npm, ...install], { cwd: room })
  if (code !== 0) throw new Error(`npm could not fetch the peers:\n${output}`)
  const lock = readFileSync(join(room, 'package-lock.json'), 'utf8')
  for (const [name, { integrity }] of Object.entries(peers)) {
    if (!lock.includes(integrity)) throw new Error(`${name} is not the one that was pinned`)
  }
  renameSync(room, peersFolder)
}

/** What a peer's module gives; the bench knows what it takes from it. */
export function requirePeer(name: string): unknown {
  return createRequire(pathToFileURL(join(peersFolder, 'package.json')))(name)
}
