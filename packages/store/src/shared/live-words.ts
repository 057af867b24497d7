/**
 * Words that the other sees before they are in an envelope (S-28). Kept nowhere, and not signed:
 *
 *   version u8 (2) ‖ epoch u32 ‖ device 16 ‖ stream 24 ‖ count u32 ‖ ciphertext
 *
 * The last three are a message of a stream (V-29) under the epoch's key with the label `lef/live/1`, `document text` and
 * all before the stream being associated data; in it, padded (V-5), a Yjs update.
 */
import {
  concat,
  createReader,
  createStream,
  createWriter,
  openStream,
  pad,
  plaintext,
  readDeviceId,
  streamIdLength,
  toHex,
  unpad,
  writeId,
  type Bytes,
  type DeviceId,
  type DocumentId,
  type StreamOpener,
  type StreamSealer,
} from '@lef/vault'
import { mergeUpdates } from './own-envelopes.ts'
import type { Sending } from './sending.ts'
import type { SharedState } from './shared-state.ts'

const version = 2
const label = 'lef/live/1'
const startLength = 1 + 4 + 16
/** From one telling until the next, in milliseconds: nobody in between learns more of how somebody types than this. */
const nextTelling = 100
/** What would be padded to more than a whisper may have comes by its envelope alone. */
const longest = 2000
/** From hearing something until this device says it itself, when no envelope does, in milliseconds. */
const saidByThen = 10_000
/** How many of the other's streams are remembered: one a device and page load. */
const mostStreams = 16
/** How many wait at most for the key of their stream; more are lost, as on the way. */
const mostWaiting = 32

/** Whether a whisper is of this kind. */
export function isLiveWords(bytes: Bytes): boolean {
  return bytes[0] === version
}

interface Heard {
  readonly epoch: number
  readonly device: DeviceId
  readonly start: Bytes
  readonly message: Bytes
}

/** Tells the other's devices what is written here while it is on its way to the disk, and hears what they write. */
export class LiveWords {
  readonly #state: SharedState
  readonly #sending: Sending
  #untold: Uint8Array[] = []
  #own: { readonly name: string; readonly start: Bytes; readonly stream: StreamSealer } | null = null
  #making = false
  readonly #streams = new Map<string, StreamOpener>()
  /** What came while a stream's key was being derived waits for that. */
  #opening: Promise<void> | null = null
  #waiting = 0

  constructor(state: SharedState, sending: Sending) {
    this.#state = state
    this.#sending = sending
  }

