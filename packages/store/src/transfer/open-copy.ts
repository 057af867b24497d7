import {
  err,
  ok,
  sameBytes,
  unlockUserKey,
  type Argon2id,
  type Bytes,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import { openKeyWrap, openOwnCopy, readOwnCopy, type OwnCopy, type RecoveryCode } from '@lef/vault/people'

/** What opens a copy: the passphrase of when it was made, or a printed code or passkey that opened the notebook then. */
export type CopyKey =
  | { readonly passphrase: string }
  | { readonly code: RecoveryCode }
  | { readonly credential: Bytes; readonly output: Bytes }

/**
 * Why a copy does not open. `wrong-key`: another passphrase, code or passkey. `no-way`: no code, or not this passkey, opened
 * the notebook when it was made. `foreign`: no copy of Lef, or one that anybody could have made.
 */
export type OpenCopyError = 'wrong-key' | 'no-way' | 'damaged' | 'foreign' | 'newer-version'

/** What can be seen of a copy before it is opened, which whoever kept it may have made up. */
export interface CopyLook {
  readonly hasCode: boolean
  readonly passkeys: readonly { readonly credential: Bytes; readonly salt: Bytes }[]
}

/** Looks at a copy, to know what can be asked for. */
export async function lookAtCopy(
  crypto: VaultCrypto,
  bytes: Uint8Array,
): Promise<Result<CopyLook, OpenCopyError>> {
  const copy = await read(crypto, bytes)
  if (!copy.ok) return copy
  const { ways } = copy.value
  return ok({
    hasCode: ways.some(({ way }) => way === 'recovery-code'),
    passkeys: ways.flatMap((way) =>
      way.way === 'passkey' ? [{ credential: way.credential, salt: way.salt }] : [],
    ),
  })
}

/** The export in a copy (SPEC S-34), and when it was made, in epoch milliseconds. */
export async function openCopy(
  { crypto, argon2id }: { readonly crypto: VaultCrypto; readonly argon2id: Argon2id },
  bytes: Uint8Array,
  key: CopyKey,
): Promise<Result<{ readonly file: Bytes; readonly madeAt: number }, OpenCopyError>> {
  const copy = await read(crypto, bytes)
  if (!copy.ok) return copy
  const userKey = await userKeyOf(crypto, argon2id, copy.value, key)
  if (!userKey.ok) return userKey
  const file = await openOwnCopy(crypto, copy.value, userKey.value)
  return file.ok ? ok({ file: file.value, madeAt: copy.value.madeAt }) : err('damaged')
}

async function read(crypto: VaultCrypto, bytes: Uint8Array): Promise<Result<OwnCopy, OpenCopyError>> {
  const copy = await readOwnCopy(crypto, bytes)
  if (copy.ok) return copy
  return err(copy.error === 'unprotected' ? 'foreign' : copy.error)
}

async function userKeyOf(crypto: VaultCrypto, argon2id: Argon2id, copy: OwnCopy, key: CopyKey) {
  if ('passphrase' in key) {
    const raw = await unlockUserKey(crypto, argon2id, copy.keyring, key.passphrase)
    return raw.ok
      ? raw
      : err(raw.error === 'wrong-passphrase' ? ('wrong-key' as const) : ('damaged' as const))
  }
  const way = copy.ways.find((one) =>
    'code' in key
      ? one.way === 'recovery-code'
      : one.way === 'passkey' && sameBytes(one.credential, key.credential),
  )
  if (way === undefined) return err('no-way' as const)
  const raw = await openKeyWrap(crypto, way, 'code' in key ? key.code : key.output)
  return raw.ok ? raw : err(raw.error === 'wrong-secret' ? ('wrong-key' as const) : ('damaged' as const))
}
