import {
  makeStatement,
  parseStatement,
  withSignature,
  type Bytes,
  type Statement,
  type StatementKind,
} from '@lef/vault'
import { signStatement } from '@lef/vault/people'
import type { RelayProblem } from '../relay.ts'
import type { SharedState } from '../shared-state.ts'
import type { Standing } from '../standing.ts'
import type { SignedHere } from './signed-shelf.ts'

/** What the server says of the message itself, and would say again. */
const final: readonly RelayProblem['problem'][] = ['malformed', 'too-large', 'full', 'not-acceptable']

/**
 * Sends what was signed on this device until the server has it or refuses it (S-54); what takes a sentence back before all
 * else, and again at every connection. Only in turn.
 */
export class SignedSending {
  readonly #state: SharedState
  /** What was refused on this connection, and is not brought again on it. */
  readonly #refused = new Set<string>()

  constructor(state: SharedState) {
    this.#state = state
  }

  /** A connection begins. */
  begin(): void {
    this.#refused.clear()
  }

  async send(): Promise<void> {
    for (;;) {
      const { reached, closed, standing, page } = this.#state
      if (!reached || closed || standing === null) return
      const all = page.signed.list().filter((one) => this.#isDue(one))
      const next = all.find((one) => kindOf(one) === 'withdrawal') ?? all[0]
      if (next === undefined || !(await this.#sendOne(standing, next))) return
    }
  }

  #isDue(one: SignedHere): boolean {
    return one.refused === null || (kindOf(one) === 'withdrawal' && !this.#refused.has(one.name))
  }

  /** False when the server is not there: then all of it waits. */
  async #sendOne(standing: Standing, one: SignedHere): Promise<boolean> {
    const { around, document } = this.#state
    const parsed = parseStatement(one.statement)
    if (!parsed.ok) {
      this.#refuse(one, parsed.error)
      return true
    }
    const isBack = parsed.value.kind === 'withdrawal'
    // Whoever came back with new keys takes back with those: it says the same, so it has the same name.
    const statement = isBack
      ? await signStatement(around.crypto, standing.identity, { ...parsed.value, signatures: [] })
      : parsed.value
    const bytes = makeStatement(statement)
    const added = await around.relay.addStatement(document, bytes, one.sealed ?? undefined)
    if (!added.ok) {
      const { problem } = added.error
      if (!final.includes(problem)) return this.#state.failed(added.error)
      this.#refuse(one, problem)
    } else if (added.value.outcome !== 'refused') await this.#keep(standing, one, statement)
    // It never came there, or no more: nothing is left to take back.
    else if (isBack && added.value.reason === 'unknown-release') await this.#keep(standing, one, statement)
    else this.#refuse(one, added.value.reason)
    await around.book.flush()
    around.changed()
    return true
  }

  #refuse(one: SignedHere, reason: string): void {
    this.#refused.add(one.name)
    this.#state.page.signed.refuse(one, reason)
  }

  /** The server has it: it counts as what it shows, with the names under it that are known. */
  async #keep(standing: Standing, { name, sealed }: SignedHere, statement: Statement): Promise<void> {
    const known = standing.statements().find(({ hash }) => hash === name)?.statement
    const merged = known === undefined ? statement : withSignaturesOf(known, statement)
    await standing.take({ statement: makeStatement(merged), sealed })
    this.#state.page.signed.drop(name)
  }
}

function withSignaturesOf(known: Statement, { signatures }: Statement): Statement {
  return signatures
    .filter(({ signer }) => !known.signatures.some((one) => one.signer === signer))
    .reduce(withSignature, known)
}

function kindOf({ statement }: { readonly statement: Bytes }): StatementKind | null {
  const parsed = parseStatement(statement)
  return parsed.ok ? parsed.value.kind : null
}
