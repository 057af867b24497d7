import type { CalendarDay, TrajectoryId } from '@lef/method'
import {
  indexSchema,
  isSomebody,
  Records,
  shareKind,
  type Incoming,
  type MergeError,
  type Notebook,
} from '@lef/store'
import { ok, type Result } from '@lef/vault'
import { applyUpdate, Doc } from 'yjs'
import type { Library } from '../app/library.ts'
import { joinedHelpers } from './joined-helpers.ts'

/**
 * Brings in what an import holds, all of it or nothing, and puts the list in order after it. Words whose day has come by `today` go at
 * once; what fails then is tried again when Lef is opened.
 */
export async function addImport(
  notebook: Pick<Notebook, 'merge' | 'open'>,
  library: Library,
  given: readonly Incoming[],
  today: CalendarDay,
): Promise<Result<null, MergeError>> {
  // Somebody may have become somebody since it was looked at, in another tab: nobody becomes another.
  const fixed = given.some(({ kind }) => kind === shareKind) && (await isSomebody(notebook))
  const incoming = fixed ? given.filter(({ kind }) => kind !== shareKind) : given
  const before = library.index.root().helpers
  const merged = await notebook.merge(incoming)
  if (!merged.ok) return merged
  // A trajectory goes by the name of its document.
  const trajectories = incoming.filter(({ kind }) => kind === 'trajectory')
  await library.listAgain(trajectories.map(({ id }) => id as string as TrajectoryId))
  const helpers = joinedHelpers(before, helpersIn(incoming), library.index.root().helpers)
  library.index.doc.transact(() => library.index.writeRoot('helpers', helpers), 'follows')
  if (incoming.some(({ kind }) => kind === 'talk' || kind === 'own-talk')) {
    await import('../talk/expire-words.ts')
      .then(({ expireWords }) => expireWords(library, today))
      .catch(() => undefined)
  }
  return ok(null)
}

function helpersIn(incoming: readonly Incoming[]): string {
  const found = incoming.find(({ kind }) => kind === 'index')
  if (!found) return ''
  const doc = new Doc()
  applyUpdate(doc, found.update)
  const index = new Records(doc, indexSchema, () => '')
  const { helpers } = index.root()
  index.destroy()
  doc.destroy()
  return helpers
}
