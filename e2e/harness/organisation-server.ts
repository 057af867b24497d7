import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../apps/server/src/testing/free-port.ts'
import { newTestFolder } from '../../apps/server/src/testing/new-data-folder.ts'
import { root } from '../../scripts/house/root.mjs'

/** What `npm start` runs, app and server, on a database of its own. */
export interface OrganisationServer {
  readonly url: string
  /** The printed link that makes the first organiser. */
  readonly setupLink: string
  /** All it has said so far, at the most talkative level. */
  readonly said: () => string
  /** Every file of its data folder, as it lies on the disk now. */
  readonly files: () => readonly { readonly where: string; readonly bytes: Buffer }[]
  /** Stops it in good order; what it kept goes with `remove`. */
  readonly stop: () => Promise<void>
  readonly remove: () => void
}

/**
 * Starts the server as people do, on any free port; with settings besides, which may depend on its address. Its database
 * is made already, for making one takes longer than most of what is done with it.
 */
export async function startOrganisationServer(
  settings: (url: string) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Promise<OrganisationServer> {
  const { folder: data, remove } = await newTestFolder()
  const port = await freePort()
  const more = await settings(`http://localhost:${port}`)
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, LEF_PORT: String(port), LEF_DATA: data, LEF_LOG: 'trace', ...more },
  })
  let said = ''
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const setupLink = await new Promise<string>((found, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const link = /http:\/\/\S+\/setup#[\w-]{43}/.exec(said)?.[0]
      if (link !== undefined) found(link)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => failed(new Error(`The server ended:\n${said}`)))
  })
  return {
    url: `http://localhost:${port}`,
    setupLink,
    said: () => said,
    files: () => filesIn(data),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    remove,
  }
}

/** Every file in a folder and below, as it lies on the disk now. */
export function filesIn(folder: string): readonly { readonly where: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((where) => ({ where, bytes: readFileSync(where) }))
}
