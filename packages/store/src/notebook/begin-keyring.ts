import { createKeyring, err, ok, type Keys, type Result } from '@lef/vault'
import type { CommitError, StorageError } from '../storage/storage.ts'
import type { Message } from './message.ts'
import type { NotebookPorts } from './ports.ts'

/**
 * Erases everything on this device and begins anew, also when the notebook cannot be opened. Notebooks that
 * are open (other tabs') follow.
 */
export async function eraseDevice(ports: NotebookPorts): Promise<Result<Keys, StorageError>> {
  const begun = await beginKeyring(ports, true)
  if (!begun.ok) return err(begun.error === 'conflict' ? 'storage' : begun.error)
  ports.channel.post({ type: 'erased' } satisfies Message)
  return begun
}

/** A first keyring, without a passphrase; `erasing` takes everything else away in the same change. */
export async function beginKeyring(
  ports: NotebookPorts,
  erasing: boolean,
): Promise<Result<Keys, CommitError>> {
  const { crypto, argon2id, storage } = ports
  // Random, so that a tab that outlived its storage does not take the new beginning for its own.
  const first = crypto.randomBytes(4).reduce((number, byte) => number * 128 + (byte & 127), 0)
  const { bytes, keys } = await createKeyring(crypto, argon2id, first, null)
  const keyring = { generation: first, bytes }
  const committed = await storage.commit(
    erasing
      ? { drop: { everything: true }, put: { keyring } }
      : { expect: { generation: null }, put: { keyring } },
  )
  return committed.ok ? ok(keys) : committed
}
