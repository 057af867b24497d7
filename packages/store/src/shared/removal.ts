import {
  contentMembers,
  err,
  makeStatement,
  noHash,
  ok,
  type Bytes,
  type ClosedDevice,
  type DocumentId,
  type Result,
} from '@lef/vault'
import { proposeMembership } from '@lef/vault/people'
import type { Meeting } from './first-contact.ts'
import type { Relay, RelayProblem } from './relay.ts'
import type { ShareBook } from './share-book.ts'

/**
 * Puts the other out (P-10): an entry without them, with a new key, that closes their devices after what was taken in of
 * each; then the server, which is to hand them nothing any more. Done again after the first half, it does the second.
 */
export async function removeOther(
  meeting: Meeting,
): Promise<Result<null, RelayProblem | 'unknown' | 'refused'>> {
  const { crypto, relay, document, page, standing, identity } = meeting
  const head = standing.chain.at(-1)
  if (head === undefined || standing.ended === 'put-out' || standing.ended === 'replaced')
    return err('unknown')
  if (standing.other !== null) {
    const { id } = standing.other
    const { tails } = page.progress()
    const closed = standing.devicesOf(id).map((device): ClosedDevice => {
      const tail = tails.get(device)
      return { device, seq: tail?.seq ?? 0, hash: tail?.hash ?? noHash }
    })
    // Nobody looks on at one person: whoever is put out could not take a sentence back from there any more.
    const members = contentMembers(head.members).filter((member) => member.id !== id)
    if (members.length === 0) return err('unknown')
    const proposal = await proposeMembership(crypto, identity, head, { members, closed, newEpoch: true })
    if (!proposal.ok) return err('refused')
    const statement = makeStatement(proposal.value.statement)
    const added = await relay.addStatement(document, statement)
    if (!added.ok) return added
    if (added.value.outcome === 'refused') return err('refused')
    await standing.take({ statement, sealed: null })
  }
  const [session, listed] = [await relay.session(), await relay.documents()]
  if (!session.ok) return session
  if (!listed.ok) return listed
  const there = listed.value.find((one) => one.document === document)
  for (const account of there?.members ?? []) {
    if (account === session.value.account) continue
    const removed = await relay.removeMember(document, account)
    if (!removed.ok && removed.error.problem !== 'unknown-account') return removed
  }
  return ok(null)
}

/** Whether the server was asked to take each of these; what it refuses, it refuses for good. */
async function bringLast(relay: Relay, document: DocumentId, last: readonly Bytes[]): Promise<boolean> {
  for (const statement of last) {
    const added = await relay.addStatement(document, statement)
    if (!added.ok && added.error.problem !== 'unknown-document') return false
  }
  return true
}

/** Tells the server of what this person has left; what it cannot be told now, is told the next time it is reached. */
export async function leaveThere(relay: Relay, book: ShareBook): Promise<void> {
  const leaving = book.leaving()
  const session = leaving.length > 0 ? await relay.session() : null
  if (!session?.ok) return
  for (const { document, last } of leaving) {
    // Sentences are taken back first: whoever has left, cannot any more.
    if (!(await bringLast(relay, document, last))) continue
    const left = await relay.removeMember(document, session.value.account)
    if (left.ok || ['unknown-document', 'unknown-account'].includes(left.error.problem)) book.left(document)
  }
  await book.flush()
}
