import type { KeptStatement } from './relay.ts'
import type { SharedState } from './shared-state.ts'
import { takeBackAgain } from './three/taken-back.ts'

/** Follows the statements of one trajectory that the server lists. */
export class StatementFollowing {
  readonly #state: SharedState
  #comparedAll = false

  constructor(state: SharedState) {
    this.#state = state
  }

  /** From when somebody asks to come back, the wait is counted (P-19), whether or not anybody looks. */
  #noteRequests(): void {
    const { standing, page, around } = this.#state
    for (const { hash, statement } of standing?.statements() ?? []) {
      if (statement.kind === 'recovery-request') page.seeRecovery(hash, around.clock())
    }
  }

  /** Takes in what is new; false when the server did not say it all. */
  async follow(): Promise<boolean> {
    const state = this.#state
    const { standing, document } = state
    if (standing === null) return false
    // Once a session from the beginning: only so is it noticed when the server shows less, or other, than before.
    const all: KeptStatement[] = []
    const whole = !this.#comparedAll
    let after = whole ? 0 : state.progress.statements
    let changed = false
    for (;;) {
      const page = await state.around.relay.listStatements(document, after)
      if (!page.ok) return state.failed(page.error)
      for (const kept of page.value.statements) {
        all.push(kept)
        const taken = await standing.take(kept)
        if (taken === 'kept') this.#noteRequests()
        if (typeof taken === 'object') state.notice(taken.incident)
        else if (taken !== 'nothing-new') changed = true
      }
      if (page.value.last < after) state.notice('rolled-back')
      const further = page.value.last > after
      after = page.value.last
      if (!page.value.more || page.value.statements.length === 0) break
      if (!further) {
        // More and more of the same would never end.
        state.notice('malformed')
        break
      }
    }
    await takeBackAgain({ ...state.around, document }, standing, all)
    if (whole) {
      const incident = await standing.compare(all)
      if (incident !== null) state.notice(incident)
      state.rolledBack = incident === 'rolled-back'
      this.#comparedAll = true
    }
    if (changed || after !== state.progress.statements) {
      state.progress = { ...state.progress, statements: after }
      await state.keepProgress()
      state.around.changed()
    }
    return true
  }
}
