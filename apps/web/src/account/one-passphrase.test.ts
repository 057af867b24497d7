import { createMemoryStorage, openNotebook, type NotebookPorts } from '@lef/store'
import { toBase64Url, webVaultCrypto, type Argon2id } from '@lef/vault'
import { expect, test } from 'vitest'
import type { NewSignIn } from '@lef/protocol/messages'
import { changeBoth, keyFromBefore, settle, type SignInAtServer } from './one-passphrase.ts'

const [before, after] = ['vier groene fietsen in de mist', 'zeven blauwe stoelen op het dak']
const salt = (digit: number) => toBase64Url(new Uint8Array(16).fill(digit))
const stretchingOf = (digit: number) => ({
  salt: salt(digit),
  memoryKib: 64 * 1024,
  iterations: 3,
  parallelism: 1,
})

/** A notebook under a lock, and a server that may be cut off before or after it does what it is asked. */
async function place() {
  const vault = webVaultCrypto(crypto)
  // Quick, and different for different words: what stretching is worth, is tested elsewhere.
  const argon2id: Argon2id = async ({ password, salt: grain, length }) => {
    const both = new Uint8Array([...password, ...grain])
    return new Uint8Array(await crypto.subtle.digest('SHA-256', both)).slice(0, length)
  }
  let refuses = false
  const storage = createMemoryStorage()
  const ports: NotebookPorts = {
    storage: {
      ...storage,
      commit: (change) =>
        refuses && change.put?.keyring
          ? Promise.resolve({ ok: false, error: 'quota' })
          : storage.commit(change),
    },
    crypto: vault,
    argon2id,
    clock: () => 0,
    locks: (_name, run) => run(),
    channel: { post: () => {}, listen: () => () => {} },
  }
  const opened = await openNotebook(ports)
  if (!opened.ok) throw new Error(opened.error)
  expect((await opened.value.setPassphrase(before)).ok).toBe(true)
  const keyOf = (words: string, digit: number) => {
    const text = `${digit}/${words}`
    return toBase64Url(Uint8Array.from({ length: 32 }, (_, at) => text.charCodeAt(at % text.length)))
  }
  const account = { digit: 1, authKey: keyOf(before, 1), network: 'fine' as 'fine' | 'cut' | 'answer-lost' }
  const offline = { ok: false, error: { problem: 'offline', wait: 0 } } as const
  const server: SignInAtServer = {
    stretching: async () =>
      account.network === 'fine' ? { ok: true, value: stretchingOf(account.digit) } : offline,
    keyOf: async (stretching, words) => ({
      ok: true,
      value: keyOf(words, [1, 2].find((digit) => salt(digit) === stretching.salt) ?? 0),
    }),
    newSignIn: async (words): Promise<NewSignIn> => ({
      stretching: stretchingOf(2),
      authKey: keyOf(words, 2),
    }),
    change: async (authKey, signIn) => {
      if (account.network === 'cut') return offline
      if (authKey !== account.authKey) return { ok: false, error: { problem: 'wrong-sign-in', wait: 0 } }
      Object.assign(account, { authKey: signIn.authKey, digit: 2 })
      return account.network === 'answer-lost' ? offline : { ok: true }
    },
  }
  return { notebook: opened.value, account, server, keyOf, refuse: (now: boolean) => (refuses = now) }
}

test('lock and account get another passphrase together', async () => {
  const { notebook, account, server, keyOf } = await place()
  expect(await changeBoth(notebook, server, after, after)).toMatchObject({
    error: { reason: 'wrong-passphrase' },
  })
  expect(await changeBoth(notebook, server, after, before)).toEqual({ ok: true, value: 'changed' })
  expect((await notebook.verify(after)).ok).toBe(true)
  expect(account.authKey).toBe(keyOf(after, 2))
  expect(await settle(notebook, server)).toBeNull()
})

test('a failure half-way never leaves the two apart: the lock refused, the network cut, the answer lost', async () => {
  {
    const { notebook, account, server, keyOf, refuse } = await place()
    refuse(true)
    expect(await changeBoth(notebook, server, after, before)).toMatchObject({ error: { reason: 'quota' } })
    refuse(false)
    expect((await notebook.verify(before)).ok).toBe(true)
    expect(await settle(notebook, server)).toBeNull()
    expect(account.authKey).toBe(keyOf(before, 1))
  }
  for (const network of ['cut', 'answer-lost'] as const) {
    const { notebook, account, server, keyOf } = await place()
    // Never asked before, and not now: nothing is changed.
    account.network = 'cut'
    expect(await changeBoth(notebook, server, after, before)).toMatchObject({ error: { reason: 'offline' } })
    account.network = 'fine'
    expect(await settle(notebook, server)).toBeNull()
    account.network = network
    expect(await changeBoth(notebook, server, after, before)).toEqual({ ok: true, value: 'later' })
    expect((await notebook.verify(after)).ok).toBe(true)
    expect(await keyFromBefore(notebook)).toBe(keyOf(before, 1))
    account.network = 'fine'
    expect(await settle(notebook, server)).toBe('changed')
    expect(account.authKey).toBe(keyOf(after, 2))
    expect(await keyFromBefore(notebook)).toBeNull()
  }
})

test('an account that had another passphrase keeps it, and that is said', async () => {
  const { notebook, account, server, keyOf } = await place()
  const other = keyOf('een andere wachtzin', 1)
  account.authKey = other
  expect(await changeBoth(notebook, server, after, before)).toEqual({ ok: true, value: 'own' })
  expect(account.authKey).toBe(other)
  expect(await settle(notebook, server)).toBeNull()
})
