import { makeStatement, noHash, type DeviceId } from '@lef/vault'
import { proposeMembership, signDevice } from '@lef/vault/people'
import { asAcknowledged } from './own-envelopes.ts'
import { proveDevice } from './prove-device.ts'
import type { Sending } from './sending.ts'
import type { SharedState } from './shared-state.ts'
import type { StatementFollowing } from './statement-following.ts'

/** This device's place in one trajectory: registered, certified, and after new keys in the place of the one before (S-18). */
export class OwnDevice {
  readonly #state: SharedState
  readonly #statements: StatementFollowing
  readonly #sending: Sending

  constructor(state: SharedState, statements: StatementFollowing, sending: Sending) {
    this.#state = state
    this.#statements = statements
    this.#sending = sending
  }

  /** Makes sure that this device may write here; false when it may not, or not yet. */
  async ready(): Promise<boolean> {
    const state = this.#state
    const { standing, around } = state
    const { crypto, relay } = around
    const { device } = around.notebook
    const account = around.account()
    if (standing === null || device === null || account === null || !standing.takesPart) return false
    if (state.device?.id === device.id) return true
    if (standing.isClosed(device.id)) {
      state.stuck = 'no-access'
      return false
    }
    const registered = await relay.addDevice(device.publicKey, await proveDevice(crypto, device, account))
    if (!registered.ok) return state.failed(registered.error)
    const old = state.progress.device
    if (old !== null && old !== device.id && !(await this.#leave(old))) return false
    if (standing.deviceOf(device.id) === null) {
      const certificate = await signDevice(crypto, state.identity, 'device-certificate', device.publicKey)
      const added = await relay.addStatement(state.document, certificate)
      if (!added.ok) return state.failed(added.error)
      if (added.value.outcome === 'refused') return state.refused()
      await standing.take({ statement: certificate, sealed: null })
    }
    if (state.progress.device !== device.id) {
      // A new device says everything once: whatever became of what the old one had not sent, nothing is missing.
      const nothing = { acked: null, out: [], content: 0, shared: null }
      // Nor does anybody miss it: what the server did not take of the old one was never anywhere.
      const left = old === null ? state.progress : asAcknowledged(state.progress, old)
      state.progress = { ...left, device: device.id, ...nothing }
      state.words.sayAll()
      this.#sending.goOnAfter(0)
      if (!(await state.keepProgress())) return false
    }
    state.device = device
    return true
  }

  /** Sends what the old device had sealed, and closes it: from then on nothing of it counts. */
  async #leave(old: DeviceId): Promise<boolean> {
    const state = this.#state
    const { standing, document } = state
    const { crypto, relay } = state.around
    const head = standing?.chain.at(-1)
    if (standing === null || head === undefined) return false
    const waiting = state.progress.out.map(({ bytes }) => bytes)
    if (waiting.length > 0) {
      const sent = await relay.append(document, waiting)
      if (!sent.ok) return state.failed(sent.error)
      await this.#sending.takeResults(waiting, sent.value, false)
    }
    if (standing.isClosed(old) || standing.ownerOf(old) !== state.identity.id) return true
    const { acked } = state.progress
    const closed = [{ device: old, seq: acked?.seq ?? 0, hash: acked?.hash ?? noHash }]
    const change = { members: head.members, closed, newEpoch: true }
    const proposal = await proposeMembership(crypto, state.identity, head, change)
    if (!proposal.ok) return state.refused()
    const statement = makeStatement(proposal.value.statement)
    const added = await relay.addStatement(document, statement)
    if (!added.ok) return state.failed(added.error)
    if (added.value.outcome === 'refused') {
      // Somebody was first: the next try begins on the new head.
      await this.#statements.follow()
      return state.failed({ problem: 'busy', wait: 1000 })
    }
    await standing.take({ statement, sealed: null })
    await relay.removeDevice(old)
    return true
  }
}
