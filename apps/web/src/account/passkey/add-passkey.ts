import type { AddPasskeyError, Notebook } from '@lef/store'
import { fromBase64Url, webVaultCrypto, type Bytes } from '@lef/vault'
import { freshPrfSalt } from '@lef/vault/people'
import type { Account } from '../account.ts'
import type { ComingInError, PasskeyProblem } from '../coming-in.ts'
import { signInKeyOf } from '../sign-in-key.ts'
import { askPrf, makePasskey } from './browser-passkey.ts'

/**
 * What a passkey does from now on. `opens`: it signs in, and opens the notebook on this device. All others only sign in:
 * `no-prf`, it cannot open anything; `no-lock`, there is nothing to open; `other-passphrase`, the lock has another one than
 * the account; `not-opened`, somebody said no half-way.
 */
export type Does = 'opens' | 'no-prf' | 'no-lock' | 'other-passphrase' | 'not-opened'

export type Added =
  { readonly ok: true; readonly does: Does } | { readonly ok: false; readonly error: ComingInError }

const refused = (problem: ComingInError['problem'], wait = 0) =>
  ({ ok: false, error: { problem, wait } }) as const

/** Adds a passkey to the account, and lets it open the notebook where both can. `asked`: the account has a passphrase. */
export async function addPasskey(
  account: Account,
  notebook: Notebook,
  passphrase: string,
  asked: boolean,
): Promise<Added> {
  const { state, ask } = account
  if (state.kind !== 'in') return refused('not-signed-in')
  const { organisation, mail } = state.session
  let authKey: string | null = null
  if (asked) {
    const begun = await ask('beginSignIn', { body: { organisation, mail } })
    if (!begun.ok) return begun
    const key = await signInKeyOf(begun.value, passphrase)
    if (!key.ok) return refused(key.error)
    authKey = key.value
  }
  const begun = await ask('beginPasskey', { body: { authKey } })
  if (!begun.ok) return begun
  const made = await makePasskey(begun.value)
  if (!made.ok) return refused(made.error)
  const added = await ask('addPasskey', { body: made.value.body })
  if (!added.ok) return added
  if (!made.value.hasPrf) return { ok: true, does: 'no-prf' }
  if (notebook.protection === 'none') return { ok: true, does: 'no-lock' }
  const credential = fromBase64Url(added.value.credential)
  const opens = credential && (await letOpen(notebook, passphrase, credential))
  if (opens?.ok !== false) return { ok: true, does: opens === null ? 'not-opened' : opens.does }
  return { ok: true, does: opens.error === 'wrong-passphrase' ? 'other-passphrase' : 'not-opened' }
}

export type LetOpen =
  | { readonly ok: true; readonly does: 'opens' | 'no-prf' }
  | { readonly ok: false; readonly error: PasskeyProblem | AddPasskeyError['reason'] }

/** Lets a passkey that there is open the notebook on this device too, where it can. */
export async function letOpen(notebook: Notebook, passphrase: string, credential: Bytes): Promise<LetOpen> {
  const way = { credential, salt: freshPrfSalt(webVaultCrypto(crypto)) }
  const asked = await askPrf([way])
  if (!asked.ok) return asked
  const { output } = asked.value
  if (output === null) return { ok: true, does: 'no-prf' }
  const added = await notebook.addPasskey(passphrase, { ...way, output })
  return added.ok ? { ok: true, does: 'opens' } : { ok: false, error: added.error.reason }
}
