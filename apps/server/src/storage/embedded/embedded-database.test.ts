import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newDataFolder } from '../../testing/new-data-folder.ts'
import { openDatabase, type Database } from '../database.ts'

async function opened(folder: string): Promise<Database> {
  const database = await openDatabase({ folder })
  if (!database.ok) throw new Error(JSON.stringify(database.error))
  return database.value
}

describe('the embedded database', () => {
  let data: Awaited<ReturnType<typeof newDataFolder>>
  beforeEach(async () => {
    data = await newDataFolder()
  }, 120_000)
  afterEach(() => data.remove())

  it('reaches the disk with every commit', async () => {
    const database = await opened(data.folder)
    const add = (name: string) =>
      database.as('setup', null, (query) =>
        query
          .insertInto('organisations')
          .values({ organisation: Buffer.from(name.padEnd(16)), name, made_at: new Date(0) })
          .execute(),
      )
    await add('first')
    const before = (await database.syncs()) ?? 0
    for (let at = 0; at < 20; at++) await add(`organisation ${at}`)
    expect(((await database.syncs()) ?? 0) - before).toBeGreaterThanOrEqual(20)
    const settings = await database.as('app', null, (query) =>
      sql<{ name: string; setting: string }>`
        select name, setting from pg_settings
        where name in ('fsync', 'wal_sync_method', 'synchronous_commit', 'full_page_writes', 'shared_buffers')
        order by name`.execute(query),
    )
    expect(Object.fromEntries(settings.rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      // In pages of 8 KiB.
      shared_buffers: String(16 * 128),
      synchronous_commit: 'on',
      wal_sync_method: 'fsync',
    })
    await database.close()
  })

  it('does not hold up the thread that everything else runs in', async () => {
    const database = await opened(data.folder)
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 5)
    await database.as('app', null, (query) =>
      sql`do $$ begin perform sum(n) from generate_series(1, 3000000) n; end $$`.execute(query),
    )
    clearInterval(ticking)
    await database.close()
    expect(ticks).toBeGreaterThan(3)
  })

  it('is started again when it breaks off in the middle of a question, and answers nobody in a half one', async () => {
    const database = await opened(data.folder)
    // Deeper than there is room for, at a place where the database does not look.
    const tooDeep = sql.raw(`select '${'['.repeat(300_000)}${']'.repeat(300_000)}'::jsonb`)
    await expect(database.asOwner('read', (query) => tooDeep.execute(query))).rejects.toThrow(
      /ended|not queryable/,
    )
    await expect.poll(() => database.answers(), { timeout: 10_000 }).toBe(true)
    const name = 'first'
    await database.as('setup', null, (query) =>
      query
        .insertInto('organisations')
        .values({ organisation: Buffer.from(name.padEnd(16)), name, made_at: new Date(0) })
        .execute(),
    )
    await database.close()
    const again = await opened(data.folder)
    const names = await again.as('setup', null, (query) =>
      query.selectFrom('organisations').select('name').execute(),
    )
    expect(names).toEqual([{ name }])
    await again.close()
  }, 60_000)

  it('keeps its folder to its owner, and is refused to a second one as long as it is open', async () => {
    const database = await opened(data.folder)
    expect(statSync(data.folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(data.folder, 'database')).mode & 0o777).toBe(0o700)
    expect(await openDatabase({ folder: data.folder })).toEqual({ ok: false, error: { why: 'in-use' } })
    await database.close()
    const again = await opened(data.folder)
    await again.close()
  })
})

describe('a data folder with a long path', () => {
  it('is opened, and refused to a second one, as any other', async () => {
    const { folder, remove } = await newDataFolder()
    const outside = mkdtempSync(join(tmpdir(), 'lef-data-'))
    const long = join(outside, 'x'.repeat(120), 'y'.repeat(120))
    mkdirSync(long, { recursive: true })
    renameSync(folder, long)
    const database = await opened(long)
    expect(await database.answers()).toBe(true)
    expect(await openDatabase({ folder: long })).toEqual({ ok: false, error: { why: 'in-use' } })
    await database.close()
    expect(readdirSync(long)).toEqual(['database'])
    rmSync(outside, { recursive: true })
    remove()
  }, 120_000)
})

describe('a new data folder', () => {
  it('gets its database whole, also after a start that was broken off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lef-data-'))
    // What a start leaves that was killed while it made the database.
    mkdirSync(join(folder, 'database.new', 'base'), { recursive: true })
    const database = await opened(join(folder))
    expect(await database.answers()).toBe(true)
    await database.close()
    expect(readdirSync(folder)).toEqual(['database'])
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)
})
