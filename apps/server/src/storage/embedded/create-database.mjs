/**
 * Makes a new embedded database in the folder that is the only argument. A program of its own, because making
 * one takes some 800 MB that a long-running server should not keep.
 */
import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { startParams, SyncingNodeFS } from './syncing-node-fs.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Which folder?')
const database = await PGlite.create({ fs: new SyncingNodeFS(folder), startParams })
await database.exec('checkpoint')
await database.close()

// Its files were copied there one by one, and most have never reached the disk.
const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
  join(entry.parentPath, entry.name),
)
await Promise.all(
  [folder, ...paths].map(async (path) => {
    const file = await open(path, 'r')
    await file.sync()
    await file.close()
  }),
)
