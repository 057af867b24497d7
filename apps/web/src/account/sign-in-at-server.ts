import type { Account } from './account.ts'
import type { SignInAtServer } from './one-passphrase.ts'
import { newSignIn, signInKeyOf } from './sign-in-key.ts'

/** The sign-in of whoever is signed in; null while nobody is. */
export function signInAtServer(account: Account): SignInAtServer | null {
  const { state } = account
  if (state.kind !== 'in') return null
  const { organisation, mail } = state.session
  return {
    stretching: () => account.ask('beginSignIn', { body: { organisation, mail } }),
    change: (authKey, signIn) => account.changeSignIn(authKey, signIn),
    keyOf: signInKeyOf,
    newSignIn,
  }
}

/** When the server is not reached, or nobody is signed in any more: what is under way then, waits. */
export function signInWhileAway(): SignInAtServer {
  const away = { ok: false, error: { problem: 'offline', wait: 0 } } as const
  return {
    stretching: () => Promise.resolve(away),
    change: () => Promise.resolve(away),
    keyOf: signInKeyOf,
    newSignIn,
  }
}
