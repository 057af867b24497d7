import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runQuietly } from '../../../scripts/house/run-command.mjs'
import { root } from '../../../scripts/house/root.mjs'

/** What we are compared with, as their makers publish it; docs/adr/0005 says what each is for and what it weighs. */
export const pinned = {
  compromise: {
    version: '14.17.0',
    integrity:
      'sha512-zw9iEcts/8tMDASNopMQEs3Pclkx2Xk7XCltAb/oV1LEZcCQpDaalAtFmvuxYo+wnVDsW3H3oT16mw9qVHpkqA==',
  },
  'wink-nlp': {
    version: '2.4.0',
    integrity:
      'sha512-d02inlNJL0LLNTLoYfkxZYGrqnYDSZV4HI4WpeuyIEfpu7UcUqUW1ZYWr+JTFm4ZR6dQdzOW/FtHEQRO+o/zzA==',
  },
  'wink-eng-lite-web-model': {
    version: '1.8.1',
    integrity:
      'sha512-M2tSOU/rVNkDj8AS8IoKJaM7apJJjS0cN+hE8CPazfnB4A/ojyc9+7RMPk18UOiIdSyWk7MR6w8z9lWix2l5tA==',
  },
  natural: {
    version: '8.1.1',
    integrity:
      'sha512-Ucb+lsUcGxUqu3rn8cwHjT6gJQosO63nIX/aBQXB3+IDkNbFV7PuviysO+Rzz3aKn7PZhPj3bNF4PS9gDVjYCQ==',
  },
} as const

/** Something that reads one text in a language, and hands over how many words it made of it. */
export interface Peer {
  readonly name: string
  readonly read: (text: string) => number
}

export interface Peers {
  readonly english: readonly Peer[]
  readonly dutch: readonly Peer[]
}

// How much of their interfaces we use.
type Compromise = (text: string) => { readonly document: readonly (readonly unknown[])[] }
type Wink = (model: unknown) => { readDoc(text: string): { tokens(): { length(): number } } }
interface Natural {
  readonly Tagger: new (
    lexicon: unknown,
    rules: unknown,
  ) => { tag(words: string[]): { taggedWords: unknown[] } }
  readonly Lexicon: new (language: string, otherwise: string) => unknown
  readonly RuleSet: new (language: string) => unknown
}

/** The peers, ready to read. Fetched with npm into the bench's own cache, once; never a part of the project. */
export async function loadPeers(): Promise<Peers> {
  const require = createRequire(join(await ensurePeers(), 'package.json'))
  const compromise: Compromise = require('compromise')
  const wink = (require('wink-nlp') as Wink)(require('wink-eng-lite-web-model'))
  const { Tagger, Lexicon, RuleSet }: Natural = {
    // Its front door opens a database driver and reads `.env`; the tagger alone does neither.
    Tagger: require('natural/lib/natural/brill_pos_tagger/lib/Brill_POS_Tagger'),
    Lexicon: require('natural/lib/natural/brill_pos_tagger/lib/Lexicon'),
    RuleSet: require('natural/lib/natural/brill_pos_tagger/lib/RuleSet'),
  }
  const tagger = new Tagger(new Lexicon('DU', 'N(soort,ev,neut)'), new RuleSet('DU'))
  return {
    english: [
      {
        name: `compromise ${pinned.compromise.version}`,
        read: (text) => compromise(text).document.reduce((sum, sentence) => sum + sentence.length, 0),
      },
      {
        name: `wink-nlp ${pinned['wink-nlp'].version}`,
        read: (text) => wink.readDoc(text).tokens().length(),
      },
    ],
    dutch: [
      {
        name: `natural ${pinned.natural.version}, Dutch tagger`,
        read: (text) => tagger.tag(text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).taggedWords.length,
      },
    ],
  }
}

const folder = join(
  root,
  'bench/.cache/talk',
  Object.values(pinned)
    .map(({ version }) => version)
    .join('_'),
)

async function ensurePeers(): Promise<string> {
  if (existsSync(folder)) return folder
  console.log(`  fetching ${Object.keys(pinned).join(', ')} (once) …`)
  const room = `${folder}.new`
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room, { recursive: true })
  const dependencies = Object.fromEntries(
    Object.entries(pinned).map(([name, { version }]) => [name, version]),
  )
  writeFileSync(join(room, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const npm = process.env['npm_execpath']
  if (npm === undefined) throw new Error('Run this with npm: npm run bench -- talk speed')
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, output } = await runQuietly([npm, ...install], { cwd: room })
  if (code !== 0) throw new Error(`npm could not fetch the peers:\n${output}`)
  const lock = readFileSync(join(room, 'package-lock.json'), 'utf8')
  for (const [name, { integrity }] of Object.entries(pinned))
    if (!lock.includes(integrity)) throw new Error(`${name} is not the one that was pinned`)
  renameSync(room, folder)
  return folder
}
