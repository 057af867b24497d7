import { err, ok, openKeyring, type Keys, type Result } from '@lef/vault'
import { beginKeyring } from './begin-keyring.ts'
import { readKeyring } from './keyring-access.ts'
import type { Notebook, OpenNotebookError } from './notebook.ts'
import type { ContentSchema, NotebookPorts } from './ports.ts'
import { problemOf } from './problem.ts'
import { TabNotebook } from './tab-notebook.ts'

/** How often something is tried again when another tab was first. */
const tries = 8
const noMigrations: ContentSchema = { version: 1, migrate: () => undefined }

/**
 * Opens this device's notebook, or begins it: without a passphrase then, which protects nothing yet.
 * A notebook that a later Lef wrote is refused whole.
 */
export async function openNotebook(ports: NotebookPorts): Promise<Result<Notebook, OpenNotebookError>> {
  const content = ports.content ?? noMigrations
  for (let attempt = 0; attempt < tries; attempt++) {
    const keyring = await readKeyring(ports)
    if (!keyring.ok) return keyring
    if (keyring.value === null) {
      const begun = await beginKeyring(ports, false)
      if (!begun.ok && begun.error !== 'conflict') return err(begun.error)
      continue
    }
    const rows = await ports.storage.documents()
    if (!rows.ok) return rows
    if (rows.value.some(({ version }) => version > content.version)) return err('newer-version')
    const aside = await ports.storage.quarantine()
    if (!aside.ok) return aside
    let keys: Keys | null = null
    if (keyring.value.protection === 'none') {
      const opened = await openKeyring(ports.crypto, ports.argon2id, keyring.value, '')
      if (!opened.ok) return err('damaged-keyring')
      keys = opened.value
    }
    return ok(new TabNotebook(ports, content, keyring.value.protection, keys, aside.value.map(problemOf)))
  }
  return err('storage')
}
