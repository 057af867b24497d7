import { daysBetween, type CalendarDay } from '@lef/method'
import {
  agreementOn,
  checkAgreement,
  checkFact,
  checkRelease,
  checkStatement,
  checkTelling,
  checkTerms,
  checkWithdrawal,
  contentMembers,
  hashStatement,
  isAgreedBy,
  makeStatement,
  makeTermsBody,
  parseFactBody,
  parseReleaseBody,
  parseTermsBody,
  sameBytes,
  sha256,
  toHex,
  type Agreement,
  type AgreementError,
  type Bytes,
  type CheckedFact,
  type DocumentId,
  type FactError,
  type Member,
  type Membership,
  type MembershipChain,
  type PersonId,
  type ProcessFact,
  type ReleaseKind,
  type Statement,
  type TalkMoment,
  type Terms,
  type VaultCrypto,
} from '@lef/vault'
import { openWords, type Identity, type WordsUse } from '@lef/vault/people'
import { wordsFromBytes, type AgreementWords } from './agreement-words.ts'
import type { SignedHere } from './signed-shelf.ts'
import { readUnsent, type Unsent } from './unsent.ts'

/** An agreement that all have signed, with its text as far as this person has it. */
export interface SignedAgreement extends Agreement {
  readonly name: string
  /** Null when it did not come, or is not the text that was signed. */
  readonly text: AgreementWords | null
}

/** An agreement that is being signed. */
export interface ProposedAgreement {
  /** Its hash in hexadecimal: as others refer to it. */
  readonly name: string
  readonly statement: Statement
  readonly terms: Terms
  readonly text: AgreementWords | null
  /** Those who signed, checked. */
  readonly signedBy: readonly PersonId[]
  /** Why it can hold no more; null while it can. `backdated`: its day came before everyone had signed. */
  readonly refused: AgreementError | null
}

/** A fact that one of the two has signed, and that waits for the other. */
export interface ProposedFact {
  readonly name: string
  readonly statement: Statement
  readonly fact: ProcessFact
  readonly signedBy: readonly PersonId[]
  readonly refused: FactError | null
}

/** A sentence that the coachee released, and did not take back. */
export interface ReleasedSentence {
  readonly name: string
  readonly moment: TalkMoment
  readonly what: ReleaseKind
  /** Null when it is not sealed to this person, or does not open. */
  readonly sentence: string | null
}

/** A fact that was told: signed by both, under an agreement that allowed it. */
export type ToldFact = CheckedFact & { readonly name: string }

/** What is agreed and told in a trajectory, by signed statements and nothing else that a server says. */
export interface Agreed {
  readonly members: readonly Member[]
  readonly sponsor: PersonId | null
  /** In their order. */
  readonly agreements: readonly SignedAgreement[]
  /** The one that holds today, by those who take part now; null: nothing may be told. */
  readonly holds: SignedAgreement | null
  /** Signed by all, and its day is still to come. */
  readonly coming: SignedAgreement | null
  readonly proposed: readonly ProposedAgreement[]
  /** In the order in which they are listed: on the server, that in which they were told. */
  readonly facts: readonly ToldFact[]
  readonly waiting: readonly ProposedFact[]
  readonly released: readonly ReleasedSentence[]
  /** What this person signed on this device and the server does not have; none of the above knows of it. */
  readonly unsent: readonly Unsent[]
}

/** What is read, and with whose eyes. */
export interface ReadingOf {
  readonly crypto: VaultCrypto
  readonly document: DocumentId
  readonly chain: MembershipChain
  readonly statements: readonly { readonly statement: Statement; readonly sealed: Bytes | null }[]
  /** What waits on this device; whoever reads what a server shows, has none. */
  readonly signed: readonly SignedHere[]
  readonly identity: Identity
  readonly today: CalendarDay
}

/**
 * Reads what is agreed and told: each statement is checked by the protocol's own rules (P-16 to P-18), against those who
 * took part when it was made. What does not hold is not there. Null before anybody takes part.
 */
