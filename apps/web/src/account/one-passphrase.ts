import type { Notebook, RekeyError } from '@lef/store'
import { shareId, shareKind } from '@lef/store/shared'
import {
  newSignIn as newSignInShape,
  stretching as stretchingShape,
  type NewSignIn,
  type Stretching,
} from '@lef/protocol/messages'
import { parseDocumentId } from '@lef/vault'
import * as z from 'zod/mini'
import type { AskResult } from './ask.ts'
import type { ComingIn } from './coming-in.ts'
import type { SignInKeyResult } from './sign-in-key.ts'

/** What changing the account's sign-in takes; a test plays it. */
export interface SignInAtServer {
  /** How the account's passphrase is stretched now, by the server's word. */
  stretching(): Promise<AskResult<Stretching>>
  change(authKey: string, signIn: NewSignIn): Promise<ComingIn>
  keyOf(stretching: Stretching, passphrase: string): Promise<SignInKeyResult>
  newSignIn(passphrase: string): Promise<NewSignIn | null>
}

/**
 * What became of the account's sign-in when the lock got another passphrase. `changed`: it is the same one again. `later`: it
 * follows as soon as the server is reached. `own`: the account had another passphrase than the lock, and keeps it.
 */
export type AccountAfter = 'changed' | 'later' | 'own'

/** Nothing was changed. `offline`: the server could not be asked, and this device never learnt how the account stretches. */
export type OnePassphraseError = RekeyError | { readonly reason: 'offline' | 'memory' }

export type OnePassphrase =
  | { readonly ok: true; readonly value: AccountAfter }
  | { readonly ok: false; readonly error: OnePassphraseError }

/** What is under way, sealed in the notebook from before anything changes until both are the same again. */
const pendingShape = z.object({
  /** The notebook's device before: while it is still the same, the lock was not changed. */
  device: z.string(),
  authKey: z.string(),
  signIn: newSignInShape,
})
type Pending = z.infer<typeof pendingShape>

/**
 * Gives lock and account another passphrase, as one thing for the person: written down first, then the lock (all or
 * nothing), then the account. What a power cut or the network interrupts, `settle` finishes.
 */
export async function changeBoth(
  notebook: Notebook,
  server: SignInAtServer,
  next: string,
  current: string,
): Promise<OnePassphrase> {
  const right = await notebook.verify(current)
  if (!right.ok) return right
  const asked = await server.stretching()
  const stretching = asked.ok ? asked.value : await knownStretching(notebook)
  if (stretching === null) return { ok: false, error: { reason: 'offline' } }
  const key = await server.keyOf(stretching, current)
  const signIn = await server.newSignIn(next)
  const { device } = notebook
  if (!key.ok || signIn === null) return { ok: false, error: { reason: 'memory' } }
  if (device === null) return { ok: false, error: { reason: 'locked' } }
  const kept = await keep(notebook, { device: device.id, authKey: key.value, signIn })
  if (!kept) return { ok: false, error: { reason: 'storage' } }
  const locked = await notebook.setPassphrase(next, current)
  if (!locked.ok) {
    await keep(notebook, null)
    return locked
  }
  return { ok: true, value: (await settle(notebook, server)) ?? 'changed' }
}

/**
 * Finishes what was under way, if anything: to be done when the server is reached. Null: nothing was. Learns how the account
 * stretches, so that a passphrase can be changed without a network too.
 */
export async function settle(notebook: Notebook, server: SignInAtServer): Promise<AccountAfter | null> {
  const pending = await read(notebook)
  if (pending === null) {
    if ((await knownStretching(notebook)) === null) {
      const asked = await server.stretching()
      if (asked.ok) await write(notebook, (map) => map.set('stretching', asked.value))
    }
    return null
  }
  // The lock was never changed: the account keeps what fits it.
  if (notebook.device?.id === pending.device) {
    await keep(notebook, null)
    return null
  }
  const changed = await server.change(pending.authKey, pending.signIn)
  if (changed.ok) {
    await write(notebook, (map) => {
      map.delete('pending')
      map.set('stretching', pending.signIn.stretching)
    })
    return 'changed'
  }
  if (changed.error.problem !== 'wrong-sign-in') return 'later'
  // The answer may have been lost after the server had done it.
  const stretching = await server.stretching()
  if (!stretching.ok) return 'later'
  await keep(notebook, null)
  return stretching.value.salt === pending.signIn.stretching.salt ? 'changed' : 'own'
}

/** How the account stretches from now on: needed to change its passphrase without a network. */
export function learnStretching(notebook: Notebook, stretching: Stretching): Promise<boolean> {
  return write(notebook, (map) => map.set('stretching', stretching))
}

/** The account's key from before, while the account still waits for the passphrase that the lock has already. */
export async function keyFromBefore(notebook: Notebook): Promise<string | null> {
  const pending = await read(notebook)
  return pending === null || notebook.device?.id === pending.device ? null : pending.authKey
}

async function read(notebook: Notebook): Promise<Pending | null> {
  const stored = pendingShape.safeParse(await valueOf(notebook, 'pending'))
  return stored.success ? stored.data : null
}

async function knownStretching(notebook: Notebook): Promise<Stretching | null> {
  const stored = stretchingShape.safeParse(await valueOf(notebook, 'stretching'))
  return stored.success ? stored.data : null
}

function keep(notebook: Notebook, pending: Pending | null): Promise<boolean> {
  return write(notebook, (map) => {
    if (pending === null) map.delete('pending')
    else map.set('pending', pending)
  })
}

async function valueOf(notebook: Notebook, name: string): Promise<unknown> {
  const id = parseDocumentId(shareId)
  const opened = id && (await notebook.open(id))
  if (!opened?.ok) return null
  const value: unknown = opened.value.doc.getMap('sign-in').get(name)
  await opened.value.close()
  return value
}

/** True when it is on the disk. */
async function write(
  notebook: Notebook,
  change: (map: { set(name: string, value: unknown): unknown; delete(name: string): void }) => void,
): Promise<boolean> {
  const id = parseDocumentId(shareId)
  await notebook.create(shareKind, shareId)
  const opened = id && (await notebook.open(id))
  if (!opened?.ok) return false
  change(opened.value.doc.getMap('sign-in'))
  const kept = await opened.value.flush()
  await opened.value.close()
  return kept.ok
}
