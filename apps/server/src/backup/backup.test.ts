import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillEveryTable } from '../testing/fill-every-table.ts'
import { newDataFolder } from '../testing/new-data-folder.ts'
import { findPostgres, runPostgres, type RunningPostgres } from '../testing/run-postgres.ts'
import { openDatabase, type Database, type Query, type WhichSteps } from '../storage/database.ts'
import type { DatabasePlace } from '../storage/database-place.ts'
import { migrations } from '../storage/migrations/index.ts'
import { askAtDoor, openBackupDoor } from './backup-door.ts'
import { restoreBackup, waysIn } from './restore-backup.ts'
import { foreignKeysOf, sequencesOf, tablesOf, type TableShape } from './table-catalog.ts'
import { writeBackup } from './write-backup.ts'

const bin = findPostgres()
const reason =
  bin === null
    ? ' (PostgreSQL is left out: none of 15 or later is here; LEF_POSTGRES_BIN names its folder)'
    : ''

async function withDatabase<Value>(
  place: DatabasePlace,
  work: (database: Database) => Promise<Value>,
  steps?: WhichSteps,
): Promise<Value> {
  const opened = await openDatabase(place, steps)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** What people and devices really put in: strange names, large and empty bytes, more rows than are read at once. */
async function fillStrangely(database: Database): Promise<void> {
  const organisation = '0a'.repeat(16)
  const [own, now] = [Buffer.from(organisation, 'hex'), new Date('2026-02-03T04:05:06.789Z')]
  await database.as('setup', null, (query) =>
    query
      .insertInto('organisations')
      .values({ organisation: own, name: 'Zorg & “Co” \\x41 \u2028\n\t{"end":true}\u{1f331}', made_at: now })
      .execute(),
  )
  await database.as('app', organisation as Parameters<Database['as']>[1], async (query) => {
    await query.insertInto('documents').values({ organisation: own, document: 'd:1', made_at: now }).execute()
    const envelope = (seq: number, bytes: Uint8Array | null) => ({
      organisation: own,
      document: 'd:1',
      device: Buffer.alloc(16, seq % 3),
      seq,
      hash: randomBytes(32),
      size: bytes?.length ?? 9,
      bytes,
      stored_at: now,
    })
    const small = Array.from({ length: 600 }, (_, at) => envelope(at + 1, randomBytes(at % 50)))
    const large = [1_200_000, 700_000, 300_000].map((size, at) =>
      envelope(4_294_967_290 + at, randomBytes(size)),
    )
    await query
      .insertInto('envelopes')
      .values([...small, ...large, envelope(4_294_967_295, null)])
      .execute()
  })
}

/** The lines of a backup but for what a restore ends and adds, and for the sum at the end. */
function movedLines(file: Buffer): { readonly lines: readonly string[]; readonly open: number } {
  let table = ''
  let open = 0
  const lines = file
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => {
      table = /^\{"table":"(\w+)"/.exec(line)?.[1] ?? table
      const isRow = line.startsWith('[')
      if (isRow && waysIn.includes(table)) open += 1
      return !isRow || !(waysIn.includes(table) || (table === 'audit' && line.includes('"restored"')))
    })
  return { lines, open }
}

describe(`backup and restore${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lef-backup-'))
  const removals: (() => void)[] = []
  let postgres: RunningPostgres | null = null
  const newEmbedded = async (): Promise<DatabasePlace> => {
    const { folder: data, remove } = await newDataFolder()
    removals.push(remove)
    return { folder: data }
  }
  const newPostgres = async (): Promise<DatabasePlace> => {
    if (bin === null) return newEmbedded()
    postgres ??= await runPostgres(bin)
    return { url: await postgres.newDatabase() }
  }
  const path = (name: string) => join(folder, name)
  const staysAwayFrom = async (open: DatabasePlace) => {
    const inUse = { ok: false, error: { why: 'cannot-open', error: { why: 'in-use' } } }
    expect(await writeBackup(open, path('open'))).toEqual(inUse)
    expect(await restoreBackup(open, path('first'))).toEqual(inUse)
    expect(existsSync(path('open'))).toBe(false)
  }
  let moved: DatabasePlace
  let tables: readonly TableShape[]
  let bytes: Buffer
  beforeAll(async () => {
    const full = await newEmbedded()
    await withDatabase(full, async (database) => {
      await database.asOwner('write', fillEveryTable)
      await fillStrangely(database)
      tables = await database.asOwner('read', tablesOf)
    })
    const written = await writeBackup(full, path('first'))
    if (!written.ok) throw new Error(JSON.stringify(written.error))
    bytes = readFileSync(path('first'))
    moved = await newPostgres()
  }, 120_000)
  afterAll(async () => {
    await postgres?.stop()
    for (const remove of removals) remove()
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  it('L-30 L-31 L-32 L-33 carries every table there is from folder to PostgreSQL and back, to the byte, and stays away from a folder that is open', async () => {
    expect(await restoreBackup(moved, path('first'))).toEqual({ ok: true, value: expect.anything() })
    const second = await writeBackup(moved, path('second'))
    const back = await newEmbedded()
    expect(await restoreBackup(back, path('second'))).toEqual(second)
    expect((await writeBackup(back, path('third'))).ok).toBe(true)
    const [before, ...after] = [bytes, readFileSync(path('second')), readFileSync(path('third'))].map(
      movedLines,
    )
    expect(before?.open).toBe(waysIn.filter((name) => tables.some((table) => table.name === name)).length)
    // Who was signed in or invited is not any more: those may have been signed out, or used, since the backup.
    for (const one of after) expect(one).toEqual({ lines: before?.lines, open: 0 })
    expect(statSync(path('third')).mode & 0o777).toBe(0o600)
    // As if nothing had been moved: the same rules hold, and a server can go on.
    const rulesOf = async (query: Query) => ({
      tables: (await tablesOf(query)).map(({ name, columns, key, forced }) => ({
        name,
        columns,
        key,
        forced,
      })),
      keys: await foreignKeysOf(query),
      sequences: await sequencesOf(query),
    })
    const fresh = await withDatabase(await newPostgres(), (database) => database.asOwner('read', rulesOf))
    for (const place of [moved, back]) {
      const [rules, names] = await withDatabase(place, async (database) => {
        if ('folder' in place) await staysAwayFrom(place)
        return [
          await database.asOwner('read', rulesOf),
          await database.as('setup', null, (query) =>
            query.selectFrom('organisations').select('name').execute(),
          ),
        ]
      })
      expect(rules).toEqual(fresh)
      expect(names).toHaveLength(2)
    }
  }, 120_000)

  it('L-30 knows how to read every table, and finds a row in each', () => {
    expect(tables.filter(({ readBy }) => readBy === null).map(({ name }) => name)).toEqual([])
    const made = migrations.flatMap(({ sql: text }) =>
      [...text.matchAll(/^create table (\w+)/gm)].map(([, name]) => name),
    )
    expect(tables.map(({ name }) => name)).toEqual(made.toSorted())
    const lines = bytes.toString('utf8').split('\n')
    for (const { name } of tables) {
      const at = lines.findIndex((line) => line.startsWith(`{"table":"${name}"`))
      expect([name, lines[at + 1]?.startsWith('[')]).toEqual([name, true])
    }
  })

  it('L-32 refuses a damaged file, wherever it is damaged, before anything is touched', async () => {
    const nowhere = { folder: path('never') }
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, by, cut) => {
          const damaged = Buffer.from(cut ? bytes.subarray(0, at) : bytes)
          if (!cut) damaged[at] = (damaged[at] ?? 0) ^ by
          writeFileSync(path('damaged'), damaged)
          const restored = await restoreBackup(nowhere, path('damaged'))
          expect(restored.ok ? 'taken' : restored.error.why).toMatch(/^(damaged|not-a-backup|newer)$/)
        },
      ),
      { seed: 4, numRuns: 8 },
    )
    expect(existsSync(nowhere.folder)).toBe(false)
  })

  it('L-32 refuses what is no backup, is not there, or comes from a later or another version', async () => {
    const refused = async (content: string) => {
      writeFileSync(path('other'), content)
      const restored = await restoreBackup({ folder: path('never') }, path('other'))
      return restored.ok ? 'taken' : restored.error
    }
    const head = (version: number, steps: unknown) =>
      `${JSON.stringify({ format: 'lef.backup', version, steps })}\n`
    expect(await refused('')).toEqual({ why: 'not-a-backup' })
    expect(await refused('{"id":1}\n')).toEqual({ why: 'not-a-backup' })
    expect(await refused(head(2, 'something else'))).toEqual({ why: 'newer', step: null })
    const signed = (steps: unknown) => {
      const content = head(1, steps)
      const sha256 = createHash('sha256').update(content).digest('hex')
      return `${content}${JSON.stringify({ rows: 0, sha256 })}\n`
    }
    const [first] = migrations
    expect(await refused(signed([{ name: '9999-later', checksum: 'x' }]))).toEqual({
      why: 'newer',
      step: '9999-later',
    })
    expect(await refused(signed([{ name: first?.name, checksum: 'x' }]))).toEqual({
      why: 'changed',
      step: first?.name,
    })
    expect(await restoreBackup({ folder: path('never') }, path('nowhere'))).toEqual({
      ok: false,
      error: { why: 'cannot-read', code: 'ENOENT' },
    })
  })

  it('L-32 refuses a place where something is already, and leaves it as it was', async () => {
    expect(await restoreBackup(moved, path('first'))).toEqual({ ok: false, error: { why: 'not-empty' } })
    expect((await writeBackup(moved, path('again'))).ok).toBe(true)
    expect(readFileSync(path('again')).equals(readFileSync(path('second')))).toBe(true)
  }, 60_000)

  it('L-31 gets the backup of a folder that is open from whoever has it open, also two at once, and none that is cut off', async () => {
    const place = await newEmbedded()
    if (!('folder' in place)) throw new Error('it is a folder')
    await withDatabase(place, (database) => database.asOwner('write', fillEveryTable))
    const [closed, ...open] = [path('closed'), path('open 1'), path('open 2')]
    const whole = await writeBackup(place, closed)
    const failures: unknown[] = []
    await withDatabase(place, async (database) => {
      const door = await openBackupDoor(place.folder, database, (error) => failures.push(error))
      // Somebody who asks and takes nothing goes away again.
      const idle = await askAtDoor(place.folder)
      idle?.leave()
      expect(await Promise.all(open.map((one) => writeBackup(place, one)))).toEqual([whole, whole])
      for (const one of open) expect(readFileSync(one)).toEqual(readFileSync(closed))
      expect(statSync(path('open 1')).mode & 0o777).toBe(0o600)
      expect(await writeBackup(place, closed)).toEqual({ ok: false, error: { why: 'file-exists' } })
      await door?.close()
      await staysAwayFrom(place)
      // One that ends too early, at the end of a line.
      const text = readFileSync(closed, 'utf8')
      const early = createServer((socket) =>
        socket.end(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
      )
      await new Promise<void>((done) => early.listen(join(place.folder, 'backup'), done))
      const cut = path('cut off')
      expect(await writeBackup(place, cut)).toEqual({ ok: false, error: { why: 'broken-off' } })
      expect(existsSync(cut)).toBe(false)
      await new Promise((done) => early.close(done))
    })
    expect(failures).toEqual([])
  }, 120_000)

  it('L-31 leaves no server waiting that gives a backup for which there is no file', async () => {
    const place = await newEmbedded()
    if (!('folder' in place)) throw new Error('it is a folder')
    await withDatabase(place, async () => {
      const inside = new Set<Socket>()
      const door = createServer((socket) => {
        inside.add(socket)
        socket.on('close', () => inside.delete(socket)).resume()
        socket.on('error', () => socket.destroy()).write(Buffer.alloc(4 * 1024 * 1024))
      })
      await new Promise<void>((done) => door.listen(join(place.folder, 'backup'), done))
      expect(await writeBackup(place, path('first'))).toEqual({ ok: false, error: { why: 'file-exists' } })
      await expect.poll(() => inside.size).toBe(0)
      await new Promise((done) => door.close(done))
    })
  }, 60_000)

  it('L-31 gives one up that nobody takes, and none for which the server itself needs long', async () => {
    const place = await newEmbedded()
    if (!('folder' in place)) throw new Error('it is a folder')
    await withDatabase(place, async (database) => {
      await fillStrangely(database)
      const slow: Database = {
        ...database,
        asOwner: async (how, work) => {
          await new Promise((later) => setTimeout(later, 600))
          return database.asOwner(how, work)
        },
      }
      const failures: unknown[] = []
      const door = await openBackupDoor(place.folder, slow, (error) => failures.push(error), {
        patience: 200,
      })
      const idle = await askAtDoor(place.folder)
      expect((await writeBackup(place, path('slow'))).ok).toBe(true)
      idle?.leave()
      await door?.close()
      expect(failures).toEqual([])
    })
  }, 60_000)

  it('L-31 takes nothing away where a short way to its folder once was', async () => {
    const place = await newEmbedded()
    await withDatabase(place, async (database) => {
      const [long, places, theirs] = [join(folder, 'x'.repeat(120)), path('places'), path('theirs')]
      for (const made of [long, places, theirs]) mkdirSync(made)
      const ways = new Set<string>()
      const watching = watch(places, (_, way) => ways.add(String(way)))
      const door = await openBackupDoor(long, database, () => undefined, { places: [places] })
      await expect.poll(() => ways.size).toBe(1)
      watching.close()
      expect(readdirSync(long)).toEqual(['backup'])
      const [way] = ways
      mkdirSync(join(places, String(way)))
      symlinkSync(theirs, join(places, String(way), 'd'))
      writeFileSync(join(theirs, 'backup'), 'somebody’s own')
      await door?.close()
      expect([readdirSync(theirs), readdirSync(long)]).toEqual([['backup'], []])
    })
  }, 60_000)

  it('L-31 writes over no file, and finds nothing where no server has been', async () => {
    expect(await writeBackup(moved, path('first'))).toEqual({ ok: false, error: { why: 'file-exists' } })
    expect(readFileSync(path('first')).equals(bytes)).toBe(true)
    expect(await writeBackup(moved, path('no/such/folder'))).toEqual({
      ok: false,
      error: { why: 'cannot-write', code: 'ENOENT' },
    })
    const nothing = { ok: false, error: { why: 'nothing-there' } }
    expect(await writeBackup({ folder: path('never') }, path('none'))).toEqual(nothing)
    expect(existsSync(path('never'))).toBe(false)
    expect(await writeBackup(await newPostgres(), path('none'))).toEqual(nothing)
    expect(existsSync(path('none'))).toBe(false)
  }, 60_000)

  it('L-31 leaves no half file behind on a full disk', async (context) => {
    const disk = mkdtempSync(join(folder, 'disk-'))
    const small = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]
    if (spawnSync('mount', small).status !== 0) context.skip('this user may not mount a small disk')
    try {
      expect(await writeBackup(moved, join(disk, 'full'))).toEqual({
        ok: false,
        error: { why: 'cannot-write', code: 'ENOSPC' },
      })
      expect(readdirSync(disk)).toEqual([])
    } finally {
      spawnSync('umount', [disk])
    }
  })

  it('L-33 brings a backup of earlier tables up to date', async () => {
    const [first] = migrations
    if (first === undefined) throw new Error('there is a first step')
    const early = await newPostgres()
    await withDatabase(early, (database) => database.asOwner('write', fillEveryTable), [first])
    expect(await writeBackup(early, path('early'))).toMatchObject({ ok: true })
    // Writing it changed nothing: the tables are as early as before.
    const stepsOf = (database: Database) =>
      database.asOwner('read', (query) => query.selectFrom('lef_migrations').select('name').execute())
    expect(await withDatabase(early, stepsOf, 'as-it-is')).toHaveLength(1)
    const late = await newPostgres()
    expect(await restoreBackup(late, path('early'))).toMatchObject({ ok: true })
    expect(await withDatabase(late, stepsOf, 'as-it-is')).toHaveLength(migrations.length)
  }, 60_000)
})
