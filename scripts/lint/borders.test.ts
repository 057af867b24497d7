import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../house/root.mjs'

/** One line of code at a place in the project, and what our lint settings must say about it. */
interface Case {
  readonly place: string
  readonly code: string
  /** Part of the reason that must be given, or null where nothing may be said. */
  readonly reason: string | null
}

const method = 'packages/method/src'
const vault = 'packages/vault/src'
const protocol = 'packages/protocol/src'
const server = 'apps/server/src'
const store = 'packages/store/src'
const talk = 'packages/talk/src'
const web = 'apps/web/src'
const cli = 'apps/cli/src'

const imports = (place: string, name: string, reason: string | null): Case => ({
  place,
  code: `export { x } from '${name}'`,
  reason,
})

const borders: readonly Case[] = [
  imports(method, '@lef/vault', 'The method stands alone'),
  imports(method, '@lef/store/tables', 'The method stands alone'),
  imports(method, 'node:fs', 'take what you need as an argument'),
  imports(vault, '@lef/method', 'The vault seals bytes'),
  imports(vault, 'node:crypto', 'take what you need as an argument'),
  imports(vault, '@lef/store', 'The vault seals bytes'),
  imports(vault, '@lef/protocol', null),
  imports(protocol, '@lef/vault', 'no secret ever'),
  imports(protocol, '@lef/store', 'no secret ever'),
  imports(protocol, 'node:crypto', 'take what you need as an argument'),
  imports(protocol, '../../../packages/vault/src/index.ts', 'Import a workspace by its name'),
  imports(protocol, '@lef/method', null),
  imports(server, '@lef/vault', 'The server reads nothing'),
  imports(server, '@lef/vault/testing', 'The server reads nothing'),
  imports(server, '@lef/store', 'The server reads nothing'),
  imports(server, '@lef/talk', 'The server reads nothing'),
  imports(server, '@lef/web', 'The server reads nothing'),
  imports(server, '../../../packages/vault/src/index.ts', 'Import a workspace by its name'),
  imports(server, '@hpke/core', 'stays in the vault'),
  imports(server, '@noble/ciphers/chacha.js', 'stays in the vault'),
  imports(server, '@lef/protocol', null),
  imports(server, '@lef/protocol/messages', null),
  imports(server, 'node:crypto', null),
  imports(store, '@lef/protocol', null),
  imports(store, '@lef/web', 'does not know the app'),
  imports(store, '../../../apps/web/src/main.tsx', 'Import a workspace by its name'),
  imports(store, '@lef/vault/src/seal.ts', 'Import a workspace by its name'),
  imports(web, '@lef/server', 'the server can read nothing'),
  imports(web, '../../../packages/store/src/index.ts', 'Import a workspace by its name'),
  imports(talk, '@lef/store', 'Talk is understood by the method alone'),
  imports(talk, '@lef/web', 'Talk is understood by the method alone'),
  imports(talk, 'node:fs', 'take what you need as an argument'),
  imports(cli, '@lef/store', 'The command looks at what was said, and moves what a server keeps'),
  imports(cli, '@lef/vault/ports', 'The command looks at what was said, and moves what a server keeps'),
  imports(cli, '@lef/web', 'The command looks at what was said, and moves what a server keeps'),
  imports(cli, '../../../packages/talk/src/index.ts', 'Import a workspace by its name'),
  imports(talk, '@lef/cli', 'Talk is understood by the method alone'),
  imports(talk, '@lef/method', null),
  imports(cli, '@lef/talk', null),
  imports(cli, '@lef/talk/nl', null),
  imports(cli, '@lef/method', null),
  imports(cli, '@lef/server/backup', null),
  imports(cli, 'node:util', null),
  imports(store, '@lef/vault', null),
  imports(store, '@lef/method', null),
  imports(web, '@lef/store', null),
  imports(web, '@lef/method', null),
  imports(method, './other.ts', null),
]

const purity: readonly Case[] = [method, talk, protocol, vault].flatMap((place) => [
  ...[
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'process.env',
    'localStorage.length',
    'indexedDB.open',
    'navigator.language',
    'crypto.randomUUID()',
    'performance.now()',
    'fetch',
    'setTimeout',
    'globalThis',
  ].map((expression) => ({ place, code: `export const x = ${expression}`, reason: 'A pure package' })),
  { place, code: 'export const year = (ms) => new Date(ms).getUTCFullYear()', reason: null },
])
const elsewhere: readonly Case[] = [{ place: web, code: 'export const now = () => Date.now()', reason: null }]

const cases = [...borders, ...purity, ...elsewhere].map((one, index) => ({
  ...one,
  file: `${one.place}/case${index}.ts`,
}))

let room = ''
/** Messages per file, of one run over all cases (each run of the linter costs a third of a second). */
const messages = new Map<string, string[]>()

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'lef-borders-'))
  cpSync(join(root, '.oxlintrc.json'), join(room, '.oxlintrc.json'))
  cpSync(join(root, 'scripts/lint'), join(room, 'scripts/lint'), { recursive: true })
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(room, file)), { recursive: true })
    writeFileSync(join(room, file), `${code}\n`)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json', 'packages', 'apps'], {
    cwd: room,
    encoding: 'utf8',
  })
  const { diagnostics }: { diagnostics: { filename: string; message: string; help?: string }[] } =
    JSON.parse(stdout)
  for (const { filename, message, help } of diagnostics) {
    messages.set(filename, [...(messages.get(filename) ?? []), `${message} ${help ?? ''}`])
  }
})
afterAll(() => rmSync(room, { recursive: true, force: true }))

describe('the lint settings', () => {
  it.each(cases.filter(({ reason }) => reason !== null))('refuse in $place: $code', ({ file, reason }) => {
    expect(messages.get(file)?.join('\n')).toContain(reason)
  })

  it.each(cases.filter(({ reason }) => reason === null))('allow in $place: $code', ({ file }) => {
    expect(messages.get(file)).toBeUndefined()
  })
})
