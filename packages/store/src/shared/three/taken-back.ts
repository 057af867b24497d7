import {
  hashStatement,
  parseStatement,
  parseWithdrawalBody,
  makeStatement,
  toHex,
  type Bytes,
  type DocumentId,
  type VaultCrypto,
} from '@lef/vault'
import type { KeptStatement, Relay } from '../relay.ts'
import type { Standing } from '../standing.ts'

/**
 * Takes back again what was taken back before and the server hands out all the same: a release that reached it after its
 * withdrawal, or a server that was put back to an earlier day. Whoever of the two notices brings it; it is signed already.
 */
export async function takeBackAgain(
  of: { readonly crypto: VaultCrypto; readonly relay: Relay; readonly document: DocumentId },
  standing: Standing,
  listed: readonly KeptStatement[],
): Promise<void> {
  const back = new Map<string, Bytes>()
  for (const { statement } of standing.statements()) {
    const said = statement.kind === 'withdrawal' ? parseWithdrawalBody(statement.body) : null
    if (said?.ok) back.set(toHex(said.value.release), makeStatement(statement))
  }
  if (back.size === 0) return
  for (const { statement: bytes, sealed } of listed) {
    const statement = sealed === null ? null : parseStatement(bytes)
    if (!statement?.ok || statement.value.kind !== 'release') continue
    const withdrawal = back.get(toHex(await hashStatement(of.crypto, statement.value)))
    // What is not answered is looked at again with the next list from the beginning.
    if (withdrawal !== undefined) await of.relay.addStatement(of.document, withdrawal)
  }
}
