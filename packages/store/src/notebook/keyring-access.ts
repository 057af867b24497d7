import { err, ok, openKeyring, parseKeyring, type Keyring, type Keys, type Result } from '@lef/vault'
import type { Attempts } from '../storage/rows.ts'
import type { StorageError } from '../storage/storage.ts'
import { remainingWait, waitAfter } from './attempts.ts'
import type { UnlockError } from './notebook.ts'
import type { NotebookPorts } from './ports.ts'

/** Reads the keyring, or its copy when it is damaged; null when there is none. */
export async function readKeyring(
  ports: NotebookPorts,
): Promise<Result<Keyring | null, StorageError | 'damaged-keyring'>> {
  const copies = await ports.storage.keyring()
  if (!copies.ok) return copies
  if (copies.value.length === 0) return ok(null)
  let error: 'damaged-keyring' | 'newer-version' = 'damaged-keyring'
  for (const { bytes, generation } of copies.value) {
    const keyring = await parseKeyring(ports.crypto, bytes)
    if (keyring.ok && keyring.value.generation === generation) return ok(keyring.value)
    if (!keyring.ok && keyring.error === 'newer-version') error = 'newer-version'
  }
  return err(error)
}

/**
 * Opens the keyring with a passphrase, one try at a time among all tabs. A try is counted on the disk before
 * it is made, so that closing the tab does not undo it; a right one clears the count.
 */
export function tryPassphrase(ports: NotebookPorts, passphrase: string): Promise<Result<Keys, UnlockError>> {
  return ports.locks('lef/unlock', async () => {
    const keyring = await readKeyring(ports)
    if (!keyring.ok) return err({ reason: keyring.error })
    if (keyring.value === null) return err({ reason: 'storage' })
    const read = await ports.storage.attempts()
    const before = read.ok && read.value !== null ? read.value : { count: 0, last: 0 }
    const now = ports.clock()
    const { wait, attempts } = remainingWait(before, now)
    if (wait > 0) {
      if (attempts !== before) await remember(ports, attempts)
      return err({ reason: 'wait', milliseconds: wait })
    }
    const counted = { count: before.count + 1, last: now }
    await remember(ports, counted)
    const keys = await openKeyring(ports.crypto, ports.argon2id, keyring.value, passphrase)
    if (keys.ok) {
      await remember(ports, { count: 0, last: now })
      return keys
    }
    if (keys.error === 'damaged') return err({ reason: 'damaged-keyring' })
    return err({ reason: 'wrong-passphrase', milliseconds: waitAfter(counted.count) })
  })
}

/** A full disk must not keep the owner out: the hashing itself still costs its time. */
async function remember(ports: NotebookPorts, attempts: Attempts): Promise<void> {
  await ports.storage.commit({ put: { attempts } })
}
