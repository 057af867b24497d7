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
  toHex,
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

/** Why an answer was not taken: `unknown` when it cannot be given now, or was given and nothing came of it yet. */
export type AnswerError = 'unknown' | 'disk' | 'locked'

/** How far one round is. */
interface ReadRound {
  readonly round: Round
  readonly number: number
  readonly mine: KeptAnswer | null
  readonly stage: ChemistryStage
}

/** More often nobody is asked: a device that makes up rounds is not followed without end. */
const mostRounds = 9

/**
 * Two private answers to one question, each sealed to the other until both are there (V-23). An answer is given once a round.
 * After a round that was no yes from both, each may answer once more, and is told of the other's doing so only when both have.
 * Only in turn.
 */
export class Chemistry {
  readonly #state: SharedState
  /** What was opened is not opened again; by the round. */
  readonly #decided = new Map<string, ChemistryStage>()
  #stage: ChemistryStage = 'unanswered'
  #again = false

  constructor(state: SharedState) {
    this.#state = state
  }

  get stage(): ChemistryStage {
    return this.#stage
  }

  /** Whether the stage is of a later round than the first. */
  get again(): boolean {
    return this.#again
  }

  /** Gives this person's answer: it is on this disk, sealed, when this says ok, and goes when the server is reached. */
  async answer(yes: boolean): Promise<Result<null, AnswerError>> {
    const { standing, page, around } = this.#state
    const other = standing?.takesPart ? standing.other : null
    if (standing === null || other === null) return err('unknown')
    const last = await this.#last(standing, other)
    if (last.mine !== null && !isOver(last.stage)) return err('unknown')
    const number = last.mine === null ? last.number : last.number + 1
    if (number > mostRounds) return err('unknown')
    const round = await this.#round(standing, other, number)
    const said = plaintext(new Uint8Array([yes ? 1 : 0]))
    const made = await sealAnswer(around.crypto, standing.identity, other, round, said)
    if (made === null) return err('unknown')
    const { statement, sealed } = made
    // Kept before it is sent: it cannot be made a second time, only sent a second time.
    page.setAnswer(number, { round: round.round, yes, statement, sealed, sent: 'no' })
    const kept = await around.book.flush()
    if (!kept.ok) return err(kept.error === 'locked' ? 'locked' : 'disk')
    await this.look()
    return ok(null)
  }

  /** Sends what was not sent, and looks whether both answers are there. */
  async look(): Promise<void> {
    const { standing, around } = this.#state
    const other = standing?.takesPart ? standing.other : null
    if (standing === null || other === null) return
    const { stage, number } = await this.#last(standing, other)
    const again = number > 1
    if (stage === this.#stage && again === this.#again) return
    this.#stage = stage
    this.#again = again
    around.changed()
  }

  /** The round that the two are in, as this person may know it. */
  async #last(standing: Standing, other: Member): Promise<ReadRound> {
    let last = await this.#read(standing, other, 1)
    while (last.mine !== null && last.number < mostRounds) {
      const next = await this.#read(standing, other, last.number + 1)
      // That the other answers once more is not told to whom the last round was over for: both ask for it, or it is not asked.
      const asks = next.stage === 'theirs' && !isOver(last.stage)
      if (next.mine === null && !asks) return last
      last = next
    }
    return last
  }

  async #read(standing: Standing, other: Member, number: number): Promise<ReadRound> {
    const round = await this.#round(standing, other, number)
    const mine = await this.#send(number, round)
    const name = toHex(round.round)
    const stage =
      this.#decided.get(name) ?? (await readStage(this.#state.around.crypto, standing, other, round, mine))
    if (stage === 'both-yes' || stage === 'not-both') this.#decided.set(name, stage)
    return { round, number, mine, stage }
  }

  #round(standing: Standing, other: Member, number: number): Promise<Round> {
    const { around, document } = this.#state
    return chemistryRound(around.crypto, document, standing.identity.id, other.id, number)
  }

  async #send(number: number, round: Round): Promise<KeptAnswer | null> {
    const { page, around, document, reached } = this.#state
    const mine = keptFor(page.answer(number), round)
    if (mine === null || mine.sent !== 'no' || !reached) return mine
    const added = await around.relay.addStatement(document, mine.statement, mine.sealed)
    if (!added.ok) {
      this.#state.failed(added.error)
      return mine
    }
    const sent = { ...mine, sent: added.value.outcome === 'refused' ? 'refused' : 'yes' } as const
    page.setAnswer(number, sent)
    await around.book.flush()
    return sent
  }
}

/** Whether a round has ended without a yes from both. */
const isOver = (stage: ChemistryStage): boolean => stage === 'not-both' || stage === 'broken'

/**
 * The round in which two people are asked: both come to the same without a word, so that neither has to begin.
 * The first 16 bytes of the SHA-256 of `lef/chemistry/1 ‖ document text ‖ both persons, ascending`, and from the second round on
 * its number, u32.
 */
export async function chemistryRound(
  crypto: VaultCrypto,
  document: DocumentId,
  one: PersonId,
  other: PersonId,
  number: number,
): Promise<Round> {
  const people = [one, other].toSorted().map((person) => utf8(person))
  const later = number === 1 ? [] : [createWriter().u32(number).done()]
  const name = concat(utf8('lef/chemistry/1'), createWriter().text(document).done(), ...people, ...later)
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
