import { webVaultCrypto, type Result } from '@lef/vault'
import { parseRecoveryCode, type ParseRecoveryError, type RecoveryCode } from '@lef/vault/people'

/** A printed recovery code as it was typed; it may be of either list, whatever language the app speaks now. */
export async function readCode(typed: string): Promise<Result<RecoveryCode, ParseRecoveryError>> {
  const lists = await Promise.all([import('@lef/vault/words-nl'), import('@lef/vault/words-en')])
  const vault = webVaultCrypto(crypto)
  let best: Result<RecoveryCode, ParseRecoveryError> | null = null
  for (const { words } of lists) {
    const read = await parseRecoveryCode(vault, words, typed)
    if (read.ok) return read
    if (best === null || further(read.error) > further(best.ok ? { kind: 'mistyped' } : best.error))
      best = read
  }
  return best ?? { ok: false, error: { kind: 'wrong-count', count: 0 } }
}

/** How far reading came: the list it is of recognises more of it. */
function further(error: ParseRecoveryError): number {
  if (error.kind === 'mistyped') return Infinity
  return error.kind === 'unknown-word' ? error.at : -1
}
