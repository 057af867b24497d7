/**
 * Seals a copy of the notebook with its own keys, for a server to keep (SPEC S-34). Loaded when one is made.
 */
import { err, plaintext, type Bytes, type Result } from '@lef/vault'
import { sealOwnCopy } from '@lef/vault/people'
import { readWays } from './key-ways.ts'
import type { SealCopyError } from './notebook.ts'
import type { NotebookPorts } from './ports.ts'
import type { Session } from './session.ts'

/** The copy of a file, as whoever can open the notebook with its keys of now opens it. */
export async function sealCopyWith(
  ports: NotebookPorts,
  session: Session,
  file: Uint8Array,
): Promise<Result<Bytes, SealCopyError>> {
  const found = await readWays(ports)
  if (!found.ok) return found
  const { row, ways } = found.value
  if (row.generation !== session.keys.generation) return err('busy')
  const keyring = { keyring: row.bytes, ways: ways.map(({ bytes }) => bytes) }
  const { crypto, clock } = ports
  const sealed = await sealOwnCopy(crypto, session.keys.userKey, keyring, plaintext(file), clock())
  if (sealed.ok) return sealed
  return err(sealed.error === 'unprotected' ? 'no-passphrase' : 'damaged-keyring')
}
