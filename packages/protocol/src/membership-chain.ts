/**
 * Following a trajectory's membership (SPEC P-11): a chain is only ever made longer, by entries that may follow
 * and are signed by those who must.
 */
import { sameBytes } from './bytes.ts'
import type { CheckingCrypto } from './checking.ts'
import type { DocumentId } from './ids.ts'
import { checkChange, type MembershipRuleError, type NeededSigners } from './membership-change.ts'
import { readMembership, type Membership } from './membership.ts'
import { err, ok, type Result } from './result.ts'
import {
  checkStatement,
  parseStatement,
  type CheckStatementError,
  type ParseStatementError,
} from './statement.ts'
import type { KnownSigner, Statement } from './statement.ts'

/** The entries that were followed so far, from the first; the last is the head. */
export type MembershipChain = readonly Membership[]

/**
 * Why an entry is not taken in. `wrong-document`: genuine perhaps, but of another trajectory. `known`: this very
 * entry is in the chain already. `gap`: entries before it are missing. `fork`: signed, but it contradicts the
 * chain: two histories are shown, and nothing more may be written until the two people have compared. The rest:
 * malformed, against the rules, or not signed by those who must.
 */
export type ChainError =
  | ParseStatementError
  | CheckStatementError
  | MembershipRuleError
  | 'wrong-document'
  | 'known'
  | 'gap'
  | 'fork'

/** The chain with one more entry, or why not. */
export async function followChain(
  crypto: CheckingCrypto,
  document: DocumentId,
  chain: MembershipChain,
  bytes: Uint8Array,
): Promise<Result<MembershipChain, ChainError>> {
  const statement = parseStatement(bytes)
  if (!statement.ok) return statement
  const read = await readMembership(crypto, statement.value)
  if (!read.ok) return read
  const next = read.value
  if (next.document !== document) return err('wrong-document')
  if (next.number > chain.length) return err('gap')
  const known = chain[next.number]
  if (known !== undefined && sameBytes(known.hash, next.hash)) return err('known')
  const before = chain[next.number - 1] ?? null
  const needed = checkChange(before, next)
  if (!needed.ok) return needed
  const signed = await checkSigners(crypto, statement.value, needed.value)
  if (!signed.ok) return signed
  const continues = before === null || sameBytes(before.hash, next.prev)
  return known === undefined && continues ? ok([...chain, next]) : err('fork')
}

/** Follows a whole chain from its first entry; the error names the first entry that does not fit. */
export async function readChain(
  crypto: CheckingCrypto,
  document: DocumentId,
  entries: readonly Uint8Array[],
): Promise<Result<MembershipChain, { readonly at: number; readonly error: ChainError }>> {
  let chain: MembershipChain = []
  for (const [at, bytes] of entries.entries()) {
    const longer = await followChain(crypto, document, chain, bytes)
    if (!longer.ok) return err({ at, error: longer.error })
    chain = longer.value
  }
  return ok(chain)
}

/** What a server that shows a chain is doing, seen from the chain one knows already. */
export type ChainComparison = 'same' | 'longer' | 'rolled-back' | 'fork'

/** Compares what was followed before with what is shown now; both begin at the first entry. */
export function compareChains(mine: MembershipChain, shown: MembershipChain): ChainComparison {
  const shared = Math.min(mine.length, shown.length)
  for (let at = 0; at < shared; at++) {
    const [one, other] = [mine[at], shown[at]]
    if (one === undefined || other === undefined || !sameBytes(one.hash, other.hash)) return 'fork'
  }
  if (mine.length === shown.length) return 'same'
  return shown.length > mine.length ? 'longer' : 'rolled-back'
}

/** Whether those who must have signed a change did, and nobody else. */
export async function checkSigners(
  crypto: CheckingCrypto,
  statement: Statement,
  needed: NeededSigners,
): Promise<Result<null, CheckStatementError>> {
  const all = needed.who.map(({ id, keys }): KnownSigner => ({ id, publicKey: keys.sign }))
  const did = all.filter(({ id }) => statement.signatures.some(({ signer }) => signer === id))
  if (needed.how === 'one' && did.length === 0) return err('missing-signature')
  return checkStatement(crypto, statement, needed.how === 'one' ? did : all)
}
