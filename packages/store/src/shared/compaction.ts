import { coversOf, type Header, type Tail } from '@lef/vault'
import { limits } from '@lef/protocol/messages'
import type { Update } from '../notebook/payload.ts'
import { ledgerOf } from './envelope-intake.ts'
import { sealNext } from './own-envelopes.ts'
import type { Sending } from './sending.ts'
import type { Progress } from './share-page.ts'
import type { SharedState } from './shared-state.ts'
import { checkSnapshot, signSnapshotCheck, stateOf } from './snapshots.ts'

/** Without anything happening, until a snapshot is considered, in milliseconds. */
const quietTime = 8000

/** Snapshots in the place of many envelopes: one's own made, the other's checked (S-24). */
export class Compaction {
  readonly #state: SharedState
  readonly #sending: Sending

  constructor(state: SharedState, sending: Sending) {
    this.#state = state
    this.#sending = sending
  }

  /** Something happened: a snapshot is considered once it has been quiet. */
  considerLater(): void {
    const { turns } = this.#state
    turns.later('quiet', quietTime, () => turns.take(() => this.#consider()))
  }

  /** Somebody came back with new keys, who cannot open what was sealed before: they are given all of it. */
  considerWhole(): void {
    if (this.#owesWhole) this.considerLater()
  }

  get #owesWhole(): boolean {
    const { standing, page } = this.#state
    const owed = page.text('owesWhole')
    return owed !== null && standing?.other?.id === owed
  }

  /** The other, or this device before, made a snapshot: it is compared with what is here. */
  async look(before: Progress, header: Header, hash: Tail['hash'], update: Update | null): Promise<void> {
    const state = this.#state
    const { device, standing, words } = state
    const { crypto, relay } = state.around
    state.progress = { ...state.progress, compacted: totalOf(state.progress) }
    if (device === null || standing === null || words.doc === null || update === null) return
    if (header.device === device.id || standing.ownerOf(header.device) === state.identity.id) return
    const checked = checkSnapshot(before, header, update, words.doc, !words.isWhole)
    if (checked === 'false') state.notice('false-snapshot', header.device, header.seq)
    if (checked !== 'same') return
    const name = { document: state.document, device: header.device, seq: header.seq, hash }
    const added = await relay.addStatement(state.document, await signSnapshotCheck(crypto, device, name))
    if (!added.ok) state.failed(added.error)
  }

  async #consider(): Promise<void> {
    const state = this.#state
    const { standing, device, words, around } = state
    if (!state.reached || standing === null || device === null || words.doc === null) return
    const before = state.progress
    const quiet = before.out.length === 0 && words.isWhole && !state.withheld && state.stuck === null
    // The one who invited first; the other only when that does not happen.
    const many = totalOf(before) - before.compacted >= around.snapshotAfter * (state.page.inviting ? 1 : 2)
    const whole = this.#owesWhole
    const due = many || whole
    if (!quiet || !due || state.held.size > 0) return
    const update = stateOf(words.doc)
    const covers = coversOf(ledgerOf(state.document, before))
    const sealed = await sealNext(around.crypto, standing, device, before, update, covers)
    if (sealed === null) return
    if (sealed.bytes.length > limits.envelopeBytes) {
      // Without it everything goes on, and it is tried again after as many more; who came back has nothing without.
      state.progress = { ...before, compacted: totalOf(before) }
      state.keepLater(quietTime)
      if (whole) state.stuck = 'too-large'
      return around.changed()
    }
    // Who came back has nothing before they have this: it waits to be read.
    const content = whole ? (sealed.progress.out.at(-1)?.seq ?? before.content) : before.content
    state.progress = { ...sealed.progress, content, owes: false, compacted: totalOf(sealed.progress) }
    if (await state.keepProgress()) {
      this.#sending.sendWaiting()
      if (standing.other?.id === state.page.text('owesWhole')) state.page.setText('owesWhole', null)
    } else state.progress = before
  }
}

/** All envelopes there are, by what is known of each device. */
function totalOf({ tails }: Progress): number {
  return [...tails.values()].reduce((sum, { seq }) => sum + seq, 0)
}
