import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newDataFolder } from '../../testing/new-data-folder.ts'
import { startParams, SyncingNodeFS } from './syncing-node-fs.mjs'

const disk = vi.hoisted(() => ({ fails: null as string | null }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return {
    ...real,
    fsyncSync: (file: number) => {
      if (disk.fails !== null) throw Object.assign(new Error('it fails'), { code: disk.fails })
      real.fsyncSync(file)
    },
  }
})

/** A simple query, as it stands in PostgreSQL's wire protocol. */
function query(text: string): Uint8Array {
  const message = Buffer.alloc(6 + Buffer.byteLength(text))
  message.write('Q')
  message.writeUInt32BE(message.length - 1, 1)
  message.write(text, 5)
  return new Uint8Array(message)
}

it.each([
  ['EIO', 'I/O error'],
  ['ENOSPC', 'No space left on device'],
  ['ENOTHINGTHATISKNOWN', 'I/O error'],
])(
  'says of a commit that does not reach the disk (%s) that the database gives up, and of none else',
  async (code, says) => {
    const data = await newDataFolder()
    const database = await PGlite.create({
      fs: new SyncingNodeFS(join(data.folder, 'database')),
      startParams: [...startParams],
    })
    const ask = (text: string) => Buffer.from(database.execProtocolRawSync(query(text))).toString('latin1')
    expect(ask('create table t (n int)')).toContain('CREATE TABLE')
    disk.fails = code
    const answer = ask('insert into t values (1)')
    disk.fails = null
    expect(answer).toContain('VPANIC')
    expect(answer).toContain(says)
    expect(answer).not.toContain('INSERT')
    data.remove()
  },
  60_000,
)