  /** Something was edited on this device: whoever looks on sees it now. */
  wrote(update: Uint8Array): void {
    if (!this.#hasListeners) {
      this.#untold = []
      return
    }
    this.#untold.push(update)
    if (!this.#state.turns.waits('tell')) this.#tell()
  }

  /** A device of the document's says what is being written on it. */
  hear(bytes: Bytes): void {
    const heard = this.#read(bytes)
    if (heard === null) return
    const known = this.#streams.get(nameOf(heard))
    if (known !== undefined && this.#opening === null) return this.#take(known, heard)
    if (this.#waiting >= mostWaiting) return
    const before = this.#opening
    this.#waiting++
    const opening = (async () => {
      await before
      const stream = this.#streams.get(nameOf(heard)) ?? (await this.#openStream(heard))
      if (stream !== null) this.#take(stream, heard)
    })()
      .catch(byEnvelope)
      .finally(() => {
        this.#waiting--
        if (this.#opening === opening) this.#opening = null
      })
    this.#opening = opening
  }

  get #hasListeners(): boolean {
    const { current, stuck, tooLarge, closed, standing, around, document } = this.#state
    // What stands on words that do not get there would not be taken.
    return (
      current &&
      stuck === null &&
      !tooLarge &&
      !closed &&
      standing?.takesPart === true &&
      around.isHere(document)
    )
  }

  #tell(): void {
    const own = this.#ownStream()
    // It is told once there is one.
    if (own === null && !this.#making) this.#untold = []
    if (own === null || this.#untold.length === 0) return
    const update = mergeUpdates(this.#untold)
    this.#untold = []
    this.#state.turns.later('tell', nextTelling, async () => this.#tell())
    if (update.length > longest) return
    const message = own.stream.seal(associated(this.#state.document, own.start), pad(plaintext(update)))
    if (message !== null) this.#state.around.whisper(this.#state.document, concat(own.start, message))
  }

  /** The stream of this device in this epoch; null while it is being made. */
  #ownStream(): { readonly start: Bytes; readonly stream: StreamSealer } | null {
    const { standing, device, around } = this.#state
    if (standing === null || standing.epoch === null || device === null) return null
    const { epoch } = standing
    const name = `${epoch}/${device.id}`
    if (this.#own?.name === name) return this.#own
    if (this.#making) return null
    this.#making = true
    void (async () => {
      const key = await standing.contentKey(epoch)
      if (key === null) return
      const stream = await createStream(around.crypto, key, label)
      this.#own = { name, stream, start: writeId(createWriter().u8(version).u32(epoch), device.id).done() }
    })()
      .catch(byEnvelope)
      .finally(() => {
        this.#making = false
        if (this.#own?.name === name && !this.#state.turns.waits('tell')) this.#tell()
        else this.#untold = []
      })
    return null
  }

  /** Who says it, if they may. */
  #read(bytes: Bytes): Heard | null {
    const reader = createReader(bytes)
    const written = reader.u8()
    const epoch = reader.u32()
    const device = readDeviceId(reader)
    if (written !== version || device === null || epoch === null) return null
    const heard = { epoch, device, start: bytes.slice(0, startLength), message: bytes.slice(startLength) }
    return this.#counts(heard) ? heard : null
  }

  /** Whether it is of who may write now. */
  #counts({ epoch, device }: Heard): boolean {
    const { standing, current, closed, progress, words } = this.#state
    if (!current || closed || words.doc === null || standing === null || standing.ended !== null) return false
    if (epoch !== standing.epoch || device === progress.device) return false
    return standing.ownerOf(device) !== null && !standing.isClosed(device)
  }

  async #openStream({ epoch, message }: Heard): Promise<StreamOpener | null> {
    const { standing, around } = this.#state
    if (standing === null || message.length < streamIdLength) return null
    const key = await standing.contentKey(epoch)
    return key && openStream(around.crypto, key, label, message.slice(0, streamIdLength))
  }

  #take(stream: StreamOpener, heard: Heard): void {
    const state = this.#state
    // The state may have changed while the key was being derived.
    if (!this.#counts(heard)) return
    const opened = stream.open(associated(state.document, heard.start), heard.message)
    const update = opened && unpad(opened)
    if (update === null) return
    this.#remember(nameOf(heard), stream)
    if (!state.words.applyAhead(update, state.around.clock())) return
    if (!state.turns.waits('ahead')) this.#sayLater()
  }

  #remember(name: string, stream: StreamOpener): void {
    this.#streams.delete(name)
    this.#streams.set(name, stream)
    const [oldest] = this.#streams.keys()
    if (this.#streams.size > mostStreams && oldest !== undefined) this.#streams.delete(oldest)
  }

  #sayLater(): void {
    const { turns } = this.#state
    turns.later('ahead', saidByThen, () => turns.take(() => this.#sayOverdue()))
  }

  /** Whoever wrote it has not put it into an envelope, and may have lost it: it stands here, and is said by this device. */
  async #sayOverdue(): Promise<void> {
    const { words, around, current } = this.#state
    if (!words.ahead.any) return
    // Without a connection the envelope may still be coming.
    if (current && words.sayAhead(saidByThen, around.clock())) this.#sending.edited()
    if (words.ahead.any) this.#sayLater()
  }
}

/** The browser could not derive a key: what is written comes by its envelope, and the next is tried anew. */
function byEnvelope(): void {}

function nameOf({ start, message }: Heard): string {
  return toHex(start) + toHex(message.subarray(0, streamIdLength))
}

function associated(document: DocumentId, start: Bytes): Bytes {
  return concat(createWriter().text(document).done(), start)
}
