import type { NewSignIn } from '@lef/protocol/messages'
import { organisationIdFromText, type OrganisationId } from '@lef/vault'
import type { PreferenceStore } from '../app/preferences.ts'
import { createAsk, type AnswerOf, type Ask, type AskProblem } from './ask.ts'
import type { ComingIn, ComingInError, SignOnProblem } from './coming-in.ts'
import { keepProof, takeProof } from './single-sign-on/kept-proof.ts'
import { newSignIn, signInKeyOf } from './sign-in-key.ts'
import { keepWayBack } from './way-back.ts'

export type Session = AnswerOf<'session'>

/** Who is signed in at the server of this address. */
export type AccountState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'in'; readonly session: Session }
  | {
      readonly kind: 'out'
      /** The one that people sign in to; null: there is none yet, or the server has several. */
      readonly organisation: OrganisationId | null
      readonly awaitsSetup: boolean
    }
  | { readonly kind: 'unreachable'; readonly problem: AskProblem }

export interface NewOrganisation {
  readonly token: string
  readonly organisationName: string
  readonly name: string
  readonly mail: string
}

/** The account at this address, in this tab. Passphrases come in, and go no further than to be stretched. */
export interface Account {
  readonly state: AccountState
  /** The address of the server, as people know it. */
  readonly server: string
  readonly ask: Ask
  subscribe(listener: () => void): () => void
  /** Asks the server anew. */
  look(): Promise<void>
  setUp(organisation: NewOrganisation, passphrase: string): Promise<ComingIn>
  accept(token: string, name: string, passphrase: string): Promise<ComingIn>
  signIn(mail: string, passphrase: string): Promise<ComingIn>
  /** Gives the account another passphrase, by what was derived from it (V-24); null where it has none yet. */
  changeSignIn(authKey: string | null, signIn: NewSignIn): Promise<ComingIn>
  /** With what a passphrase of before gave. */
  signInWithKey(mail: string, authKey: string): Promise<ComingIn>
  /** With a passkey that the person chooses; it opens the account, and nothing else. */
  signInByPasskey(): Promise<ComingIn>
  /**
   * Sends the browser to the provider of single sign-on; with an invitation, to join by it.
   * @param back where in the app to go on afterwards
   */
  beginSingleSignOn(
    invitation: { readonly token: string; readonly name: string } | null,
    back: string | null,
  ): Promise<ComingIn>
  /** With what the provider sent the browser back with: what stands after the `?` of the address. */
  finishSingleSignOn(search: string): Promise<ComingIn>
  signOut(): Promise<ComingIn>
}

/** What a refusal means when it is the provider who was asked, and not somebody's passphrase. */
const signOnProblems: Readonly<Partial<Record<AskProblem, SignOnProblem>>> = {
  'wrong-sign-in': 'sign-on-refused',
  malformed: 'sign-on-refused',
  'unknown-account': 'sign-on-unlinked',
  taken: 'sign-on-taken',
}

/**
 * `preferences` remembers that somebody signed in on this device: without that, nothing is asked of a server but on the
 * screens that are about it.
 */
