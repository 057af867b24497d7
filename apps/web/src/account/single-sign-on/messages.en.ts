import type { SingleSignOnMessages } from './messages.nl.ts'

export const singleSignOnEn: SingleSignOnMessages = {
  signIn: (name) => `Sign in with ${name}`,
  join: (name) => `Join with ${name}`,
  what: (name) =>
    `${name} opens your account, and not what you write. The notebook still needs your own passphrase.`,
  going: 'Sending you on…',
  back: 'Sign in',
  finishing: 'Signing in…',
  again: 'Sign in again',
}
