import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BackupError, OpenDatabaseError, RestoreError } from '@lef/server/backup'
import { afterAll, describe, expect, it } from 'vitest'
import { dutch } from '../messages/messages.nl.ts'
import { english } from '../messages/messages.en.ts'
import { main } from '../main.ts'
import { testWorld } from '../test-world.ts'

const command = fileURLToPath(new URL('../../bin/lef.js', import.meta.url))

describe('lef backup and lef restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lef-moves-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('L-2 L-4 L-31 L-32 says plainly what is wrong, and touches nothing', async () => {
    const said = async (...args: string[]) => {
      const world = testWorld()
      const code = await main(args, world)
      expect(world.out).toEqual([])
      return [code, world.complaints.join('\n')]
    }
    const data = `--data=${join(folder, 'none')}`
    const file = join(folder, 'file')
    expect(await said('backup')).toEqual([2, 'lef: say which file.'])
    expect(await said('backup', file, data, '--lang', 'nl')).toEqual([
      2,
      `lef: ${file}: ${dutch.noBackup({ why: 'nothing-there' })}`,
    ])
    writeFileSync(file, 'something else')
    expect(await said('restore', file, data)).toEqual([
      2,
      `lef: ${file}: this is not a backup of a Lef server.`,
    ])
    expect(await said('restore', join(folder, 'gone'), data, '--lang=nl')).toEqual([
      2,
      `lef: ${join(folder, 'gone')}: dit bestand bestaat niet.`,
    ])
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })

  it('L-5 L-30 is put together with all it needs, and finds the data folder where the person stands', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' })
    const { status, stdout, stderr } = run('backup', 'out', '--data', 'nowhere', '--lang', 'en')
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      `lef: out: ${english.noBackup({ why: 'nothing-there' })}\n`,
    ])
  }, 120_000)

  it('L-4 has a sentence of its own for every reason, in both languages', () => {
    const opening: OpenDatabaseError[] = [
      { why: 'in-use' },
      { why: 'path-too-long' },
      { why: 'cannot-create', detail: 'x' },
      { why: 'cannot-open', detail: 'x' },
      { why: 'cannot-connect', detail: 'x' },
      { why: 'too-old', version: '14' },
      { why: 'newer', step: '9999' },
      { why: 'changed', step: '0001' },
    ]
    const cannotOpen = opening.map((error) => ({ why: 'cannot-open', error }) as const)
    const backup: BackupError[] = [
      { why: 'nothing-there' },
      { why: 'file-exists' },
      { why: 'broken-off' },
      { why: 'cannot-write', code: 'ENOSPC' },
      { why: 'cannot-write', code: 'EACCES' },
      ...cannotOpen,
    ]
    const restore: RestoreError[] = [
      { why: 'cannot-read', code: 'EISDIR' },
      { why: 'not-a-backup' },
      { why: 'damaged' },
      { why: 'not-empty' },
      { why: 'different' },
      { why: 'newer', step: null },
      { why: 'newer', step: '9999' },
      { why: 'changed', step: '0001' },
      ...cannotOpen,
    ]
    for (const messages of [dutch, english]) {
      for (const said of [backup.map(messages.noBackup), restore.map(messages.noRestore)]) {
        expect(new Set(said).size).toBe(said.length)
      }
    }
    const both = [...backup.map(dutch.noBackup), ...restore.map(dutch.noRestore)]
    expect(
      both.filter((text) =>
        [...backup.map(english.noBackup), ...restore.map(english.noRestore)].includes(text),
      ),
    ).toEqual([])
  })
})