export async function readAgreed(of: ReadingOf): Promise<Agreed | null> {
  const head = of.chain.at(-1)
  if (head === undefined) return null
  const agreements = await readAgreements(of)
  const facts = await readFacts(of, agreements)
  const latest = agreementOn(agreements, of.today)
  const last = agreements.at(-1)
  const isComing = last !== undefined && daysBetween(of.today, last.from) > 0 && isAgreedBy(last, head)
  return {
    members: head.members,
    sponsor: head.members.find(({ role }) => role === 'sponsor')?.id ?? null,
    agreements,
    holds: latest !== null && isAgreedBy(latest, head) ? named(latest, agreements) : null,
    coming: isComing ? last : null,
    proposed: await readProposed(of, head, agreements),
    facts,
    waiting: await readWaiting(of, head, agreements, facts),
    released: await readReleased(of, head, agreements),
    unsent: await readUnsent(of.signed, {
      agreement: (terms, sealed) => openAgreement(of, terms, sealed ?? sealedBeside(of, terms)),
      sentence: async (sealed) => textOf(await open(of, 'release', sealed)),
    }),
  }
}

const ofKind = (of: ReadingOf, kind: Statement['kind']) =>
  of.statements.filter(({ statement }) => statement.kind === kind)

const named = (one: Agreement, all: readonly SignedAgreement[]): SignedAgreement | null =>
  all.find(({ hash }) => sameBytes(hash, one.hash)) ?? null

async function readAgreements(of: ReadingOf): Promise<readonly SignedAgreement[]> {
  const all: SignedAgreement[] = []
  const made = ofKind(of, 'agreement').flatMap(({ statement, sealed }) => {
    const terms = parseTermsBody(statement.body)
    return terms.ok ? [{ statement, sealed, terms: terms.value }] : []
  })
  for (const { statement, sealed, terms } of made.toSorted((a, b) => a.terms.number - b.terms.number)) {
    const membership = entryOf(of, terms.membership)
    if (membership === null) continue
    // Whether it was made in time was checked on its day, by everyone who signed.
    const place = { membership, before: all.at(-1) ?? null, today: terms.from }
    const agreed = await checkAgreement(of.crypto, place, makeStatement(statement))
    if (!agreed.ok) continue
    all.push({
      ...agreed.value,
      name: toHex(agreed.value.hash),
      text: await openAgreement(of, terms, sealed),
    })
  }
  return all
}

async function readProposed(
  of: ReadingOf,
  head: Membership,
  agreements: readonly SignedAgreement[],
): Promise<readonly ProposedAgreement[]> {
  const all: ProposedAgreement[] = []
  for (const { statement, sealed } of ofKind(of, 'agreement')) {
    const terms = parseTermsBody(statement.body)
    if (!terms.ok || !sameBytes(terms.value.membership, head.hash)) continue
    if (terms.value.number !== agreements.length) continue
    const signedBy = await signersOf(of, statement, head.members)
    if (signedBy === null || signedBy.length === 0) continue
    const place = { membership: head, before: agreements.at(-1) ?? null, today: of.today }
    const allowed = checkTerms(place, terms.value)
    all.push({
      name: toHex(await hashStatement(of.crypto, statement)),
      statement,
      terms: terms.value,
      text: await openAgreement(of, terms.value, sealed),
      signedBy,
      refused: allowed.ok ? null : allowed.error,
    })
  }
  return all
}

async function readFacts(
  of: ReadingOf,
  agreements: readonly SignedAgreement[],
): Promise<readonly ToldFact[]> {
  const told: ToldFact[] = []
  for (const { statement } of ofKind(of, 'process-fact')) {
    const fact = parseFactBody(statement.body)
    const at = fact.ok ? agreements.findIndex(({ hash }) => sameBytes(hash, fact.value.agreement)) : -1
    const membership = entryOf(of, agreements[at]?.membership ?? null)
    if (membership === null) continue
    // It was told when its agreement was the newest: a later one does not take back what was told.
    const place = { membership, agreements: agreements.slice(0, at + 1), before: [], today: of.today }
    const checked = await checkFact(of.crypto, place, makeStatement(statement))
    if (checked.ok) told.push({ ...checked.value, name: toHex(checked.value.hash) })
  }
  return told
}

