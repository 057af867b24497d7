/**
 * Sealed pairs (SPEC V-23): two people answer the same question, each without seeing the other's answer, and
 * both see both afterwards. Each answer is sealed to the other (HPKE) and bound by a commitment, so that nobody
 * can change theirs after a look at the other's.
 *
 * A server that works together with one of the two can hand out the other's answer early; it cannot change it,
 * and it cannot read it alone.
 */
import {
  checkStatement,
  concat,
  createWriter,
  err,
  isPair,
  makeSealedAnswerBody,
  makeSealedAnswerStart,
  makeStatement,
  ok,
  parseSealedAnswerBody,
  parseStatement,
  sameBytes,
  sha256,
  utf8,
  writeId,
  type Bytes,
  type CheckStatementError,
  type DocumentId,
  type ParseStatementError,
  type PersonId,
  type Result,
  type SealedAnswer,
} from '@lef/protocol'
import { plaintext, type Plaintext } from './box.ts'
import type { VaultCrypto } from './crypto-port.ts'
import { openSealed, sealTo } from './hpke.ts'
import { signStatement, type Identity, type Person } from './identity.ts'
import { pad, unpad } from './padding.ts'

/** A question asked once, in one document. */
export interface Round {
  readonly document: DocumentId
  /** 16 random bytes. */
  readonly round: Bytes
}

/** An own answer, ready for the server. */
export interface MadeAnswer {
  readonly answer: SealedAnswer
  readonly statement: Bytes
  readonly sealed: Bytes
}

/**
 * `mine-first`: one's own answer is not given yet. `wrong-round`: of another question, trajectory or person; an old
 * answer shown again. `swapped`: not what its author signed. `damaged`: it does not open. `broken-commitment`: it
 * opens, but is not what was committed to.
 */
export type OpenAnswerError =
  ParseStatementError | CheckStatementError | 'mine-first' | 'wrong-round' | 'swapped' | 'broken-commitment'

const sealLabel = 'lef/sealed-answer/1'
const commitmentLabel = utf8('lef/sealed-answer/1/commitment')
const nonceLength = 16

/** A new question for two people. */
export function createRound(crypto: VaultCrypto, document: DocumentId): Round {
  return { document, round: crypto.randomBytes(16) }
}

/** Seals an answer to the other; null when their key is none that can be sealed to. */
export async function sealAnswer(
  crypto: VaultCrypto,
  me: Identity,
  other: Person,
  { document, round }: Round,
  content: Plaintext,
): Promise<MadeAnswer | null> {
  const nonce = crypto.randomBytes(nonceLength)
  const names = { document, round, author: me.id, other: other.id }
  const committed = { ...names, commitment: await commit(crypto, names, nonce, content) }
  // Padded: a yes must not be told from a no by its length.
  const padded = pad(plaintext(concat(nonce, content)))
  const start = makeSealedAnswerStart(committed)
  const sealed = await sealTo(crypto, other.keys.seal, sealLabel, start, padded)
  if (sealed === null) return null
  const answer = { ...committed, sealedHash: await sha256(crypto, sealed) }
  const said = { kind: 'sealed-answer', body: makeSealedAnswerBody(answer), signatures: [] } as const
  return { answer, sealed, statement: makeStatement(await signStatement(crypto, me, said)) }
}

/** Opens the other's answer, once one's own (`mine`) is given. */
export async function openAnswer(
  crypto: VaultCrypto,
  me: Identity,
  other: Person,
  mine: SealedAnswer | null,
  theirs: { readonly statement: Uint8Array; readonly sealed: Bytes },
): Promise<Result<Plaintext, OpenAnswerError>> {
  if (mine === null) return err('mine-first')
  const statement = parseStatement(theirs.statement)
  if (!statement.ok) return statement
  if (statement.value.kind !== 'sealed-answer') return err('damaged')
  const answer = parseSealedAnswerBody(statement.value.body)
  if (!answer.ok) return answer
  if (!isPair(mine, answer.value) || answer.value.author !== other.id) return err('wrong-round')
  const signer = { id: other.id, publicKey: other.keys.sign }
  const signed = await checkStatement(crypto, statement.value, [signer])
  if (!signed.ok) return signed
  if (!sameBytes(await sha256(crypto, theirs.sealed), answer.value.sealedHash)) return err('swapped')
  const start = makeSealedAnswerStart(answer.value)
  const opened = await openSealed(me.sealPair, sealLabel, start, theirs.sealed)
  const content = opened.ok ? unpad(opened.value) : null
  if (content === null || content.length < nonceLength) return err('damaged')
  const nonce = content.slice(0, nonceLength)
  const said = plaintext(content.subarray(nonceLength))
  const commitment = await commit(crypto, answer.value, nonce, said)
  return sameBytes(commitment, answer.value.commitment) ? ok(said) : err('broken-commitment')
}

function commit(
  crypto: VaultCrypto,
  names: Round & { readonly author: PersonId; readonly other: PersonId },
  nonce: Bytes,
  content: Plaintext,
): Promise<Bytes> {
  const writer = createWriter().fixed(commitmentLabel).text(names.document).fixed(names.round)
  writeId(writeId(writer, names.author), names.other).fixed(nonce).block(content)
  return sha256(crypto, writer.done())
}
