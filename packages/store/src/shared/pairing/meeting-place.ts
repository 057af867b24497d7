import { concat, createReader, err, ok, type Bytes, type Result } from '@lef/vault'
import type { Schedule } from '../../notebook/ports.ts'
import type { RelayProblem, RelayResult } from '../relay.ts'
import type { PairingBox, PairingEars, PairingError, PairingPart } from './pairing.ts'

/**
 * The parts by number. 1: the ask. 2: the nonce. 3 and on: what is handed over, each piece after `count u8`. Then that the
 * new device has everything, and of either device that it stopped, and why: last, so that whoever waits for any part sees it.
 */
export const parts = { ask: 1, nonce: 2, handed: 3, done: 30, stoppedHere: 31, stoppedThere: 32 } as const
const mostPieces = parts.done - parts.handed
/** So much is in one part, beside its count. */
const pieceBytes = 2 * 1024 * 1024 - 1

/** How often it is looked, and how long a code is good for, in milliseconds. The server's own clock ends it at ten minutes. */
const lookEvery = 1500
const codeTime = 600_000

const reasons = ['cancelled', 'different', 'already'] as const
export type StopReason = (typeof reasons)[number]

/** What a meeting place needs of its surroundings. */
export interface MeetingPorts {
  readonly box: PairingBox
  readonly schedule: Schedule
  readonly clock: () => number
  readonly ears: PairingEars | null
}

/** Where two devices meet, seen from one of them. */
export class MeetingPlace {
  readonly #pairing: string
  readonly #ports: MeetingPorts
  readonly #side: 'open' | 'new'
  readonly #until: number
  #isReached = true
  #stopped = false

  constructor(pairing: string, side: 'open' | 'new', ports: MeetingPorts) {
    this.#pairing = pairing
    this.#side = side
    this.#ports = ports
    this.#until = ports.clock() + codeTime
  }

  async open(): Promise<Result<null, PairingError>> {
    return asError(await this.#ports.box.open(this.#pairing))
  }

  /** What is there now. */
  async look(after = 0): Promise<Result<readonly PairingPart[], PairingError>> {
    return asError(await this.#ports.box.look(this.#pairing, after))
  }

  /** Leaves a part, trying again while the server is not reached. */
  async give(part: number, bytes: Bytes): Promise<Result<null, PairingError>> {
    return this.#insist(() => this.#ports.box.give(this.#pairing, part, bytes))
  }

  /** Waits for a part; the other device may stop instead. */
  async wait(part: number): Promise<Result<Bytes, PairingError>> {
    for (;;) {
      const looked = await this.#insist(() => this.#ports.box.look(this.#pairing, part - 1))
      if (!looked.ok) return looked
      const found = looked.value.find((one) => one.part === part)
      if (found !== undefined) return ok(found.bytes)
      const stopped = this.stopped(looked.value)
      if (stopped !== null) return err(stopped)
      await this.#pause()
    }
  }

  /** Whether the other device has stopped, and why. */
  stopped(known: readonly PairingPart[]): PairingError | null {
    const theirs = this.#side === 'open' ? parts.stoppedThere : parts.stoppedHere
    const said = known.find(({ part }) => part === theirs)
    return said === undefined ? null : (reasons[said.bytes[0] ?? 0] ?? 'cancelled')
  }

  /** Leaves something large, in pieces. */
  async giveAll(bytes: Bytes): Promise<Result<null, PairingError>> {
    const count = Math.ceil(bytes.length / pieceBytes)
    if (count > mostPieces) return err('too-large')
    for (let at = 0; at < count; at++) {
      const piece = bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes)
      const given = await this.give(parts.handed + at, concat(new Uint8Array([count]), piece))
      if (!given.ok) return given
    }
    return ok(null)
  }

  /** Waits for all pieces of something large. */
  async waitForAll(): Promise<Result<Bytes, PairingError>> {
    const pieces: Bytes[] = []
    for (let count = 1; pieces.length < count;) {
      const piece = await this.wait(parts.handed + pieces.length)
      if (!piece.ok) return piece
      const reader = createReader(piece.value)
      const said = reader.u8() ?? 0
      if (said < 1 || said > mostPieces || (pieces.length > 0 && said !== count)) return err('damaged')
      count = said
      pieces.push(piece.value.slice(1))
    }
    return ok(concat(...pieces))
  }

  /** Says that this device stops; once. Nobody waits for it. */
  async stop(why: StopReason): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    const part = this.#side === 'open' ? parts.stoppedHere : parts.stoppedThere
    await this.#ports.box.give(this.#pairing, part, new Uint8Array([reasons.indexOf(why)]))
  }

  /** Takes the place away, with all that is in it. */
  async end(): Promise<void> {
    this.#stopped = true
    await this.#ports.box.end(this.#pairing)
  }

  /** Tries as long as the code is good, while the server is not reached. */
  async #insist<Value>(ask: () => Promise<RelayResult<Value>>): Promise<Result<Value, PairingError>> {
    for (;;) {
      if (this.#stopped) return err('cancelled')
      const answered = asError(await ask())
      const isAway = !answered.ok && answered.error === 'offline'
      this.#reached(!isAway)
      if (!isAway) return answered
      if (this.#ports.clock() >= this.#until) return err('expired')
      await this.#pause()
    }
  }

  #pause(): Promise<void> {
    return new Promise((over) => this.#ports.schedule(lookEvery, over))
  }

  #reached(isReached: boolean): void {
    if (this.#isReached === isReached) return
    this.#isReached = isReached
    this.#ports.ears?.reached(isReached)
  }
}

function asError<Value>(answered: RelayResult<Value>): Result<Value, PairingError> {
  return answered.ok ? answered : err(errorOf(answered.error))
}

function errorOf({ problem }: RelayProblem): PairingError {
  switch (problem) {
    case 'link-is-over':
      return 'expired'
    case 'taken':
      return 'second-device'
    case 'not-signed-in':
      return 'signed-out'
    case 'too-large':
      return 'too-large'
    case 'offline':
    case 'busy':
    case 'slow-down':
    case 'nonsense':
      return 'offline'
    default:
      return 'refused'
  }
}
