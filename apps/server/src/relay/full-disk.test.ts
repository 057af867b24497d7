import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../storage/database.ts'
import { findPostgres, runPostgres } from '../testing/run-postgres.ts'
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

  it('R-4 loses nothing that was acknowledged, says busy, and goes on by itself when there is room', async () => {
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
    let last: string | null = null
    let refused = 200
    for (let at = 0; at < 200 && refused === 200; at++) {
      const { envelope, status } = await append()
      if (status === 200) acknowledged.push(envelope.text)
      else {
        refused = status
        last = envelope.text
      }
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(refused).toBe(503)
    // As long as there is none it is tried again now and then, and says so.
    expect((await person.ask('GET', '/api/session')).status).toBe(503)
    expect(mount('-o', 'remount,size=200m', disk)).toBe(true)
    const path = `/api/documents/${document}/envelopes`
    await expect.poll(async () => (await person.ask('GET', path)).status, { timeout: 60_000 }).toBe(200)
    // What was refused may be there all the same; it is sent again as it was.
    if (last !== null) {
      const answer = await person.ask('POST', path, { envelopes: [last] })
      expect(['stored', 'known']).toContain(answer.body.results[0].outcome)
      acknowledged.push(last)
    }
    await server.server.stop()
    await database.close()
    const again = await opened()
    const rows = await again.as('app', person.organisation, (query) =>
      query.selectFrom('envelopes').select(['seq', 'bytes']).orderBy('seq').execute(),
    )
    const there = rows.map(({ bytes }) => Buffer.from(bytes ?? []).toString('base64url'))
    expect(there).toEqual(acknowledged)
    await again.close()
  }, 120_000)
})

const bin = findPostgres()
const without = bin === null ? ' (skipped: no PostgreSQL is here)' : reason

describe.skipIf(!canMount || bin === null)(`a disk that is full under PostgreSQL${without}`, () => {
  it('R-4 loses nothing that was acknowledged, says busy, and goes on by itself when there is room', async () => {
    const small = mkdtempSync(join(tmpdir(), 'lef-disk-'))
    expect(mount('-t', 'tmpfs', '-o', 'size=75m', 'tmpfs', small)).toBe(true)
    const postgres = await runPostgres(bin ?? '', small)
    try {
      const opened = await openDatabase({ url: await postgres.newDatabase() })
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      const database = opened.value
      const server = await startTestServer(database)
      const person = await server.newPerson()
      const document = await sharedDocument(documentNamed('d'), person)
      const path = `/api/documents/${document}/envelopes`
      const acknowledged: string[] = []
      let refused: { readonly text: string; readonly status: number } | null = null
      for (let at = 0; at < 100 && refused === null; at++) {
        const { text } = await person.device.next(document, 1_000_000)
        const { status } = await person.ask('POST', path, { envelopes: [text] })
        if (status === 200) acknowledged.push(text)
        else refused = { text, status }
      }
      expect(acknowledged.length).toBeGreaterThan(0)
      expect(refused?.status).toBe(503)
      expect(mount('-o', 'remount,size=200m', small)).toBe(true)
      // The same one again, on the same server, as a client sends it.
      const again = await person.ask('POST', path, { envelopes: [refused?.text] })
      expect(['stored', 'known']).toContain(again.body.results[0].outcome)
      const rows = await database.as('app', person.organisation, (query) =>
        query.selectFrom('envelopes').select('bytes').orderBy('seq').execute(),
      )
      const there = rows.map(({ bytes }) => Buffer.from(bytes ?? []).toString('base64url'))
      expect(there).toEqual([...acknowledged, refused?.text])
      await server.server.stop()
      await database.close()
    } finally {
      await postgres.stop()
      spawnSync('umount', [small])
      rmSync(small, { recursive: true, force: true })
    }
  }, 120_000)
})
