import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../storage/database.ts'
import { newDataFolder } from '../testing/new-data-folder.ts'
import { documentNamed } from '../testing/test-device.ts'
import { sharedDocument, startTestServer } from '../testing/test-server.ts'

const mount = (...args: string[]) => spawnSync('mount', args).status === 0
const disk = mkdtempSync(join(tmpdir(), 'lef-disk-'))
// Only who may mount has a disk small enough to fill.
const canMount = mount('-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk)
const reason = canMount ? '' : ' (skipped: this user may not mount a small disk)'

describe.skipIf(!canMount)(`a disk that is full${reason}`, () => {
  const folder = join(disk, 'data')
  beforeAll(async () => {
    const data = await newDataFolder()
    cpSync(data.folder, folder, { recursive: true })
    data.remove()
  }, 60_000)
  afterAll(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })

  const opened = async (): Promise<Database> => {
    const database = await openDatabase({ folder })
    if (!database.ok) throw new Error(JSON.stringify(database.error))
    return database.value
  }

  it('R-4 loses nothing that was acknowledged, says busy, and goes on when there is room and a new start', async () => {
    const database = await opened()
    const server = await startTestServer(database)
    const person = await server.newPerson()
    const document = await sharedDocument(documentNamed('d'), person)
    const append = async () => {
      const envelope = await person.device.next(document, 1_000_000)
      const { status } = await person.ask('POST', `/api/documents/${document}/envelopes`, {
        envelopes: [envelope.text],
      })
      return { envelope, status }
    }
    const acknowledged: string[] = []
    let refused = 200
    for (let at = 0; at < 200 && refused === 200; at++) {
      const { envelope, status } = await append()
      if (status === 200) acknowledged.push(envelope.text)
      else refused = status
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(refused).toBe(503)
    await server.server.stop()
    await database.close()
    expect(mount('-o', 'remount,size=200m', disk)).toBe(true)
    const again = await opened()
    const rows = await again.as('app', person.organisation, (query) =>
      query.selectFrom('envelopes').select(['seq', 'bytes']).orderBy('seq').execute(),
    )
    const there = rows.map(({ bytes }) => Buffer.from(bytes ?? []).toString('base64url'))
    // The one that was refused may be there all the same: then it is `known` when it comes again.
    expect(there.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(there.length - acknowledged.length).toBeLessThanOrEqual(1)
    await again.close()
  }, 120_000)
})
