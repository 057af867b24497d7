/**
 * The printed recovery code as a way into the notebook (SPEC S-33). Loaded when one is made or used: who does neither
 * does not wait for it.
 */
import { err, ok, openKeyringWith, unlockUserKey, type Keys, type Result } from '@lef/vault'
import { createRecoveryCode, openKeyWrap, wrapForRecovery, type RecoveryCode } from '@lef/vault/people'
import type { StorageError } from '../storage/storage.ts'
import { readWays } from './key-ways.ts'
import { tryPassphrase } from './keyring-access.ts'
import type { MakeCodeError, OpenByCodeError } from './notebook.ts'
import type { NotebookPorts } from './ports.ts'

/** Whether there is a code that opens the notebook as it is now. */
export async function hasRecoveryCode(
  ports: NotebookPorts,
): Promise<Result<boolean, StorageError | 'damaged-keyring'>> {
  const found = await readWays(ports)
  return found.ok ? ok(found.value.ways.some(({ wrap }) => wrap.way === 'recovery-code')) : found
}

/** A new code, in place of the one before; gives the words to print. For those who hold the lock on writing. */
export async function addRecoveryCode(
  ports: NotebookPorts,
  passphrase: string,
  words: readonly string[],
): Promise<Result<readonly string[], MakeCodeError>> {
  const right = await tryPassphrase(ports, passphrase)
  if (!right.ok) return right
  const found = await readWays(ports)
  if (!found.ok) return err({ reason: found.error })
  const { row, keyring, ways } = found.value
  if (keyring.protection === 'none') return err({ reason: 'no-passphrase' })
  const { crypto, argon2id, storage } = ports
  const raw = await unlockUserKey(crypto, argon2id, keyring, passphrase)
  if (!raw.ok) return err({ reason: 'busy' })
  const { code, printed } = await createRecoveryCode(crypto, words)
  const made = await wrapForRecovery(crypto, code, keyring.generation, raw.value)
  const others = ways.filter(({ wrap }) => wrap.way !== 'recovery-code').map(({ bytes }) => bytes)
  const kept = await storage.commit({
    expect: { generation: row.generation },
    put: { keyring: { ...row, ways: [...others, made] } },
  })
  if (kept.ok) return ok(printed)
  return err({ reason: kept.error === 'conflict' ? 'busy' : kept.error })
}

/** Opens the keyring with a code. Guessing 120 bits need not be slowed down. */
export async function tryRecoveryCode(
  ports: NotebookPorts,
  code: RecoveryCode,
): Promise<Result<Keys, OpenByCodeError>> {
  const found = await readWays(ports)
  if (!found.ok) return err({ reason: found.error })
  const way = found.value.ways.find(({ wrap }) => wrap.way === 'recovery-code')
  if (way === undefined) return err({ reason: 'no-code' })
  const raw = await openKeyWrap(ports.crypto, way.wrap, code)
  if (!raw.ok) return err({ reason: 'wrong-code' })
  const keys = await openKeyringWith(ports.crypto, found.value.keyring, raw.value)
  return keys.ok ? keys : err({ reason: 'damaged-keyring' })
}
