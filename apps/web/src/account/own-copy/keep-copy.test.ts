import { createMemoryStorage, openNotebook, type Notebook } from '@lef/store'
import { openCopy } from '@lef/store/copy'
import { fromBase64Url, webVaultCrypto } from '@lef/vault'
import { createQuickArgon2id } from '@lef/vault/testing'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Library } from '../../app/library.ts'
import { notebookDocuments } from '../../app/notebook-documents.ts'
import type { Preferences } from '../../app/preferences.ts'
import type { Ask } from '../ask.ts'
import { keepCopy, rememberCopy } from './keep-copy.ts'

const day = 24 * 60 * 60 * 1000
const passphrase = 'een kop thee voor de storm'
const [vault, made] = [webVaultCrypto(crypto), 'ab'.repeat(16)]
const argon2id = createQuickArgon2id(vault)

async function notebookWithWords(): Promise<{ notebook: Notebook; library: Library }> {
  const opened = await openNotebook({
    storage: createMemoryStorage(),
    crypto: vault,
    argon2id,
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
  })
  if (!opened.ok) throw new Error(opened.error)
  let ids = 0
  const library = await Library.open(
    notebookDocuments(opened.value),
    () => `id${++ids}`,
    () => 0,
  )
  if (library === null) throw new Error('a notebook in memory always opens')
  const trajectory = await library.createTrajectory({ language: 'nl', address: 'je', coachRelation: null })
  trajectory?.shared.writeRoot('goal', 'eerder nee zeggen')
  expect((await opened.value.setPassphrase(passphrase)).ok).toBe(true)
  return { notebook: opened.value, library }
}

/** A server that has this copy, and keeps what it is given. */
function serverWith(copy: string | null, madeAt: number) {
  const parts: string[] = []
  const ask: Ask = async (name, asking) => {
    // One answer for each route that a copy needs; the type of all of them is the table's.
    const answer = (value: unknown) => ({ ok: true, value }) as Awaited<ReturnType<Ask>>
    const standing = { copy, parts: 1, bytes: 1, madeAt: new Date(madeAt).toISOString() }
    if (name === 'showOwnCopy') return answer({ ownCopy: copy === null ? null : standing }) as never
    if (name === 'finishCopy')
      return answer({ ownCopy: { ...standing, copy: asking?.params?.['copy'] } }) as never
    if (name !== 'giveToCopy') throw new Error(`nobody asks ${name}`)
    const { body } = asking as { body: { bytes: string } }
    parts.push(body.bytes)
    return answer({}) as never
  }
  return { ask, parts }
}

async function kept(
  server: ReturnType<typeof serverWith>,
  ownCopy: string | null,
  now: number,
  erased = false,
) {
  const { notebook, library } = await notebookWithWords()
  rememberCopy(library, ownCopy)
  const preferences = { language: 'nl', address: 'je' } as Preferences
  await keepCopy(server.ask, notebook, library, preferences, 'Europe/Amsterdam', now, erased)
  return library.index.root().ownCopy
}

test('S-34 a copy that is a day old is made anew, and opens', async () => {
  const server = serverWith(made, 0)
  const next = await kept(server, made, day)
  expect(next).toMatch(/^[0-9a-f]{32}$/)
  expect(next).not.toBe(made)
  const bytes = fromBase64Url(server.parts.join('')) ?? new Uint8Array(0)
  expect((await openCopy({ crypto: vault, argon2id }, bytes, { passphrase })).ok).toBe(true)
})

test('S-34 a copy of today is made anew once something was erased, which is not in it any more', async () => {
  const { notebook, library } = await notebookWithWords()
  const [trajectory] = library.index.rows('trajectories')
  if (trajectory === undefined) throw new Error('one was made')
  const told: number[] = []
  library.erasing.after(() => told.push(library.erasing.count))
  await library.removeTrajectory(trajectory.id)
  expect(told).toEqual([1])
  rememberCopy(library, made)
  const server = serverWith(made, day / 2)
  const preferences = { language: 'nl', address: 'je' } as Preferences
  const keep = (ask: Ask) => keepCopy(ask, notebook, library, preferences, 'Europe/Amsterdam', day, true)
  // Without a server it is still to be done.
  const away: Ask = async () => ({ ok: false, error: { problem: 'offline', wait: 0 } })
  expect([await keep(away), await keep(server.ask)]).toEqual([false, true])
  const bytes = fromBase64Url(server.parts.join('')) ?? new Uint8Array(0)
  const opened = await openCopy({ crypto: vault, argon2id }, bytes, { passphrase })
  if (!opened.ok) throw new Error(opened.error)
  const json = unzipSync(opened.value.file)['lef.json'] ?? new Uint8Array(0)
  expect(new TextDecoder().decode(json)).not.toContain('eerder nee zeggen')
})

test.each([
  ['nobody asked for one', made, 0, null, day],
  ['it is of today', made, day / 2, made, day],
  ['it is of another notebook', 'cd'.repeat(16), 0, made, day],
  ['somebody took it away', null, 0, made, day],
])('S-34 the copy is left as it is where %s', async (_, standing, madeAt, own, now) => {
  const server = serverWith(standing, madeAt)
  expect(await kept(server, own, now)).toBe(own)
  expect(server.parts).toEqual([])
})
