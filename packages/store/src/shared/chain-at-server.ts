import { followChain, type DocumentId, type MembershipChain, type VaultCrypto } from '@lef/vault'
import type { Relay, RelayResult } from './relay.ts'

/** The membership of a document as the server shows it, to whoever has nothing of it yet: checked, from its first entry. */
export async function chainAtServer(
  crypto: VaultCrypto,
  relay: Pick<Relay, 'listStatements'>,
  document: DocumentId,
): Promise<RelayResult<MembershipChain>> {
  let chain: MembershipChain = []
  for (let after = 0; ;) {
    const page = await relay.listStatements(document, after)
    if (!page.ok) return page
    for (const { statement } of page.value.statements) {
      const longer = await followChain(crypto, document, chain, statement)
      if (longer.ok) chain = longer.value
    }
    if (!page.value.more || page.value.last <= after) return { ok: true, value: chain }
    after = page.value.last
  }
}
