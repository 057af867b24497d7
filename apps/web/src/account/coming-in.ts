import type { AskProblem } from './ask.ts'

/** `weakened`: the server asks for less stretching than Lef ever does. `memory`: this device could not do it. */
export type SignInKeyError = 'weakened' | 'memory'

/**
 * Why there is no answer of a passkey. `passkey-cancelled`: somebody said no, took too long, or had none here;
 * `passkey-there`: this authenticator has one already; `passkey-unknown`: it is no account's at this server.
 */
export type PasskeyProblem =
  'passkey-cancelled' | 'passkey-unsupported' | 'passkey-there' | 'passkey-failed' | 'passkey-unknown'

/**
 * Why single sign-on did not work. `sign-on-refused`: it was broken off, or took too long; `sign-on-unlinked`: no account is
 * linked to it; `sign-on-taken`: another account is.
 */
export type SignOnProblem = 'sign-on-refused' | 'sign-on-unlinked' | 'sign-on-taken'

/** Why coming in did not work, with the milliseconds to wait where that is known. */
export interface ComingInError {
  readonly problem: AskProblem | SignInKeyError | PasskeyProblem | SignOnProblem
  readonly wait: number
}
export type ComingIn = { readonly ok: true } | { readonly ok: false; readonly error: ComingInError }
