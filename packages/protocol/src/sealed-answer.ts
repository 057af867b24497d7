/**
 * One half of a sealed pair (SPEC P-14), as far as the server sees it: who answered whom in which round, and what
 * the answer is bound to. The body of a `sealed-answer` statement, signed by its author:
 *
 *   document text ‖ round 16 ‖ author 16 ‖ other 16 ‖ commitment 32 ‖ sealed hash 32
 *
 * The sealed answer itself travels beside it. The server hands both out when both are there, and neither before.
 */
import { compareBytes, sameBytes, type Bytes } from './bytes.ts'
import { parseDocumentId, readPersonId, writeId, type DocumentId, type PersonId } from './ids.ts'
import { err, ok, type Result } from './result.ts'
import { createReader, createWriter } from './wire.ts'

/** What a sealed answer says about itself. */
export interface SealedAnswer {
  readonly document: DocumentId
  /** 16 random bytes: a question asked once. */
  readonly round: Bytes
  readonly author: PersonId
  readonly other: PersonId
  readonly commitment: Bytes
  /** SHA-256 of the sealed answer. */
  readonly sealedHash: Bytes
}

/** How long a round's name is, in bytes. */
export const roundLength = 16

/** Everything but the hash of what is sealed: what it is sealed under. */
export function makeSealedAnswerStart(answer: Omit<SealedAnswer, 'sealedHash'>): Bytes {
  const { document, round, author, other, commitment } = answer
  if (round.length !== roundLength || commitment.length !== 32)
    throw new RangeError('a round or hash is short')
  const writer = createWriter().text(document).fixed(round)
  return writeId(writeId(writer, author), other).fixed(commitment).done()
}

/** The body of a `sealed-answer`. */
export function makeSealedAnswerBody(answer: SealedAnswer): Bytes {
  if (answer.sealedHash.length !== 32) throw new RangeError('a hash has 32 bytes')
  return createWriter().fixed(makeSealedAnswerStart(answer)).fixed(answer.sealedHash).done()
}

/** Reads the body of a `sealed-answer`. */
export function parseSealedAnswerBody(body: Bytes): Result<SealedAnswer, 'damaged'> {
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const round = reader.fixed(roundLength)
  const author = readPersonId(reader)
  const other = readPersonId(reader)
  const commitment = reader.fixed(32)
  const sealedHash = reader.fixed(32)
  if (!document || !round || !author || !other || !commitment || !sealedHash) return err('damaged')
  const answer = { document, round, author, other, commitment, sealedHash }
  return compareBytes(makeSealedAnswerBody(answer), body) === 0 ? ok(answer) : err('damaged')
}

/** Whether two answers are the two halves of one pair: same question, each to the other. */
export function isPair(one: SealedAnswer, other: SealedAnswer): boolean {
  const sameQuestion = one.document === other.document && sameBytes(one.round, other.round)
  return (
    sameQuestion && one.author === other.other && one.other === other.author && one.author !== other.author
  )
}
