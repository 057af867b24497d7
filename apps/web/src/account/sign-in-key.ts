import type { NewSignIn, Stretching as SentStretching } from '@lef/protocol/messages'
import {
  freshStretching,
  signInKey,
  stretchPassphrase,
  fromBase64Url,
  toBase64Url,
  webVaultCrypto,
  type Stretching,
} from '@lef/vault'
import type { SignInKeyError } from './coming-in.ts'
import { argon2idInWorker } from '../adapters/argon2id-in-worker.ts'

export type SignInKeyResult =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: SignInKeyError }

/** What a server is to sign somebody in by from now on, derived from their passphrase (V-24). */
export async function newSignIn(passphrase: string): Promise<NewSignIn | null> {
  const stretching = freshStretching(webVaultCrypto(crypto))
  const key = await derive(stretching, passphrase)
  if (!key.ok) return null
  const { salt, memoryKiB, ...rest } = stretching
  return { stretching: { ...rest, salt: toBase64Url(salt), memoryKib: memoryKiB }, authKey: key.value }
}

/** The key that a passphrase gives when it is stretched as the server says; never with less than Lef's own least. */
export async function signInKeyOf(sent: SentStretching, passphrase: string): Promise<SignInKeyResult> {
  const salt = fromBase64Url(sent.salt)
  if (salt === null) return { ok: false, error: 'weakened' }
  const { memoryKib: memoryKiB, iterations, parallelism } = sent
  return derive({ salt, memoryKiB, iterations, parallelism }, passphrase)
}

async function derive(stretching: Stretching, passphrase: string): Promise<SignInKeyResult> {
  const vault = webVaultCrypto(crypto)
  try {
    const stretched = await stretchPassphrase(vault, argon2idInWorker, stretching, passphrase)
    if (!stretched.ok) return { ok: false, error: 'weakened' }
    return { ok: true, value: toBase64Url(await signInKey(vault, stretched.value)) }
  } catch {
    return { ok: false, error: 'memory' }
  }
}
