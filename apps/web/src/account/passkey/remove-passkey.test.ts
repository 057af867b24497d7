import { createMemoryStorage, openNotebook } from '@lef/store'
import { plaintext, toBase64Url, webVaultCrypto } from '@lef/vault'
import { createQuickArgon2id } from '@lef/vault/testing'
import { expect, test } from 'vitest'
import type { Ask } from '../ask.ts'
import { passkeyEn } from './messages.en.ts'
import { passkeyNl } from './messages.nl.ts'
import { removePasskey } from './remove-passkey.ts'

const passphrase = 'een kop thee voor de storm'
const passkey = { passkey: 'ab'.repeat(16), credential: toBase64Url(new Uint8Array(16).fill(7)) }

/** A notebook that two passkeys open, on a disk that can refuse; and a server that is asked, or refuses. */
async function place() {
  const refuses = { disk: false, server: false }
  const storage = createMemoryStorage()
  const vault = webVaultCrypto(crypto)
  const opened = await openNotebook({
    storage: {
      ...storage,
      commit: (change) =>
        refuses.disk ? Promise.resolve({ ok: false, error: 'quota' }) : storage.commit(change),
    },
    crypto: vault,
    argon2id: createQuickArgon2id(vault),
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
  })
  if (!opened.ok) throw new Error(opened.error)
  const notebook = opened.value
  expect((await notebook.setPassphrase(passphrase)).ok).toBe(true)
  for (const digit of [7, 8]) {
    const credential = new Uint8Array(16).fill(digit)
    const output = plaintext(new Uint8Array(32).fill(digit))
    const way = { credential, salt: new Uint8Array(32).fill(digit), output }
    expect((await notebook.addPasskey(passphrase, way)).ok).toBe(true)
  }
  const asked: unknown[] = []
  const ask: Ask = async (name, asking) => {
    asked.push([name, asking])
    // One answer, which has nothing in it; the type of all of them is the table's.
    return (
      refuses.server ? { ok: false, error: { problem: 'busy', wait: 0 } } : { ok: true, value: {} }
    ) as never
  }
  const ways = async () => {
    const found = await notebook.passkeys()
    return found.ok ? found.value.map(({ credential }) => credential[0]) : found.error
  }
  return { notebook, ask, asked, refuses, ways, remove: () => removePasskey(ask, notebook, passkey) }
}

test('S-26 a passkey that is removed signs in no more, and opens this notebook no more', async () => {
  const { remove, asked, ways } = await place()
  expect(await remove()).toEqual({ ok: true, became: 'removed' })
  expect(asked).toEqual([['removePasskey', { params: { passkey: passkey.passkey } }]])
  expect(await ways()).toEqual([8])
})

test('S-26 where the disk does not let it go, it is said that the passkey still opens the notebook, and how to end that', async () => {
  const { remove, refuses, ways } = await place()
  refuses.disk = true
  expect(await remove()).toEqual({ ok: true, became: 'stillOpens' })
  expect(await ways()).toEqual([7, 8])
  // The words name the button that is there.
  for (const m of [passkeyNl((je) => je), passkeyNl((_, u) => u), passkeyEn]) {
    expect(m.stillOpens).toContain(m.lockOnly)
    expect(m.stillOpens).not.toBe(m.removed)
  }
})

test('S-26 where the server does not remove it, it opens the notebook as before', async () => {
  const { remove, refuses, ways } = await place()
  refuses.server = true
  expect(await remove()).toMatchObject({ ok: false, error: { problem: 'busy' } })
  expect(await ways()).toEqual([7, 8])
})
