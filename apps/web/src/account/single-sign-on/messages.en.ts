import type { SingleSignOnMessages } from './messages.nl.ts'

export const singleSignOnEn: SingleSignOnMessages = {
  signIn: (name) => `Sign in with ${name}`,
  join: (name) => `Join with ${name}`,
  what: (name) => `${name} opens your account, not what you write. The lock on your notebook stays as it is.`,
  going: 'Taking you there…',
  back: 'Sign in',
  finishing: 'Signing in…',
  again: 'Sign in again',
}
