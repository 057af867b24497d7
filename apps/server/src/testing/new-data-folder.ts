import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '../storage/database.ts'
import { openEmbeddedDatabase } from '../storage/embedded/embedded-database.ts'
import { migrations } from '../storage/migrations/index.ts'

const cache = fileURLToPath(new URL('../../../../.cache/server', import.meta.url))

/** The installed PGlite's version: a database made by one cannot always be read by another. */
function pgliteVersion(): string {
  const { resolve } = createRequire(import.meta.url)
  return createRequire(import.meta.url)(join(dirname(resolve('@electric-sql/pglite')), '../package.json'))
    .version
}

/**
 * A data folder with a database in it that has all tables and nothing else: as any server would have made it.
 */
export function newTestFolder(): Promise<{ readonly folder: string; remove(): void }> {
  const steps = createHash('sha256')
  for (const { name, sql } of migrations) steps.update(name).update(sql)
  return copyOfFolder(`ready-${pgliteVersion()}-${steps.digest('hex').slice(0, 12)}`, async (making) => {
    const empty = await newDataFolder()
    cpSync(empty.folder, making, { recursive: true })
    empty.remove()
    const made = await openDatabase({ folder: making })
    if (!made.ok) throw new Error(`no database could be made: ${JSON.stringify(made.error)}`)
    await made.value.close()
  })
}

/**
 * A data folder with an empty database in it. Making one takes some ten seconds of reaching the disk, so it is
 * made once and copied; `remove` takes it away.
 */
export function newDataFolder(): Promise<{ readonly folder: string; remove(): void }> {
  return copyOfFolder(`empty-${pgliteVersion()}`, async (making) => {
    const made = await openEmbeddedDatabase(making)
    if (!made.ok) throw new Error(`no database could be made: ${JSON.stringify(made.error)}`)
    await made.value.close()
  })
}

/** A copy of a folder that is made once, by whoever needs it first. */
async function copyOfFolder(
  name: string,
  make: (making: string) => Promise<void>,
): Promise<{ readonly folder: string; remove(): void }> {
  const original = join(cache, name)
  if (!existsSync(original)) {
    mkdirSync(cache, { recursive: true })
    const making = mkdtempSync(join(cache, 'making-'))
    await make(making)
    try {
      renameSync(making, original)
    } catch {
      // Another test has made it at the same time.
      rmSync(making, { recursive: true, force: true })
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'lef-data-'))
  cpSync(original, folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
