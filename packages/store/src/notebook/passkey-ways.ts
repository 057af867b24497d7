/**
 * Passkeys that open the notebook beside its passphrase (SPEC S-26). Loaded when one is asked for: who has none does
 * not wait for it.
 */
import { err, ok, openKeyringWith, parseKeyring, sameBytes, unlockUserKey } from '@lef/vault'
import type { Bytes, Keyring, Keys, Result } from '@lef/vault'
import { openKeyWrap, parseKeyWrap, wrapForPasskey, type KeyWrap } from '@lef/vault/people'
import type { KeyringRow } from '../storage/rows.ts'
import type { StorageError } from '../storage/storage.ts'
import { tryPassphrase } from './keyring-access.ts'
import type { AddPasskeyError, PasskeyWay, UnlockByPasskeyError } from './notebook.ts'
import type { NotebookPorts } from './ports.ts'

interface Found {
  readonly row: KeyringRow
  readonly keyring: Keyring
  /** All ways of the keyring as it is now, also those that are no passkey's. */
  readonly ways: readonly { readonly bytes: Bytes; readonly wrap: KeyWrap }[]
}

/** Which passkeys open the notebook. */
export async function listPasskeys(
  ports: NotebookPorts,
): Promise<Result<readonly PasskeyWay[], StorageError | 'damaged-keyring'>> {
  const found = await find(ports)
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
  const found = await find(ports)
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
  const found = await find(ports)
  if (!found.ok) return err({ reason: found.error })
  const { row, keyring, ways, besides } = found.value
  // What lies in the clear needs no second key, and would have it for good.
  if (keyring.protection === 'none') return err({ reason: 'no-passphrase' })
  const { crypto, argon2id } = ports
  const raw = await unlockUserKey(crypto, argon2id, keyring, passphrase)
  if (!raw.ok) return err({ reason: 'busy' })
  const added = await wrapForPasskey(crypto, passkey, keyring.generation, raw.value)
  const others = ways.filter(({ wrap }) => !isOf(wrap, passkey.credential))
  return keep(ports, row, [...besides, ...others.map(({ bytes }) => bytes), added])
}

/** Takes ways away: of one passkey, or (null) of all. For those who hold the lock on writing. */
export async function removePasskeyWays(
  ports: NotebookPorts,
  credential: Bytes | null,
): Promise<Result<null, AddPasskeyError>> {
  const found = await find(ports)
  if (!found.ok) return err({ reason: found.error })
  const { row, ways, besides } = found.value
  const left = ways.filter(
    ({ wrap }) => !(credential === null ? wrap.way === 'passkey' : isOf(wrap, credential)),
  )
  return keep(ports, row, [...besides, ...left.map(({ bytes }) => bytes)])
}

/** The keyring with its ways; what is damaged among them, or of another generation, opens nothing and is left out. */
async function find(ports: NotebookPorts): Promise<Result<Found, StorageError | 'damaged-keyring'>> {
  const copies = await ports.storage.keyring()
  if (!copies.ok) return copies
  for (const row of copies.value) {
    const keyring = await parseKeyring(ports.crypto, row.bytes)
    if (!keyring.ok || keyring.value.generation !== row.generation) continue
    const ways = (row.ways ?? []).flatMap((bytes) => {
      const wrap = parseKeyWrap(bytes)
      return wrap.ok && wrap.value.generation === row.generation ? [{ bytes, wrap: wrap.value }] : []
    })
    const besides = (row.ways ?? []).filter((bytes) => {
      const wrap = parseKeyWrap(bytes)
      return wrap.ok && wrap.value.way !== 'passkey' && wrap.value.generation === row.generation
    })
    return ok({ row, keyring: keyring.value, ways, besides })
  }
  return err('damaged-keyring')
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
