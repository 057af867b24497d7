import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { databasePlace } from '@lef/server/database-place'
import about from '../package.json' with { type: 'json' }
import { main } from './main.ts'
import { ReaderGone, type Exit, type World } from './world.ts'

/** The command on this machine; gives the exit code. */
export function run(args: readonly string[]): Promise<Exit> {
  return main(args, thisMachine())
}

function thisMachine(): World {
  const { stdin, stdout, stderr, env } = process
  const pathOf = (path: string): string => resolve(whereAsked(env), path)
  // A write that fails is told to whoever writes; without a listener the process would end with a stack trace.
  let broken: NodeJS.ErrnoException | null = null
  stdout.on('error', (error) => (broken = error))
  stderr.on('error', () => undefined)
  return {
    input: stdin,
    write: (text) =>
      new Promise((written, failed) => {
        const refuse = (error: NodeJS.ErrnoException): void =>
          failed(error.code === 'EPIPE' ? new ReaderGone() : error)
        if (broken !== null) refuse(broken)
        else stdout.write(text, (error) => (error ? refuse(error) : written()))
      }),
    complain: (line) => void stderr.write(`${line}\n`),
    open: (path) => createReadStream(pathOf(path)),
    pathOf,
    serverData: (folder) =>
      folder === null
        ? databasePlace({ LEF_DATA: fileURLToPath(npmStartData), ...env })
        : { folder: pathOf(folder) },
    version: about.version,
    speaksDutch: /^nl/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''),
  }
}

/** Where `npm start` keeps data unless it is told otherwise. */
const npmStartData = new URL('../../../lef-data', import.meta.url)

/** The folder a person typed the command in: `npm run` itself goes to the project's root first. */
const whereAsked = ({ npm_lifecycle_event: script, INIT_CWD: typedIn }: NodeJS.ProcessEnv): string =>
  (script === 'lef' ? typedIn : undefined) ?? process.cwd()