export function createAccount(view: Window, preferences: PreferenceStore): Account {
  let state: AccountState = { kind: 'asking' }
  const listeners = new Set<() => void>()
  const become = (next: AccountState) => {
    state = next
    // Who turned round halfway and came in otherwise has no more use for it.
    if (next.kind === 'in') keepWayBack(view, null)
    preferences.set({ signedIn: next.kind === 'in' || (next.kind !== 'out' && preferences.get().signedIn) })
    for (const listener of listeners) listener()
  }
  const ask = createAsk(view, () => (state.kind === 'in' ? state.session.csrf : null))
  const refused = (problem: ComingInError['problem'], wait = 0) =>
    ({ ok: false, error: { problem, wait } }) as const
  const enter = (answered: Awaited<ReturnType<typeof ask<'session'>>>): ComingIn => {
    if (!answered.ok) return answered
    become({ kind: 'in', session: answered.value })
    return { ok: true }
  }
  const leave = async () => {
    const about = await ask('about')
    if (about.ok) become({ kind: 'out', ...about.value })
    else become({ kind: 'unreachable', problem: about.error.problem })
  }
  return {
    get state() {
      return state
    },
    server: view.location.host,
    ask,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: async () => {
      if (!preferences.get().signedIn) return leave()
      const session = await ask('session')
      if (session.ok) become({ kind: 'in', session: session.value })
      else if (session.error.problem === 'not-signed-in') await leave()
      else become({ kind: 'unreachable', problem: session.error.problem })
    },
    setUp: async (organisation, passphrase) => {
      const signIn = await newSignIn(passphrase)
      return signIn === null
        ? refused('memory')
        : enter(await ask('setUp', { body: { ...organisation, signIn } }))
    },
    accept: async (token, name, passphrase) => {
      const signIn = await newSignIn(passphrase)
      return signIn === null
        ? refused('memory')
        : enter(await ask('acceptInvitation', { body: { token, name, signIn } }))
    },
    signIn: async (mail, passphrase) => {
      const about = await ask('about')
      if (!about.ok) return about
      const { organisation } = about.value
      if (organisation === null) return refused('unknown-account')
      const begun = await ask('beginSignIn', { body: { organisation, mail } })
      if (!begun.ok) return begun
      const key = await signInKeyOf(begun.value, passphrase)
      if (!key.ok) return refused(key.error)
      return enter(await ask('signIn', { body: { organisation, mail, authKey: key.value } }))
    },
    changeSignIn: async (authKey, signIn) => enter(await ask('changeSignIn', { body: { authKey, signIn } })),
    signInWithKey: async (mail, authKey) => {
      const about = await ask('about')
      if (!about.ok) return about
      const { organisation } = about.value
      if (organisation === null) return refused('unknown-account')
      return enter(await ask('signIn', { body: { organisation, mail, authKey } }))
    },
    signInByPasskey: async () => {
      const about = await ask('about')
      if (!about.ok) return about
      const { organisation } = about.value
      if (organisation === null) return refused('unknown-account')
      const begun = await ask('beginPasskeySignIn', { body: { organisation } })
      if (!begun.ok) return begun
      const { signWithPasskey } = await import('./passkey/browser-passkey.ts')
      const signed = await signWithPasskey(begun.value)
      if (!signed.ok) return refused(signed.error)
      const answered = await ask('signInByPasskey', { body: { organisation, ...signed.value } })
      if (!answered.ok && answered.error.problem === 'wrong-sign-in') return refused('passkey-unknown')
      return enter(answered)
    },
    beginSingleSignOn: async (invitation, back) => {
      const about = invitation === null ? await ask('about') : null
      if (about?.ok === false) return about
      // An invitation says itself for which organisation it is.
      const organisation =
        about === null
          ? organisationIdFromText(invitation?.token.slice(0, 32) ?? '')
          : about.value.organisation
      if (organisation === null) return refused('unknown-account')
      const begun = await ask('beginSingleSignOn', { body: { organisation, invitation } })
      if (!begun.ok) return begun
      keepProof(view, begun.value.proof)
      keepWayBack(view, back)
      view.location.assign(begun.value.address)
      return { ok: true }
    },
    finishSingleSignOn: async (search) => {
      const back = new URLSearchParams(search)
      const [proof, state, code] = [takeProof(view), back.get('state'), back.get('code')]
      if (proof === null || state === null || code === null) return refused('sign-on-refused')
      const answered = await ask('singleSignOn', { body: { proof, state, code, issuer: back.get('iss') } })
      if (answered.ok) return enter(answered)
      const { problem, wait } = answered.error
      return refused(signOnProblems[problem] ?? problem, wait)
    },
    signOut: async () => {
      const done = await ask('signOut')
      // Whoever has no session any more, is signed out all the same.
      if (!done.ok && done.error.problem !== 'not-signed-in') return done
      await leave()
      return { ok: true }
    },
  }
}
