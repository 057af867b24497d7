import { languages, type Address, type Language } from '@lef/method'
import { err, ok, type Result } from '@lef/talk'
import { parseArgs } from 'node:util'

const formats = ['md', 'json', 'html'] as const
export type Format = (typeof formats)[number]
const viewers = ['coach', 'coachee'] as const
export type Viewer = (typeof viewers)[number]
const addresses = ['je', 'u'] as const satisfies readonly Address[]

export interface TalkRequest {
  readonly command: 'talk'
  readonly language: Language
  /** A path, or `-` for standard input. */
  readonly file: string
  /** Names as the person wrote them; several when the file knows one person under several. */
  readonly coach: readonly string[]
  readonly coachee: readonly string[]
  readonly format: Format
  readonly as: Viewer
  readonly address: Address
}

export interface CodeRequest {
  readonly command: 'code'
  readonly language: Language
}

/** Moves what a server keeps to a file, or from one. */
export interface ServerDataRequest {
  readonly command: 'backup' | 'restore'
  readonly language: Language
  readonly file: string
  /** The data folder; without one, the environment says where the data is. */
  readonly data: string | null
}

export type CommandName = 'talk' | 'code' | 'backup' | 'restore'

export type Request =
  | TalkRequest
  | CodeRequest
  | ServerDataRequest
  | { readonly command: 'help'; readonly of: CommandName | null }
  | { readonly command: 'version' }

export type ArgumentProblem =
  | { readonly problem: 'no-command' }
  | { readonly problem: 'unknown-command'; readonly given: string }
  | { readonly problem: 'unknown-option'; readonly given: string }
  | { readonly problem: 'no-value'; readonly option: string }
  | { readonly problem: 'given-twice'; readonly option: string }
  | { readonly problem: 'missing-option'; readonly option: string; readonly choices: readonly string[] }
  | {
      readonly problem: 'not-a-choice'
      readonly option: string
      readonly given: string
      readonly choices: readonly string[]
    }
  | { readonly problem: 'no-file' | 'no-backup-file' }
  | { readonly problem: 'one-too-many'; readonly given: string }

interface Option {
  readonly choices?: readonly string[]
  readonly repeats?: true
  readonly needed?: true
}

const optionsOf: Readonly<Record<CommandName, Readonly<Record<string, Option>>>> = {
  talk: {
    lang: { choices: languages, needed: true },
    coach: { repeats: true, needed: true },
    coachee: { repeats: true },
    format: { choices: formats },
    as: { choices: viewers },
    address: { choices: addresses },
  },
  code: { lang: { choices: languages, needed: true } },
  backup: { lang: { choices: languages }, data: {} },
  restore: { lang: { choices: languages }, data: {} },
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(optionsOf, name)

/** What a person asks of the command; nothing is guessed, and the first thing that is wrong is the one named. */
export function readArguments(args: readonly string[]): Result<Request, ArgumentProblem> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.values(optionsOf)
          .flatMap((options) => Object.keys(options))
          .map((name) => [name, { type: 'string' }]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const [name, ...files] = words

  if (given.some((option) => option.name === 'help'))
    return ok({ command: 'help', of: name !== undefined && isCommand(name) ? name : null })
  if (given.some((option) => option.name === 'version')) return ok({ command: 'version' })
  if (name === undefined) return err({ problem: 'no-command' })
  if (!isCommand(name)) return err({ problem: 'unknown-command', given: name })

  const options = optionsOf[name]
  const values = new Map<string, string[]>()
  for (const { name: key, rawName, value, inlineValue } of given) {
    const option = Object.hasOwn(options, key) ? options[key] : undefined
    if (option === undefined) return err({ problem: 'unknown-option', given: rawName })
    // What looks like the next option is not a value, unless it is tied to this one with "=".
    if (typeof value !== 'string' || value === '' || (!inlineValue && /^-./.test(value)))
      return err({ problem: 'no-value', option: rawName })
    const before = values.get(key) ?? []
    if (before.length > 0 && option.repeats !== true) return err({ problem: 'given-twice', option: rawName })
    if (option.choices !== undefined && !option.choices.includes(value))
      return err({ problem: 'not-a-choice', option: rawName, given: value, choices: option.choices })
    values.set(key, [...before, value])
  }
  for (const [key, { needed, choices = [] }] of Object.entries(options))
    if (needed === true && !values.has(key))
      return err({ problem: 'missing-option', option: `--${key}`, choices })

  const extra = files[name === 'code' ? 0 : 1]
  if (extra !== undefined) return err({ problem: 'one-too-many', given: extra })
  const chosen = <T extends string>(key: string, from: readonly T[], otherwise: T): T =>
    from.find((one) => one === values.get(key)?.[0]) ?? otherwise
  const language = chosen('lang', languages, 'nl')
  if (name === 'code') return ok({ command: 'code', language })
  const [file] = files
  if (file === undefined) return err({ problem: name === 'talk' ? 'no-file' : 'no-backup-file' })
  if (name !== 'talk') return ok({ command: name, language, file, data: values.get('data')?.[0] ?? null })
  return ok({
    command: 'talk',
    language,
    file,
    coach: values.get('coach') ?? [],
    coachee: values.get('coachee') ?? [],
    format: chosen('format', formats, 'md'),
    as: chosen('as', viewers, 'coach'),
    address: chosen('address', addresses, 'je'),
  })
}

/** The language to complain in, also when the arguments are wrong: the one asked for, else the machine's own. */
export function spokenLanguage(args: readonly string[], speaksDutch: boolean): Language {
  const asked = args.flatMap((arg, at) =>
    arg === '--lang' ? [args[at + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  )
  return languages.find((one) => asked.includes(one)) ?? (speaksDutch ? 'nl' : 'en')
}
