import {
  checkStatement,
  concat,
  copyOf,
  createWriter,
  err,
  makeStatement,
  ok,
  parseSealedAnswerBody,
  parseStatement,
  plaintext,
  sameBytes,
  sha256,
  utf8,
  type DocumentId,
  type Member,
  type PersonId,
  type Result,
  type SealedAnswer,
  type Statement,
  type VaultCrypto,
} from '@lef/vault'
import { openAnswer, sealAnswer, type Round } from '@lef/vault/people'
import type { SharedState } from '../shared-state.ts'
import type { Standing } from '../standing.ts'
import type { KeptAnswer } from './kept-answer.ts'

/**
 * How far the two are with whether they want to work together (B1). `theirs`: the other answered, this person did not.
 * `kept`: answered here, and not with the server yet. `mine`: answered, the other did not. `both-yes`, `not-both`: both
 * answered; whose answer it was that was not a yes, is not said. `broken`: what the other's device sent is not what it
 * committed to, or the server did not take this one's.
 */
export type ChemistryStage = 'unanswered' | 'theirs' | 'kept' | 'mine' | 'both-yes' | 'not-both' | 'broken'

/** Why an answer was not taken: `unknown` when it cannot be given now, or was given before. */
export type AnswerError = 'unknown' | 'disk' | 'locked'

/**
 * Two private answers to one question, each sealed to the other until both are there (V-23). An answer is given once.
 * Only in turn.
 */
export class Chemistry {
  readonly #state: SharedState
  #stage: ChemistryStage = 'unanswered'
  /** Of which two people `#stage` speaks: after new keys, or with another person, it is asked anew. */
  #of: Round | null = null

  constructor(state: SharedState) {
    this.#state = state
  }

  get stage(): ChemistryStage {
    return this.#stage
  }

  /** Gives this person's answer: it is on this disk, sealed, when this says ok, and goes when the server is reached. */
  async answer(yes: boolean): Promise<Result<null, AnswerError>> {
    const { standing, page, around, document } = this.#state
    const other = standing?.takesPart ? standing.other : null
    if (standing === null || other === null) return err('unknown')
    const round = await chemistryRound(around.crypto, document, standing.identity.id, other.id)
    if (keptFor(page.answer(), round) !== null) return err('unknown')
    const said = plaintext(new Uint8Array([yes ? 1 : 0]))
    const made = await sealAnswer(around.crypto, standing.identity, other, round, said)
    if (made === null) return err('unknown')
    const { statement, sealed } = made
    // Kept before it is sent: it cannot be made a second time, only sent a second time.
    page.setAnswer({ round: round.round, yes, statement, sealed, sent: 'no' })
    const kept = await around.book.flush()
    if (!kept.ok) return err(kept.error === 'locked' ? 'locked' : 'disk')
    await this.look()
    return ok(null)
  }

  /** Sends what was not sent, and looks whether both answers are there. */
  async look(): Promise<void> {
    const { standing, document, around } = this.#state
    const other = standing?.takesPart ? standing.other : null
    if (standing === null || other === null) return
    const round = await chemistryRound(around.crypto, document, standing.identity.id, other.id)
    const isDecided = this.#stage === 'both-yes' || this.#stage === 'not-both'
    if (isDecided && this.#of !== null && sameBytes(this.#of.round, round.round)) return
    const mine = await this.#send(round)
    const stage = await readStage(around.crypto, standing, other, round, mine)
    if (stage === this.#stage) return
    this.#stage = stage
    this.#of = round
    around.changed()
  }

  async #send(round: Round): Promise<KeptAnswer | null> {
    const { page, around, document, reached } = this.#state
    const mine = keptFor(page.answer(), round)
    if (mine === null || mine.sent !== 'no' || !reached) return mine
    const added = await around.relay.addStatement(document, mine.statement, mine.sealed)
    if (!added.ok) {
      this.#state.failed(added.error)
      return mine
    }
    const sent = { ...mine, sent: added.value.outcome === 'refused' ? 'refused' : 'yes' } as const
    page.setAnswer(sent)
    await around.book.flush()
    return sent
  }
}

/**
 * The round in which two people are asked: both come to the same without a word, so that neither has to begin.
 * The first 16 bytes of the SHA-256 of `lef/chemistry/1 ‖ document text ‖ both persons, ascending`.
 */
export async function chemistryRound(
  crypto: VaultCrypto,
  document: DocumentId,
  one: PersonId,
  other: PersonId,
): Promise<Round> {
  const people = [one, other].toSorted().map((person) => utf8(person))
  const name = concat(utf8('lef/chemistry/1'), createWriter().text(document).done(), ...people)
  return { document, round: (await sha256(crypto, name)).slice(0, 16) }
}

function keptFor(kept: KeptAnswer | null, { round }: Round): KeptAnswer | null {
  return kept !== null && sameBytes(kept.round, round) ? kept : null
}

async function readStage(
  crypto: VaultCrypto,
  standing: Standing,
  other: Member,
  round: Round,
  mine: KeptAnswer | null,
): Promise<ChemistryStage> {
  if (mine?.sent === 'refused') return 'broken'
  const theirs = await answersOf(crypto, standing, other, round)
  const [first] = theirs
  if (first === undefined) return mine === null ? 'unanswered' : mine.sent === 'yes' ? 'mine' : 'kept'
  // Who gives two answers could choose between them after a look at this one.
  if (theirs.length > 1) return 'broken'
  if (mine === null) return 'theirs'
  if (first.sealed === null) return mine.sent === 'yes' ? 'mine' : 'kept'
  const statement = makeStatement(first.statement)
  const sealed = copyOf(first.sealed)
  const opened = await openAnswer(crypto, standing.identity, other, answerIn(mine), { statement, sealed })
  if (!opened.ok) return 'broken'
  return mine.yes && opened.value.length === 1 && opened.value[0] === 1 ? 'both-yes' : 'not-both'
}

/** What the other answered in this round, signed by nobody but them. */
async function answersOf(crypto: VaultCrypto, standing: Standing, other: Member, round: Round) {
  const signer = { id: other.id, publicKey: other.keys.sign }
  const all: { readonly statement: Statement; readonly sealed: Uint8Array | null }[] = []
  for (const { statement, sealed } of standing.statements()) {
    if (statement.kind !== 'sealed-answer') continue
    const answer = parseSealedAnswerBody(statement.body)
    if (!answer.ok || answer.value.author !== other.id || !sameBytes(answer.value.round, round.round))
      continue
    if ((await checkStatement(crypto, statement, [signer])).ok) all.push({ statement, sealed })
  }
  return all
}

function answerIn({ statement }: KeptAnswer): SealedAnswer | null {
  const parsed = parseStatement(statement)
  const answer = parsed.ok ? parseSealedAnswerBody(parsed.value.body) : null
  return answer?.ok ? answer.value : null
}
