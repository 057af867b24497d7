import { dayOf } from '@lef/method'
import {
  exportNotebook,
  type ExportError,
  type ExportFile,
  type ImportLimits,
  type Notebook,
} from '@lef/store'
import { webVaultCrypto, type Result } from '@lef/vault'
import { argon2idInWorker } from '../adapters/argon2id-in-worker.ts'
import type { Library } from '../app/library.ts'
import { describeDocuments } from './describe-document.ts'
import type { ExportLanguage } from './export-language.ts'

export interface NamedExport extends ExportFile {
  readonly name: string
}

/**
 * Makes the file with everything in the notebook; sealed when a passphrase is given. `now` in ms since 1970. What is larger than
 * `limits` is refused; without, a sealed file is as large as an import takes, and a readable one as large as it is.
 */
export async function makeExport(
  notebook: Notebook,
  library: Library,
  says: ExportLanguage,
  now: number,
  passphrase: string | null,
  limits?: ImportLimits,
): Promise<Result<NamedExport, ExportError>> {
  const coachees = new Map<string, string>()
  const begins = new Map<string, number>()
  for (const { id, coachee } of library.index.rows('trajectories')) {
    coachees.set(id, coachee.trim())
    const trajectory = await library.openTrajectory(id)
    for (const conversation of trajectory?.shared.rows('conversations') ?? []) {
      begins.set(conversation.id, conversation.startedAt ?? conversation.createdAt)
    }
  }
  const made = await exportNotebook(notebook, {
    crypto: webVaultCrypto(crypto),
    argon2id: argon2idInWorker,
    describe: describeDocuments(says, {
      coachee: (trajectory) => coachees.get(trajectory) ?? '',
      begin: (conversation) => begins.get(conversation) ?? null,
    }),
    ...(passphrase === null ? {} : { passphrase }),
    ...(limits === undefined ? {} : { limits }),
  })
  if (!made.ok) return made
  const name = `lef-${dayOf(now, says.zone)}.${made.value.extension}`
  return { ok: true, value: { ...made.value, name } }
}
