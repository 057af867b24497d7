import type { AskProblem } from './ask.ts'

/** `weakened`: the server asks for less stretching than Lef ever does. `memory`: this device could not do it. */
export type SignInKeyError = 'weakened' | 'memory'

/** Why coming in did not work, with the milliseconds to wait where that is known. */
export interface ComingInError {
  readonly problem: AskProblem | SignInKeyError
  readonly wait: number
}
export type ComingIn = { readonly ok: true } | { readonly ok: false; readonly error: ComingInError }
