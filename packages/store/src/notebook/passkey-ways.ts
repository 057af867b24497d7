/**
 * Passkeys that open the notebook beside its passphrase (SPEC S-26). Loaded when one is asked for: who has none does
 * not wait for it.
 */
import { err, ok, openKeyringWith, sameBytes, unlockUserKey } from '@lef/vault'
import type { Bytes, Keys, Result } from '@lef/vault'
import { openKeyWrap, wrapForPasskey, type KeyWrap } from '@lef/vault/people'
import type { KeyringRow } from '../storage/rows.ts'
import type { StorageError } from '../storage/storage.ts'
import { tryPassphrase } from './keyring-access.ts'
import type { AddPasskeyError, PasskeyWay, UnlockByPasskeyError } from './notebook.ts'
import { readWays } from './key-ways.ts'
import type { NotebookPorts } from './ports.ts'

/** Which passkeys open the notebook. */
export async function listPasskeys(
  ports: NotebookPorts,
): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>> {
  const found = await readWays(ports)
  if (!found.ok) return found
  return ok(
    found.value.ways.flatMap(({ wrap }) =>
      wrap.way === 'passkey' ? [{ credential: wrap.credential, salt: wrap.salt }] : [],
    ),
  )
}

/** Opens the keyring with what a passkey's PRF gave. Guessing 32 bytes need not be slowed down. */
export async function tryPasskey(
  ports: NotebookPorts,
  credential: Bytes,
  output: Bytes,
): Promise<Result<Keys, UnlockByPasskeyError>> {
  const found = await readWays(ports)
  if (!found.ok) return found
  const { keyring, ways } = found.value
  const way = ways.find(({ wrap }) => isOf(wrap, credential))
  if (way === undefined) return err('unknown-passkey')
  const raw = await openKeyWrap(ports.crypto, way.wrap, output)
  if (!raw.ok) return err('unknown-passkey')
  const keys = await openKeyringWith(ports.crypto, keyring, raw.value)
  return keys.ok ? keys : err('damaged-keyring')
}

/** Adds a way, in place of one with the same passkey. For those who hold the lock on writing. */
export async function addPasskeyWay(
  ports: NotebookPorts,
  passphrase: string,
  passkey: PasskeyWay & { readonly output: Bytes },
): Promise<Result<null, AddPasskeyError>> {
  const right = await tryPassphrase(ports, passphrase)
  if (!right.ok) return right
  const found = await readWays(ports)
  if (!found.ok) return err({ reason: found.error })
  const { row, keyring, ways } = found.value
  // What lies in the clear needs no second key, and would have it for good.
  if (keyring.protection === 'none') return err({ reason: 'no-passphrase' })
  const { crypto, argon2id } = ports
  const raw = await unlockUserKey(crypto, argon2id, keyring, passphrase)
  if (!raw.ok) return err({ reason: 'busy' })
  const added = await wrapForPasskey(crypto, passkey, keyring.generation, raw.value)
  const others = ways.filter(({ wrap }) => !isOf(wrap, passkey.credential))
  return keep(ports, row, [...others.map(({ bytes }) => bytes), added])
}

/** Takes ways away: of one passkey, or (null) of all. For those who hold the lock on writing. */
export async function removePasskeyWays(
  ports: NotebookPorts,
  credential: Bytes | null,
): Promise<Result<null, AddPasskeyError>> {
  const found = await readWays(ports)
  if (!found.ok) return err({ reason: found.error })
  const { row, ways } = found.value
  const left = ways.filter(
    ({ wrap }) => !(credential === null ? wrap.way === 'passkey' : isOf(wrap, credential)),
  )
  return keep(
    ports,
    row,
    left.map(({ bytes }) => bytes),
  )
}

function isOf(wrap: KeyWrap, credential: Bytes): boolean {
  return wrap.way === 'passkey' && sameBytes(wrap.credential, credential)
}

async function keep(
  ports: NotebookPorts,
  { generation, bytes }: KeyringRow,
  ways: readonly Bytes[],
): Promise<Result<null, AddPasskeyError>> {
  const kept = await ports.storage.commit({
    expect: { generation },
    put: { keyring: ways.length === 0 ? { generation, bytes } : { generation, bytes, ways } },
  })
  if (kept.ok) return kept
  return err({ reason: kept.error === 'conflict' ? 'busy' : kept.error })
}
