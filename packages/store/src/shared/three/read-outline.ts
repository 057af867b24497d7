import { followChain, parseStatement, type MembershipChain } from '@lef/vault'
import type { KeptStatement } from '../relay.ts'
import { readAgreed, type Agreed, type ReadingOf } from './agreed.ts'

/** Reads what a sponsor is shown: who takes part from the first entry on, and what is agreed and told. */
export async function readOutline(
  of: Omit<ReadingOf, 'chain' | 'statements' | 'signed'>,
  shown: readonly KeptStatement[],
): Promise<{ readonly chain: MembershipChain; readonly agreed: Agreed | null }> {
  let chain: MembershipChain = []
  const statements = []
  for (const { statement: bytes, sealed } of shown) {
    const statement = parseStatement(bytes)
    if (!statement.ok) continue
    if (statement.value.kind !== 'membership') {
      statements.push({ statement: statement.value, sealed })
      continue
    }
    // One that lacks a signature counts for nothing yet; what does not follow, never does.
    const longer = await followChain(of.crypto, of.document, chain, bytes)
    if (longer.ok) chain = longer.value
  }
  return { chain, agreed: await readAgreed({ ...of, chain, statements, signed: [] }) }
}