async function readWaiting(
  of: ReadingOf,
  head: Membership,
  agreements: readonly SignedAgreement[],
  told: readonly ToldFact[],
): Promise<readonly ProposedFact[]> {
  const all: ProposedFact[] = []
  for (const { statement } of ofKind(of, 'process-fact')) {
    const name = toHex(await hashStatement(of.crypto, statement))
    const fact = parseFactBody(statement.body)
    if (!fact.ok || told.some((one) => one.name === name)) continue
    const signedBy = await signersOf(of, statement, contentMembers(head.members))
    if (signedBy === null || signedBy.length !== 1) continue
    const place = { membership: head, agreements, before: told, today: of.today }
    const allowed = checkTelling(place, fact.value)
    all.push({ name, statement, fact: fact.value, signedBy, refused: allowed.ok ? null : allowed.error })
  }
  return all
}

async function readReleased(
  of: ReadingOf,
  head: Membership,
  agreements: readonly SignedAgreement[],
): Promise<readonly ReleasedSentence[]> {
  const released = []
  for (const { statement, sealed } of ofKind(of, 'release')) {
    const release = parseReleaseBody(statement.body)
    if (!release.ok) continue
    const agreement = agreements.find(({ hash }) => sameBytes(hash, release.value.agreement)) ?? null
    const membership = entryOf(of, agreement?.membership ?? null)
    if (membership === null) continue
    const checked = await checkRelease(of.crypto, { membership, agreement }, makeStatement(statement))
    if (checked.ok) released.push({ checked: checked.value, sealed })
  }
  const back = new Set<string>()
  const releases = released.map(({ checked }) => checked)
  for (const { statement } of ofKind(of, 'withdrawal')) {
    for (const membership of new Set([head, ...of.chain])) {
      const taken = await checkWithdrawal(of.crypto, { membership, releases }, makeStatement(statement))
      if (taken.ok) back.add(toHex(taken.value.release))
    }
  }
  const all: ReleasedSentence[] = []
  for (const { checked, sealed } of released) {
    const name = toHex(checked.hash)
    if (back.has(name)) continue
    const same = sealed !== null && sameBytes(await sha256(of.crypto, sealed), checked.sealedHash)
    const opened = same ? await open(of, 'release', sealed) : null
    all.push({ name, moment: checked.moment, what: checked.what, sentence: textOf(opened) })
  }
  return all
}

/** Whoever signs what another has put to them brings no words: they came with it. */
function sealedBeside(of: ReadingOf, terms: Terms): Bytes | null {
  const same = ofKind(of, 'agreement').find(({ statement }) =>
    sameBytes(statement.body, makeTermsBody(terms)),
  )
  return same?.sealed ?? null
}

function textOf(opened: { readonly words: Uint8Array } | null): string | null {
  return opened && new TextDecoder().decode(opened.words)
}

async function openAgreement(of: ReadingOf, terms: Terms, sealed: Bytes | null) {
  const opened = sealed && (await open(of, 'agreement', sealed))
  if (!opened || !sameBytes(opened.wordsHash, terms.words)) return null
  return wordsFromBytes(opened.words, terms.clauses)
}

async function open({ crypto, document, identity }: ReadingOf, use: WordsUse, sealed: Bytes) {
  const opened = await openWords(crypto, use, document, identity, sealed)
  return opened.ok ? opened.value : null
}

/** Those of these who signed, each with their own key; null when a signature is somebody else's or false. */
async function signersOf(
  { crypto }: ReadingOf,
  statement: Statement,
  who: readonly Member[],
): Promise<readonly PersonId[] | null> {
  const did = who.filter(({ id }) => statement.signatures.some(({ signer }) => signer === id))
  const signers = did.map(({ id, keys }) => ({ id, publicKey: keys.sign }))
  return (await checkStatement(crypto, statement, signers)).ok ? did.map(({ id }) => id) : null
}

function entryOf({ chain }: ReadingOf, membership: Uint8Array | null): Membership | null {
  return (membership && chain.find(({ hash }) => sameBytes(hash, membership))) ?? null
}
