import type { Notebook } from '@lef/store'
import type { Library } from '../../app/library.ts'
import type { Preferences } from '../../app/preferences.ts'
import { exportLanguage } from '../../export/export-language.ts'
import type { Ask } from '../ask.ts'
import { sendCopy } from './send-copy.ts'

/** Younger than this, in milliseconds, a copy is left as it is. */
const oldEnough = 20 * 60 * 60 * 1000

/**
 * Brings the copy at the server up to date, when it was made of this notebook and is a day old. One of another notebook (that
 * of another device, or of this one before a browser threw it away), or one that somebody took away, is not replaced without being asked.
 * @param now milliseconds since 1970
 * @param erased something was erased since it was made: then it is renewed however young it is, for the copy has it still
 * @returns false when it still is as it was and should not be: to be tried again
 */
export async function keepCopy(
  ask: Ask,
  notebook: Notebook,
  library: Library,
  { language, address }: Preferences,
  zone: string,
  now: number,
  erased: boolean,
): Promise<boolean> {
  const own = library.index.root().ownCopy
  if (own === null) return true
  const answered = await ask('showOwnCopy')
  if (!answered.ok) return false
  const standing = answered.value.ownCopy
  if (standing?.copy !== own || (!erased && now - Date.parse(standing.madeAt) < oldEnough)) return true
  const sent = await sendCopy(ask, notebook, library, exportLanguage(language, address, zone), now, true)
  if (sent.ok) rememberCopy(library, sent.value.copy)
  return sent.ok
}

/** Writes down in the notebook itself which copy is of it: where the notebook is gone, nothing claims the copy. */
export function rememberCopy({ index }: Library, copy: string | null): void {
  index.doc.transact(() => index.setRoot({ ownCopy: copy }), 'follows')
}
