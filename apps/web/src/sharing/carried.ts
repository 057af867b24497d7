import { dayOf, type TrajectoryId } from '@lef/method'
import type { Notebook } from '@lef/store'
import type { Lef } from '../app/lef-context.tsx'
import { addImport } from '../export/add-import.ts'
import type { ExportLanguage } from '../export/export-language.ts'

/** Everything in the notebook, as an export, for this person's other device; null when it cannot be read now. */
export async function carriedFrom(
  notebook: Notebook,
  { library, now }: Pick<Lef, 'library' | 'now'>,
  says: ExportLanguage,
): Promise<Uint8Array | null> {
  const { makeExport } = await import('../export/make-export.ts')
  const made = await makeExport(notebook, library, says, now(), null)
  return made.ok ? made.value.bytes : null
}

/**
 * Puts what came from the other device into this notebook: what was carried along, and a line for every trajectory that the
 * two devices share. False when what was carried could not be taken in; the trajectories come from the server all the same.
 */
export async function bringIn(
  notebook: Notebook,
  { library, now, zone }: Pick<Lef, 'library' | 'now' | 'zone'>,
  carried: Uint8Array | null,
  locals: readonly string[],
): Promise<boolean> {
  let fine = true
  if (carried !== null) {
    const { readImport } = await import('../export/read-import.ts')
    const read = await readImport(notebook, carried, null)
    fine = read.ok && (await addImport(notebook, library, read.value.incoming, dayOf(now(), zone))).ok
  }
  for (const local of locals) {
    // A trajectory goes by the name of its document.
    const id = local as TrajectoryId
    if (library.index.row('trajectories', id) === null) await library.joinTrajectory(id)
  }
  return fine
}
