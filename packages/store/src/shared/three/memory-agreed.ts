import type { CalendarDay } from '@lef/method'
import {
  agreementFor,
  checkRelease,
  checkStatement,
  checkTelling,
  checkTerms,
  checkWithdrawal,
  contentMembers,
  hashStatement,
  makeStatement,
  parseFactBody,
  parseReleaseBody,
  parseTermsBody,
  sameBytes,
  sha256,
  toHex,
  type Agreement,
  type CheckedFact,
  type CheckedRelease,
  type CheckingCrypto,
  type Member,
  type PersonId,
  type Statement,
} from '@lef/vault'
import type { MemoryDocument } from '../memory-document.ts'
import type { KeptStatement } from '../relay.ts'

/** Whether a memory server keeps a statement of the agreement with the sponsor, and whether it counts; else why not. */
export async function judgeAgreed(
  crypto: CheckingCrypto,
  document: MemoryDocument,
  statement: Statement,
  sealed: Uint8Array | null,
  today: CalendarDay,
): Promise<{ readonly complete: boolean } | string> {
  const membership = document.chain.at(-1)
  if (membership === undefined) return 'no-membership'
  const { agreements, facts, releases } = await countingIn(crypto, document)
  const by = (who: readonly Member[]) => signedBy(crypto, statement, who)
  if (statement.kind === 'agreement') {
    const terms = parseTermsBody(statement.body)
    if (!terms.ok) return terms.error
    const place = { membership, before: agreements.at(-1) ?? null, today }
    const allowed = checkTerms(place, terms.value)
    return allowed.ok ? by(membership.members) : allowed.error
  }
  if (statement.kind === 'process-fact') {
    const fact = parseFactBody(statement.body)
    if (!fact.ok) return fact.error
    const allowed = checkTelling({ membership, agreements, before: facts, today }, fact.value)
    return allowed.ok ? by(contentMembers(membership.members)) : allowed.error
  }
  if (statement.kind === 'release') {
    const agreement = agreementFor(statement, agreements, today)
    const released = await checkRelease(crypto, { membership, agreement }, makeStatement(statement))
    if (!released.ok) return released.error
    const names =
      sealed !== null && sameBytes(released.value.sealedHash, await sha256(crypto, new Uint8Array(sealed)))
    return names ? { complete: true } : 'wrong-sealed'
  }
  const back = await checkWithdrawal(crypto, { membership, releases }, makeStatement(statement))
  if (!back.ok) return back.error
  // What was taken back, nobody keeps.
  const release = document.statements.get(toHex(back.value.release))
  if (release !== undefined) Object.assign(release, { sealed: null, takenBack: true })
  return { complete: true }
}

/** What a memory server shows a sponsor; null when the membership does not name them. */
export function outlineFor(document: MemoryDocument, person: PersonId): readonly KeptStatement[] | null {
  const isSponsor = (members: readonly Member[] | undefined) =>
    members?.some(({ role, id }) => role === 'sponsor' && id === person) ?? false
  if (!isSponsor(document.chain.at(-1)?.members)) return null
  const theirs = new Set<string>()
  const ordered = [...document.statements].toSorted(([, a], [, b]) => a.place - b.place)
  for (const [name, { statement }] of ordered) {
    const terms = statement.kind === 'agreement' ? parseTermsBody(statement.body) : null
    if (!terms?.ok) continue
    const entry = document.chain.find(({ hash }) => sameBytes(hash, terms.value.membership))
    // What only one of the two has signed is between the two.
    const both = contentMembers(entry?.members ?? [])
    const isPut = both.every(({ id }) => statement.signatures.some(({ signer }) => signer === id))
    if (isSponsor(entry?.members) && isPut) theirs.add(name)
  }
  return ordered.flatMap(([name, { statement, complete, sealed, takenBack }]) => {
    const { kind, body } = statement
    const told =
      kind === 'process-fact' ? parseFactBody(body) : kind === 'release' ? parseReleaseBody(body) : null
    const isTold = told?.ok === true && complete && !takenBack && theirs.has(toHex(told.value.agreement))
    return kind === 'membership' || theirs.has(name) || isTold
      ? [{ statement: makeStatement(statement), sealed }]
      : []
  })
}

async function countingIn(crypto: CheckingCrypto, { statements, chain }: MemoryDocument) {
  const agreements: Agreement[] = []
  const facts: CheckedFact[] = []
  const releases: CheckedRelease[] = []
  for (const { statement, complete } of statements.values()) {
    if (!complete) continue
    const hash = await hashStatement(crypto, statement)
    const terms = statement.kind === 'agreement' ? parseTermsBody(statement.body) : null
    const fact = statement.kind === 'process-fact' ? parseFactBody(statement.body) : null
    const release = statement.kind === 'release' ? parseReleaseBody(statement.body) : null
    if (fact?.ok) facts.push({ ...fact.value, hash })
    if (release?.ok) releases.push({ ...release.value, hash })
    if (!terms?.ok) continue
    const entry = chain.find((one) => sameBytes(one.hash, terms.value.membership))
    agreements.push({ ...terms.value, hash, members: entry?.members ?? [] })
  }
  return { agreements: agreements.toSorted((a, b) => a.number - b.number), facts, releases }
}

async function signedBy(crypto: CheckingCrypto, statement: Statement, who: readonly Member[]) {
  const did = who.filter(({ id }) => statement.signatures.some(({ signer }) => signer === id))
  const signers = did.map(({ id, keys }) => ({ id, publicKey: keys.sign }))
  const checked = await checkStatement(crypto, statement, signers)
  return checked.ok ? { complete: did.length === who.length } : checked.error
}
