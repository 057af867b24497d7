import {
  checkStatement,
  contentMembers,
  isPair,
  parseSealedAnswerBody,
  sameBytes,
  sha256,
  type Bytes,
  type CheckingCrypto,
  type SealedAnswer,
  type Statement,
} from '@lef/vault'
import type { MemoryDocument, MemoryStatement } from '../memory-document.ts'

/** As the server judges a sealed answer; gives the other half, which is handed out anew when it is there. */
export async function judgeSealedAnswer(
  crypto: CheckingCrypto,
  document: MemoryDocument,
  statement: Statement,
  sealed: Bytes | null,
): Promise<string | { readonly half: MemoryStatement | null }> {
  const answer = answerIn(statement)
  const head = document.chain.at(-1)
  if (head === undefined) return 'no-membership'
  if (answer === null) return 'damaged'
  const author = contentMembers(head.members).find(({ id }) => id === answer.author)
  if (author === undefined) return 'not-a-member'
  const signer = { id: author.id, publicKey: author.keys.sign }
  if (!(await checkStatement(crypto, statement, [signer])).ok) return 'wrong-signature'
  if (sealed === null || !sameBytes(await sha256(crypto, sealed), answer.sealedHash)) return 'wrong-sealed'
  const given = answersOf(document, answer)
  if (given.some((one) => answerIn(one.statement)?.author === answer.author)) return 'already-answered'
  return { half: given.find((one) => isHalf(one, answer)) ?? null }
}

/** Whether what is sealed beside a statement is kept from everybody: the other half is not here. */
export function isWithheld(document: MemoryDocument, { statement }: MemoryStatement): boolean {
  const answer = answerIn(statement)
  return answer !== null && !answersOf(document, answer).some((one) => isHalf(one, answer))
}

function answersOf(document: MemoryDocument, { round }: SealedAnswer): MemoryStatement[] {
  return [...document.statements.values()].filter(({ statement }) => {
    const one = answerIn(statement)
    return one !== null && sameBytes(one.round, round)
  })
}

function isHalf({ statement }: MemoryStatement, answer: SealedAnswer): boolean {
  const one = answerIn(statement)
  return one !== null && isPair(one, answer)
}

function answerIn(statement: Statement): SealedAnswer | null {
  const answer = statement.kind === 'sealed-answer' ? parseSealedAnswerBody(statement.body) : null
  return answer?.ok ? answer.value : null
}
