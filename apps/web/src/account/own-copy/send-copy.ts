import { limits, type OwnCopy } from '@lef/protocol/messages'
import { importLimits, type Notebook, type SealCopyError } from '@lef/store'
import { toBase64Url, toHex } from '@lef/vault'
import type { Library } from '../../app/library.ts'
import type { ExportLanguage } from '../../export/export-language.ts'
import type { Ask, AskError } from '../ask.ts'

/**
 * Why there is no new copy; one that stood before still stands. `copy-too-large`: more than the server takes, or could be brought back. `incomplete`: something in
 * the notebook cannot be read here, which the copy that stands may still have.
 */
export type SendCopyError =
  AskError | { readonly problem: SealCopyError | 'copy-too-large' | 'incomplete'; readonly wait: 0 }
export type SentCopy =
  | { readonly ok: true; readonly value: NonNullable<OwnCopy> }
  | { readonly ok: false; readonly error: SendCopyError }

const refused = (problem: SealCopyError | 'copy-too-large' | 'incomplete') =>
  ({ ok: false, error: { problem, wait: 0 } }) as const

/**
 * Seals a copy of the whole notebook and gives it to the server, part by part; only when it has all of them does the new copy
 * take the place of the old one.
 * @param over a copy that stands is to be replaced: then only by a notebook that is whole
 */
export async function sendCopy(
  ask: Ask,
  notebook: Notebook,
  library: Library,
  says: ExportLanguage,
  now: number,
  over: boolean,
): Promise<SentCopy> {
  const { makeExport } = await import('../../export/make-export.ts')
  const file = await makeExport(notebook, library, says, now, null, importLimits)
  if (!file.ok) return refused(file.error === 'huge' ? 'copy-too-large' : file.error)
  const { unreadable, problems } = file.value
  const isWhole = unreadable.length === 0 && problems.every(({ loss }) => loss === 'none')
  if (over && !isWhole) return refused('incomplete')
  const sealed = await notebook.sealCopy(file.value.bytes)
  if (!sealed.ok) return refused(sealed.error)
  const { copyPartBytes, copyParts } = limits
  const parts = Math.ceil(sealed.value.length / copyPartBytes)
  if (parts > copyParts) return refused('copy-too-large')
  const copy = toHex(crypto.getRandomValues(new Uint8Array(16)))
  for (let part = 1; part <= parts; part++) {
    const bytes = sealed.value.subarray((part - 1) * copyPartBytes, part * copyPartBytes)
    const given = await ask('giveToCopy', { params: { copy }, body: { part, bytes: toBase64Url(bytes) } })
    if (!given.ok) return given
  }
  const finished = await ask('finishCopy', { params: { copy }, body: { parts } })
  if (!finished.ok) return finished
  const { ownCopy } = finished.value
  // Somebody else's device was finished at the very same moment.
  return ownCopy === null ? refused('busy') : { ok: true, value: ownCopy }
}
