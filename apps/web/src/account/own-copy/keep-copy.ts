import type { Notebook } from '@lef/store'
import type { Library } from '../../app/library.ts'
import type { PreferenceStore } from '../../app/preferences.ts'
import { exportLanguage } from '../../export/export-language.ts'
import type { Ask } from '../ask.ts'
import { sendCopy } from './send-copy.ts'

/** Younger than this, in milliseconds, a copy is left as it is. */
const oldEnough = 20 * 60 * 60 * 1000

/**
 * Brings the copy at the server up to date, when it was made on this device and is a day old. One that another device made, or
 * somebody took away, is nobody's to replace without being asked.
 * @param now milliseconds since 1970
 */
export async function keepCopy(
  ask: Ask,
  notebook: Notebook,
  library: Library,
  preferences: Pick<PreferenceStore, 'get' | 'set'>,
  zone: string,
  now: number,
): Promise<void> {
  const { ownCopy: own, language, address } = preferences.get()
  if (own === null) return
  const answered = await ask('showOwnCopy')
  const standing = answered.ok ? answered.value.ownCopy : null
  if (standing?.copy !== own || now - Date.parse(standing.madeAt) < oldEnough) return
  const sent = await sendCopy(ask, notebook, library, exportLanguage(language, address, zone), now)
  if (sent.ok) preferences.set({ ownCopy: sent.value.copy })
}
