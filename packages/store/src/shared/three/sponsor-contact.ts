import {
  contentMembers,
  err,
  makeStatement,
  ok,
  parseStatement,
  readMembership,
  sameBytes,
  sha256,
  toHex,
  type Member,
  type Membership,
  type PersonId,
  type Result,
  type Statement,
} from '@lef/vault'
import { countersignMembership, memberOf, proposeMembership } from '@lef/vault/people'
import { personOfAnswer, provenAnswers, type Meeting, type ProvenAnswer } from '../first-contact.ts'
import type { LinkAnswer, RelayProblem } from '../relay.ts'
import type { EntryError } from '../sharing-error.ts'

type Refused = RelayProblem | EntryError | 'unknown' | 'refused'

/** An entry by which a sponsor comes in, and that lacks a signature of the two. */
export interface SponsorChange {
  readonly statement: Statement
  readonly sponsor: Member
  readonly signedByMe: boolean
  /** What the server calls whoever brought these keys. */
  nameIn(answers: readonly LinkAnswer[]): Promise<string | null>
}

/** Who answered this person's link for a sponsor, with proof. */
export async function sponsorAnswers({
  crypto,
  relay,
  document,
  page,
}: Meeting): Promise<Result<readonly ProvenAnswer[], RelayProblem | 'unknown'>> {
  return provenAnswers({ crypto, relay, document }, page.text('sponsorLink') ?? '')
}

/**
 * Has somebody who answered come in as sponsor, in the place of whoever it was: names their account, and signs the entry that
 * the other of the two signs too.
 */
export async function admitSponsor(meeting: Meeting, person: PersonId): Promise<Result<null, Refused>> {
  const { crypto, relay, document, identity, standing } = meeting
  const answers = await sponsorAnswers(meeting)
  if (!answers.ok) return answers
  const answer = answers.value.find((one) => one.person === person)
  const head = standing.chain.at(-1)
  if (answer === undefined || head === undefined) return err('nobody')
  const named = await relay.nameSponsor(document, toHex(await sha256(crypto, answer.answer)))
  if (!named.ok) return named
  const sponsor = memberOf('sponsor', { id: person, keys: answer.keys })
  const members = [...contentMembers(head.members), sponsor]
  const change = { members, closed: [], newEpoch: false }
  const proposal = await proposeMembership(crypto, identity, head, change)
  return proposal.ok ? send(meeting, proposal.value.statement) : err('bad-entry')
}

/** The entry that brings a sponsor in and waits for one of the two, made for the head there is now; null: there is none. */
export async function changeToSign(meeting: Meeting): Promise<SponsorChange | null> {
  const { crypto, page, identity, standing } = meeting
  const head = standing.chain.at(-1)
  const bytes = page.proposed()
  const statement = bytes && parseStatement(bytes)
  if (head === undefined || !statement?.ok) return null
  const entry = await readMembership(crypto, statement.value)
  const sponsor = entry.ok ? sponsorAfter(head, entry.value) : null
  if (sponsor === null) return null
  return {
    statement: statement.value,
    sponsor,
    signedByMe: statement.value.signatures.some(({ signer }) => signer === identity.id),
    nameIn: async (answers) => {
      for (const { answer, name } of answers) {
        if ((await personOfAnswer(crypto, answer)) === sponsor.id) return name
      }
      return null
    },
  }
}

/** Signs what the other of the two signed, when it brings a sponsor in and changes nothing else. */
export async function confirmSponsor(meeting: Meeting): Promise<Result<null, Refused>> {
  const { crypto, identity, standing } = meeting
  const change = await changeToSign(meeting)
  const head = standing.chain.at(-1)
  if (change === null || head === undefined) return err('unknown')
  const { sponsor, statement } = change
  const signed = await countersignMembership(crypto, identity, [sponsor], head, statement)
  return signed.ok ? send(meeting, signed.value.statement) : err('bad-entry')
}

/** Leaves the sponsor out from here on. */
export async function dismissSponsor(meeting: Meeting): Promise<Result<null, Refused>> {
  const { crypto, identity, standing } = meeting
  const head = standing.chain.at(-1)
  if (head === undefined || !head.members.some(({ role }) => role === 'sponsor')) return err('nobody')
  const change = { members: contentMembers(head.members), closed: [], newEpoch: false }
  const proposal = await proposeMembership(crypto, identity, head, change)
  return proposal.ok ? send(meeting, proposal.value.statement) : err('bad-entry')
}

async function send(meeting: Meeting, statement: Statement): Promise<Result<null, Refused>> {
  const bytes = makeStatement(statement)
  const added = await meeting.relay.addStatement(meeting.document, bytes)
  if (!added.ok) return added
  if (added.value.outcome === 'refused') return err('refused')
  await meeting.standing.take({ statement: bytes, sealed: null })
  return ok(null)
}

/** Who comes in as sponsor by an entry; null when it does anything else. */
function sponsorAfter(head: Membership, next: Membership): Member | null {
  const follows = next.number === head.number + 1 && sameBytes(next.prev, head.hash)
  const keeps = next.epoch === head.epoch && next.closed.length === 0 && next.sealed.length === 0
  const ids = (one: Membership) => contentMembers(one.members).map(({ role, id }) => `${role} ${id}`)
  const same = ids(head).join() === ids(next).join()
  const sponsor = next.members.find(({ role }) => role === 'sponsor')
  return follows && keeps && same && sponsor !== undefined ? sponsor : null
}
