import {
  contentMembers,
  err,
  makeStatement,
  ok,
  parseStatement,
  readMembership,
  createReader,
  personIdOf,
  readPersonKeys,
  toHex,
  utf8,
  type Bytes,
  type CheckingCrypto,
  type DocumentId,
  type Member,
  type MemberRole,
  type PersonId,
  type PersonKeys,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import {
  answerLink,
  checkAnswer,
  countersignMembership,
  createTrajectoryLink,
  makeLinkFragment,
  memberOf,
  parseLinkFragment,
  proposeMembership,
  type Identity,
} from '@lef/vault/people'
import type { SaveError } from '../notebook/save-error.ts'
import type { Relay, RelayProblem } from './relay.ts'
import type { SharePage } from './share-page.ts'
import type { ContentRole, EntryError, LinkError, PendingAnswer } from './sharing.ts'
import type { Standing } from './standing.ts'

/** What the steps of getting to know each other work with. */
export interface Meeting {
  readonly crypto: VaultCrypto
  readonly relay: Relay
  readonly document: DocumentId
  readonly page: SharePage
  readonly standing: Standing
  readonly identity: Identity
}

const otherRole = (role: ContentRole): ContentRole => (role === 'coach' ? 'coachee' : 'coach')

/** The fragment of a new link, for whoever is to be the other of the two. */
export async function inviteFragment(
  crypto: VaultCrypto,
  identity: Identity,
  document: DocumentId,
  as: ContentRole,
): Promise<string> {
  return linkFragment(crypto, identity, document, otherRole(as))
}

/** The fragment of a new link, for whoever is to come in with this role. */
export function linkFragment(
  crypto: VaultCrypto,
  identity: Identity,
  document: DocumentId,
  role: MemberRole,
): Promise<string> {
  return makeLinkFragment(crypto, createTrajectoryLink(crypto, identity, document, role))
}

/** What a link says; refused when this person cannot answer it. */
export async function readFragment(
  crypto: VaultCrypto,
  fragment: string,
  me: PersonId | null,
  isKnown: (document: DocumentId) => boolean,
): Promise<Result<{ readonly document: DocumentId; readonly role: ContentRole }, LinkError>> {
  const link = await parseLinkFragment(crypto, fragment)
  if (!link.ok) return link
  const { document, role, inviter } = link.value
  if (role === 'sponsor') return err('not-for-two')
  if (inviter === me) return err('own-link')
  return isKnown(document) ? err('known-link') : ok({ document, role })
}

/** The answer to a link that was read before. */
export async function answerFragment(
  crypto: VaultCrypto,
  identity: Identity,
  fragment: string,
): Promise<Bytes> {
  const link = await parseLinkFragment(crypto, fragment)
  if (!link.ok) throw new Error('the link was read before')
  return answerLink(crypto, identity, link.value)
}

/** Who answered this person's link, with proof. */
export async function readAnswers({
  crypto,
  relay,
  document,
  page,
}: Meeting): Promise<Result<readonly ProvenAnswer[], RelayProblem | 'unknown'>> {
  return provenAnswers({ crypto, relay, document }, page.text('link') ?? '')
}

/** Somebody who answered a link, with the keys in the answer, and the answer. */
export type ProvenAnswer = PendingAnswer & { readonly keys: PersonKeys; readonly answer: Bytes }

/** Who answered one link, with proof; of several answers of one person the last. */
export async function provenAnswers(
  { crypto, relay, document }: Pick<Meeting, 'crypto' | 'relay' | 'document'>,
  fragment: string,
): Promise<Result<readonly ProvenAnswer[], RelayProblem | 'unknown'>> {
  const link = await parseLinkFragment(crypto, fragment)
  if (!link.ok) return err('unknown')
  const listed = await relay.listAnswers(document)
  if (!listed.ok) return listed
  const people = new Map<PersonId, ProvenAnswer>()
  for (const { answer, account, name, mail } of listed.value) {
    const checked = await checkAnswer(crypto, link.value, null, answer)
    if (!checked.ok) continue
    const { id, keys } = checked.value
    people.set(id, { person: id, account, name, mail, keys, answer })
  }
  return ok([...people.values()])
}

/** Whose keys an answer shows (V-19), to whoever has not the link it answers; null when it is none. */
export async function personOfAnswer(crypto: CheckingCrypto, answer: Bytes): Promise<PersonId | null> {
  const reader = createReader(answer)
  const isOurs = toHex(reader.fixed(4) ?? new Uint8Array(0)) === toHex(utf8('LEFi')) && reader.u8() === 1
  const keys = isOurs ? readPersonKeys(reader) : null
  return keys && personIdOf(crypto, keys)
}

/**
 * Lets somebody in who answered: the first entry, signed by this person, and their account as member. Done again, it
 * says the same again.
 */
export async function admitPerson(
  meeting: Meeting,
  person: PersonId,
  flush: () => Promise<Result<null, SaveError>>,
): Promise<Result<null, RelayProblem | EntryError | 'unknown' | 'refused' | 'disk'>> {
  const { crypto, relay, document, page, identity } = meeting
  const before = page.text('admitted')
  if (before !== null && before !== person) return err('already-answered')
  const answers = await readAnswers(meeting)
  if (!answers.ok) return answers
  const answer = answers.value.find((one) => one.person === person)
  if (answer === undefined) return err('nobody')
  const role: ContentRole = page.text('role') === 'coach' ? 'coach' : 'coachee'
  let statement = page.proposed()
  if (statement === null) {
    const members = [memberOf(role, identity), memberOf(otherRole(role), { id: person, keys: answer.keys })]
    const change = { members, closed: [], newEpoch: true }
    const proposal = await proposeMembership(crypto, identity, { document, firstEpoch: 1 }, change)
    if (!proposal.ok) return err('bad-entry')
    statement = makeStatement(proposal.value.statement)
    page.setText('admitted', person)
    page.setText('account', answer.account)
    page.setProposed(statement)
    // One first entry and no other, whatever happens now: two would be two histories.
    if (!(await flush()).ok) return err('disk')
  }
  const member = await relay.addMember(document, answer.account)
  if (!member.ok) return member
  const added = await relay.addStatement(document, statement)
  if (!added.ok) return added
  return added.value.outcome === 'refused' ? err('refused') : ok(null)
}

/** The entry that waits for this person's signature, as far as it can be read, with the other of the two in it. */
export async function proposedEntry({
  crypto,
  page,
  identity,
}: Meeting): Promise<{ readonly bytes: Bytes; readonly other: Member | null } | null> {
  const bytes = page.proposed()
  const statement = bytes && parseStatement(bytes)
  if (bytes === null || !statement?.ok) return null
  const entry = await readMembership(crypto, statement.value)
  if (!entry.ok) return null
  const other = contentMembers(entry.value.members).find(({ id }) => id !== identity.id) ?? null
  return { bytes, other }
}

/** Signs the first entry, when it is by the one who made the link and has the roles of the link. */
export async function confirmFirstEntry(
  meeting: Meeting,
): Promise<Result<null, RelayProblem | EntryError | 'unknown' | 'refused'>> {
  const { crypto, relay, document, page, standing, identity } = meeting
  const link = await parseLinkFragment(crypto, page.text('link') ?? '')
  const proposed = await proposedEntry(meeting)
  const statement = proposed && parseStatement(proposed.bytes)
  if (!link.ok || !proposed || !statement?.ok) return err('unknown')
  const { other } = proposed
  // Another may come that is the right one.
  const forget = (error: EntryError) => {
    page.setProposed(null)
    return err(error)
  }
  if (other === null || other.id !== link.value.inviter) return forget('substituted-key')
  if (other.role === link.value.role) return forget('bad-entry')
  const signed = await countersignMembership(crypto, identity, [other], null, statement.value)
  if (!signed.ok) {
    const wrongKeys = signed.error === 'substituted-key' || signed.error === 'other-signature'
    return forget(wrongKeys ? 'substituted-key' : 'bad-entry')
  }
  const bytes = makeStatement(signed.value.statement)
  const added = await relay.addStatement(document, bytes)
  if (!added.ok) return added
  if (added.value.outcome === 'refused') return err('refused')
  await standing.take({ statement: bytes, sealed: null })
  page.setProposed(null)
  page.setText('link', null)
  return ok(null)
}
