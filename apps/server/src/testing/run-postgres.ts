import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** A PostgreSQL of its own, for tests: started here, gone afterwards. */
export interface RunningPostgres {
  /** A new empty database, owned by somebody who is not a superuser. */
  newDatabase(): Promise<string>
  /** All that is in it as `pg_dump` writes it down: every row of every table, whoever may see it. */
  dump(database: string): Buffer
  /** Where its files are, the log of what was written among them. */
  readonly folder: string
  /** Ends it at once, as a power cut would. */
  kill(): void
  stop(): Promise<void>
}

/**
 * The folder of a PostgreSQL (≥ 15) of this machine: `LEF_POSTGRES_BIN`, else what Debian installs, else the
 * PATH. Null when there is none, and then tests say so.
 */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .filter((version) => Number(version) >= 15)
        .sort((a, b) => Number(b) - Number(a))
    : []
  const places = [
    process.env.LEF_POSTGRES_BIN ?? '',
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return (
    places.find(
      (place) => place !== '' && ['initdb', 'postgres'].every((name) => existsSync(join(place, name))),
    ) ?? null
  )
}

/** PostgreSQL refuses to run as root: as root, it runs as its own user, else as nobody. */
function otherUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout)
    const gid = Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout)
    if (uid > 0) return { uid, gid }
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user here')
}

/**
 * Starts a PostgreSQL from `bin` with fsync as in real use, on a free port of the loopback. `dataIn`: its tables lie on
 * another disk than its log.
 */
export async function runPostgres(bin: string, dataIn: string | null = null): Promise<RunningPostgres> {
  const user = otherUser()
  const folder = mkdtempSync(join(tmpdir(), 'lef-pg-'))
  chmodSync(folder, 0o700)
  if ('uid' in user) chownSync(folder, user.uid, user.gid)
  const data = join(dataIn ?? folder, 'data')
  const settingsOfNew = [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ]
  if (dataIn !== null) settingsOfNew.push(`--waldir=${join(folder, 'wal')}`)
  const made = spawnSync(join(bin, 'initdb'), settingsOfNew, { ...user, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 60,
  }
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  const address = (login: string, database: string) => `postgres://${login}@127.0.0.1:${port}/${database}`
  await untilItAnswers(address('postgres', 'postgres'), server)
  await asSuperuser(address('postgres', 'postgres'), 'create role lef_owner login createrole')
  let databases = 0
  return {
    newDatabase: async () => {
      databases += 1
      const name = `lef_${databases}`
      await asSuperuser(address('postgres', 'postgres'), `create database ${name} owner lef_owner`)
      return address('lef_owner', name)
    },
    folder,
    dump: (database) => {
      const name = new URL(database).pathname.slice(1)
      const made = spawnSync(
        join(bin, 'pg_dump'),
        ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '--inserts', name],
        { maxBuffer: 1024 * 1024 * 1024 },
      )
      if (made.status !== 0) throw new Error(`pg_dump: ${made.stderr.toString('utf8')}`)
      return made.stdout
    },
    kill: () => void server.kill('SIGKILL'),
    stop: async () => {
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((done) => server.once('close', done))
  // Immediate shutdown: nobody needs this database any more.
  server.kill('SIGQUIT')
  await gone
}

/** However long it takes to start: whoever asked for it has its own patience. Unless it has ended instead. */
async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      return await asSuperuser(url, 'select 1')
    } catch (error) {
      if (server.exitCode !== null || server.signalCode !== null) throw error
      await wait(50)
    }
  }
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
