import type { Notebook } from '@lef/store'
import type { Passkey } from '@lef/protocol/messages'
import { fromBase64Url } from '@lef/vault'
import type { Ask, AskError } from '../ask.ts'

/** What became of a passkey: `stillOpens` where it signs in no more, and this notebook could not be kept from it. */
export type RemovedPasskey =
  | { readonly ok: true; readonly became: 'removed' | 'stillOpens' }
  | { readonly ok: false; readonly error: AskError }

/** Takes a passkey from the account, and keeps it from opening the notebook on this device. */
export async function removePasskey(
  ask: Ask,
  notebook: Pick<Notebook, 'removePasskeys'>,
  { passkey, credential }: Pick<Passkey, 'passkey' | 'credential'>,
): Promise<RemovedPasskey> {
  const removed = await ask('removePasskey', { params: { passkey } })
  if (!removed.ok) return removed
  const bytes = fromBase64Url(credential)
  // What is no credential is no way in either.
  const isShut = bytes === null || (await notebook.removePasskeys(bytes)).ok
  return { ok: true, became: isShut ? 'removed' : 'stillOpens' }
}
